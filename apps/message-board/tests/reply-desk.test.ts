import {
  checkAccessibility,
  chooseOption,
  ensureBuilt,
  launchBrowser,
  openPage,
  signInBrowser,
  startPlatform,
  statusOf,
  submitMessage,
  VIEWPORTS,
  type ReceiptAnswer,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Opened = Awaited<ReturnType<typeof openPage>>
type Page = Opened['page']

let platform: RunningPlatform
let browser: Browser
let receipt: ReceiptAnswer

const REPLY = '您好。请把材料寄到本局窗口，也可以联系经办人，手机13912345678。'
const PUBLIC_REPLY = '您好。请把材料寄到本局窗口。'
const opened: Opened[] = []

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  const { items } = (await (await fetch(`${platform.origin}/api/boards`)).json()) as { items: { id: string }[] }
  receipt = await submitMessage(platform.origin, {
    board: items[0]?.id ?? '',
    subject: '裁决请求的材料寄到哪里',
    body: '外地当事人可以邮寄吗？𠮷 <b>不是标记</b>',
    contact: { name: '测试人', phone: '13800138000' },
    mayPublish: true,
  })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

/** The message, as somebody signed in opens it. */
async function openMessage(
  account: string,
  viewport: { width: number; height: number } = VIEWPORTS.desktop,
): Promise<Page> {
  const one = await openPage(browser, { viewport })
  opened.push(one)
  await signInBrowser(one.context, platform.origin, account)
  await one.page.goto(`${platform.origin}/message-board/desk/messages/${receipt.receipt}`)
  await one.page.getByRole('heading', { level: 1, name: '裁决请求的材料寄到哪里' }).waitFor()
  return one.page
}

const verb = (page: Page, name: string) => page.locator('.gk-actions-open').getByRole('button', { name, exact: true })
const submit = (page: Page) => page.locator('.form button[data-kind=primary]').click()
const step = (page: Page, name: string) => page.locator('.steps [aria-current=step]', { hasText: name }).waitFor()

test('a message goes from the inbox to a published answer, by the hands that may', async () => {
  const office = await openMessage('office')
  await verb(office, '受理').click()
  await step(office, '已受理')
  await verb(office, '交办').click()
  await chooseOption(office, '牵头部门', '保护处')
  await office.keyboard.press('Escape')
  await submit(office)
  await step(office, '已交办')
  expect(await checkAccessibility(office)).toEqual([])

  const handler = await openMessage('protection')
  await handler.getByLabel('答复内容').fill(REPLY)
  await handler.locator('.gk-marked-under [data-severity]', { hasText: '13912345678' }).waitFor()
  await handler.reload()
  await handler.getByLabel('答复内容').waitFor()
  expect(await handler.getByLabel('答复内容').inputValue()).toBe(REPLY)
  await handler.getByLabel('处理后公开').check()
  await handler.getByLabel('公开的答复').fill(PUBLIC_REPLY)
  expect(await checkAccessibility(handler)).toEqual([])
  await submit(handler)
  await step(handler, '已拟稿')
  await handler.getByText('现在不能做的').click()
  expect(await handler.locator('.gk-actions-closed').innerText()).toContain('处室审核')

  const head = await openMessage('protection-head', VIEWPORTS.phone)
  await verb(head, '处室审核').click()
  await submit(head)
  await step(head, '处室已审')
  expect(await checkAccessibility(head)).toEqual([])

  const reviewer = await openMessage('reviewer')
  await verb(reviewer, '公开审查').click()
  for (const decision of await reviewer.locator('.decision').all()) {
    await decision.getByLabel('可以保留').check()
    await decision.getByRole('textbox').fill('只写给留言人本人')
  }
  await submit(reviewer)
  await step(reviewer, '公开审查通过')
  await verb(reviewer, '答复').click()
  const confirm = reviewer.getByRole('dialog')
  expect(await confirm.innerText()).toContain('任何人都能看到')
  expect(await confirm.innerText()).toContain(PUBLIC_REPLY)
  expect(await confirm.innerText()).not.toContain('13912345678')
  await confirm.getByRole('button', { name: '确认公开' }).click()
  await step(reviewer, '已答复')

  const status = await statusOf(platform.origin, receipt)
  expect(status).toMatchObject({ state: 'answered', reply: { text: REPLY } })
  await reviewer.getByRole('link', { name: '查看已公开的页面' }).click()
  await reviewer.getByText(PUBLIC_REPLY).waitFor()
  expect(await reviewer.locator('body').innerText()).not.toContain('13912345678')
}, 180_000)

test('a lost race shows who was first and keeps what was typed', async () => {
  const list = async (page: Page) =>
    page.evaluate(async () => {
      const answer = await fetch('/api/desk/messages?state=assigned&mine=1')
      return ((await answer.json()) as { items: { receipt: string }[] }).items[0]?.receipt
    })
  const slow = await openMessage('protection')
  const quick = await openMessage('protection-head')
  const address = `${platform.origin}/message-board/desk/messages/${await list(slow)}`
  for (const page of [slow, quick]) {
    await page.goto(address)
    await page.getByLabel('答复内容').waitFor()
  }
  await slow.getByLabel('答复内容').fill('写了一半，不能丢。')
  await quick.getByLabel('答复内容').fill('先提交的答复。')
  await submit(quick)
  await step(quick, '已拟稿')
  await submit(slow)
  const alert = slow.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toContain('顾海英')
  expect(await slow.getByLabel('答复内容').inputValue()).toBe('写了一半，不能丢。')
}, 180_000)

test('the inbox is worked by keyboard alone', async () => {
  const page = await openMessage('office')
  await page.goto(`${platform.origin}/message-board/desk/?view=all`)
  await page.locator('.row').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const subject = (await page.locator('.row-link:focus .row-subject').getAttribute('title')) ?? ''
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: '键盘操作' }).waitFor()
}, 180_000)

test('a session that ends leads to sign in and back to what was typed', async () => {
  const { page, context } = await openPage(browser)
  await signInBrowser(context, platform.origin, 'protection')
  await page.goto(`${platform.origin}/message-board/desk/`)
  await page.locator('.row-link', { hasText: '已交办' }).first().click()
  await page.getByLabel('答复内容').fill('还没有送审。')
  const address = page.url()
  await context.clearCookies()
  await submit(page)
  // The page itself is the workbench's: here it matters where it is asked to lead back to.
  await page.waitForURL('**/desk/sign-in?*')
  const asked = new URL(page.url()).searchParams
  expect(asked.get('ended')).toBe('1')
  expect(platform.origin + asked.get('next')).toBe(address)
  await signInBrowser(context, platform.origin, 'protection')
  await page.goto(address)
  await page.getByLabel('答复内容').waitFor()
  expect(await page.getByLabel('答复内容').inputValue()).toBe('还没有送审。')
  await context.close()
}, 180_000)

test('no page met a fault or broke the policy', () => {
  const met = opened.flatMap(({ watch }) => [...watch.violations, ...watch.faults])
  expect(met.filter((text) => !/409 \(Conflict\)|401 \(Unauthorized\)/.test(text))).toEqual([])
})
