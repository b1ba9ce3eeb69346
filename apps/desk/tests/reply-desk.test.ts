/// <reference types="node" />
import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
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
  await ensureBuilt('desk')
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

/** Signs in by the page, starting from the message, and comes back to it. */
async function openMessage(
  account: string,
  viewport: { width: number; height: number } = VIEWPORTS.desktop,
): Promise<Page> {
  const one = await openPage(browser, { viewport })
  opened.push(one)
  await one.page.goto(`${platform.origin}/message-board/desk/messages/${receipt.receipt}`)
  await one.page.getByLabel('账号', { exact: true }).fill(account)
  await one.page.getByLabel('密码', { exact: true }).fill('gongkai-demo')
  await one.page.getByRole('button', { name: '登录', exact: true }).click()
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
  await office.getByRole('combobox', { name: '牵头部门' }).click()
  await office.getByRole('option', { name: '保护处' }).click()
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
}, 120_000)

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
}, 60_000)

test('the inbox is worked by keyboard alone', async () => {
  const page = await openMessage('office')
  await page.goto(`${platform.origin}/message-board/desk/?view=all`)
  await page.locator('.row').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const subject = await page.locator('.row-link:focus .row-subject').innerText()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: '键盘操作' }).waitFor()
}, 60_000)

test('the plan stands as a tree and by department, and home says what waits', async () => {
  const page = await openMessage('protection')
  await page.goto(`${platform.origin}/desk/`)
  await page.getByText('等我办理').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('link', { name: '工作要点', exact: true }).click()
  await page.getByRole('link', { name: '全部 17 项' }).waitFor()
  expect(await page.locator('.task').count()).toBe(17)
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('link', { name: '按部门' }).click()
  await page.getByRole('heading', { level: 2, name: '保护处' }).waitFor()
  expect(await checkAccessibility(page)).toEqual([])
}, 60_000)

test('a plan file is shown as it was read, and stored only when that is confirmed', async () => {
  const page = await openMessage('office')
  await page.goto(`${platform.origin}/desk/plan`)
  await page.getByRole('link', { name: '全部 17 项' }).waitFor()
  const lines = [
    '2031年上海市知识产权局政务公开工作要点',
    '一、工作任务',
    '（一）公开重点领域信息',
    '1．公开保护信息。公布执法保护情况。（牵头部门：保卫处；配合部门：各部门）',
  ]
  const file = { name: '要点.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) }
  const preview = page.getByRole('dialog')
  await page.locator('input[type=file]').setInputFiles(file)
  await preview.waitFor()
  expect(await preview.innerText()).toMatch(/2031 年度 1 项任务，1 处需要核对[^]*第4行[^]*保卫处/)
  expect(await checkAccessibility(page)).toEqual([])
  await preview.getByRole('button', { name: '不导入' }).click()
  await page.reload()
  await page.getByRole('link', { name: '全部 17 项' }).waitFor()
  await page.locator('input[type=file]').setInputFiles(file)
  await preview.getByRole('button', { name: '确认导入 1 项' }).click()
  await page.getByRole('heading', { level: 1, name: '2031年' }).waitFor()
}, 60_000)

test('a session that ends comes back to the message and to what was typed', async () => {
  const page = await openMessage('protection')
  const toAnswer = page.locator('.row-link', { hasText: '已交办' }).first()
  await page.goto(`${platform.origin}/message-board/desk/`)
  await toAnswer.click()
  await page.getByLabel('答复内容').fill('还没有送审。')
  const address = page.url()
  await page.context().clearCookies()
  await submit(page)
  await page.getByText('您的登录已经结束').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  await page.locator('#gk-account').fill('protection')
  await page.locator('#gk-password').fill('gongkai-demo')
  await page.locator('form button').click()
  await page.waitForURL(address)
  await page.getByLabel('答复内容').waitFor()
  expect(await page.getByLabel('答复内容').inputValue()).toBe('还没有送审。')
}, 60_000)

test('no page met a fault or broke the policy', () => {
  const met = opened.flatMap(({ watch }) => [...watch.violations, ...watch.faults])
  expect(met.filter((text) => !/409 \(Conflict\)|401 \(Unauthorized\)/.test(text))).toEqual([])
})
