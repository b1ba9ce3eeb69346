import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signIn,
  signInBrowser,
  startPlatform,
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
const opened: Opened[] = []

const SUBJECT = '外观专利侵权和许可备案两件事'
const BODY =
  '第一，竞争对手侵犯我的外观设计专利，怎么请求行政裁决，要交哪些材料？第二，我把专利许可给一家工厂，许可合同在哪里备案？'

/** The message with the protection division, by the office's own calls. */
async function assigned(): Promise<ReceiptAnswer> {
  const sent = await submitMessage(platform.origin, {
    board: 'administrative-ruling',
    subject: SUBJECT,
    body: BODY,
    contact: { name: '测试人', phone: '13800138000' },
    mayPublish: true,
  })
  const office = await signIn(platform.origin, 'office')
  const at = `/api/desk/messages/${sent.receipt}`
  for (const [action, input] of [
    ['accept', {}],
    ['assign', { lead: ['protection'], support: [] }],
  ] as const) {
    const { version } = await office.get(at)
    await office.post(`${at}/actions/${action}`, { version, ...input })
  }
  return sent
}

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  receipt = await assigned()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

async function openDraft(viewport: { width: number; height: number } = VIEWPORTS.desktop): Promise<Page> {
  const one = await openPage(browser, { viewport })
  opened.push(one)
  await signInBrowser(one.context, platform.origin, 'protection')
  await one.page.goto(`${platform.origin}/message-board/desk/messages/${receipt.receipt}`)
  await one.page.getByLabel('答复内容').waitFor()
  return one.page
}

const question = (page: Page, at: number) => page.locator('.checks-questions > li').nth(at)
const finding = (page: Page, text: string) => page.locator('.checks-findings li', { hasText: text })

test('the questions of the message are ticked off while the reply is written', async () => {
  const page = await openDraft()
  await question(page, 1).waitFor()
  expect(await page.locator('.checks-questions > li').count()).toBe(2)
  expect(await question(page, 0).getAttribute('data-verdict')).toBe('missing')
  const reply = page.getByLabel('答复内容')
  await reply.fill('您好！一、请提交请求书、专利证书等材料，向我局保护处请求行政裁决。')
  await page.locator('.checks-questions > li[data-verdict=answered]').waitFor()
  expect(await question(page, 1).getAttribute('data-verdict')).toBe('missing')
  await finding(page, '没有答到').waitFor()
  await reply.pressSequentially('二、许可合同在上海代办处窗口备案，电话021-23110823。')
  await finding(page, '没有答到').waitFor({ state: 'detached' })
  expect(await page.locator('.checks-questions > li[data-verdict=answered]').count()).toBe(2)
}, 180_000)

test('a finding leads to its place, and typing never waits', async () => {
  const page = await openDraft()
  const reply = page.getByLabel('答复内容')
  await reply.fill('您好！依据《专利一般资助办法》，请咨询其他部门，手机13912345678。')
  await page.locator('.gk-marked-under [data-severity=block]', { hasText: '13912345678' }).waitFor()
  await finding(page, '取代').getByRole('button', { name: '看位置' }).click()
  const chosen = () =>
    page.evaluate(() => {
      const field = document.activeElement
      return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : ''
    })
  expect(await chosen()).toBe('《专利一般资助办法》')
  await page.route('**/reply-check*', () => undefined)
  await reply.pressSequentially('甲乙丙', { delay: 10 })
  expect(await reply.inputValue()).toContain('甲乙丙')
}, 180_000)

test('a policy is found and inserted by keyboard, a template and a promise with its day', async () => {
  const page = await openDraft()
  const reply = page.getByLabel('答复内容')
  await reply.fill('')
  await page.getByText('套用模板').click()
  await page.getByRole('button', { name: '咨询答复' }).first().waitFor()
  expect(await page.locator('.tool-rows').first().innerText()).not.toMatch(/没有填上：[a-z]/)
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: '咨询答复' }).first().click()
  expect(await reply.inputValue()).toContain(SUBJECT)
  await finding(page, '还没有填写').first().waitFor()
  await reply.fill('我局将于10个工作日内联系您。依据')
  await page.getByText('插入政策', { exact: true }).click()
  const search = page.getByRole('combobox', { name: '按标题、文号或者条款找' })
  const held = Promise.withResolvers<void>()
  await page.route('**/api/desk/policies?*', async (route) => {
    await held.promise
    await route.continue()
  })
  await search.fill('行政裁决办理指引')
  // What was found for the words before is not there any more.
  await search.press('Enter')
  expect(await reply.inputValue()).toBe('我局将于10个工作日内联系您。依据')
  held.resolve()
  await page.getByRole('option', { name: '专利侵权纠纷行政裁决办理指引' }).waitFor()
  await search.press('ArrowDown')
  await search.press('ArrowDown')
  await search.press('Enter')
  expect(await reply.inputValue()).toMatch(/依据《专利侵权纠纷行政裁决办理指引》（沪知示〔2024〕3号）第二条$/)
  const promise = page.locator('.promise-row', { hasText: '联系您' })
  await promise.waitFor()
  expect(await promise.locator('input[type=date]').inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  await promise.getByRole('button', { name: '列为承诺事项' }).click()
  expect(await page.locator('.promise-row[data-confirmed]').count()).toBe(1)
  await page.reload()
  await page.locator('.promise-row[data-confirmed]').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
}, 180_000)

test('a summary has its three texts beside the originals, also on a phone', async () => {
  const page = await openDraft(VIEWPORTS.phone)
  await page.getByLabel('摘要公开').check()
  await page.getByLabel('公开的答复').fill('请向保护处请求，请咨询其他部门。')
  await finding(page, '让写信人去问别处').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect(await checkAccessibility(page)).toEqual([])
}, 180_000)

test('the office adds, changes and retires a template, with its history', async () => {
  const one = await openPage(browser)
  opened.push(one)
  const { page } = one
  await signInBrowser(one.context, platform.origin, 'office')
  await page.goto(`${platform.origin}/message-board/desk/templates`)
  await page.getByRole('button', { name: '添加模板' }).click()
  await page.getByLabel('名称').fill('裁决受理告知')
  await page.getByLabel('正文').fill('您好！{nobody}')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('alert').filter({ hasText: 'nobody' }).waitFor()
  await page.getByLabel('正文').fill('您好！{subject}{organ}{date}')
  await page.getByRole('button', { name: '保存' }).click()
  const row = page.locator('.templates-rows > li', { hasText: '裁决受理告知' })
  await row.getByRole('button', { name: '修改' }).click()
  await row.getByLabel('正文').fill('您好！您的请求已受理。{organ}{date}')
  await row.getByRole('button', { name: '保存' }).click()
  await row.getByText('已受理').waitFor()
  await row.getByRole('button', { name: '停用' }).click()
  await row.getByText('已停用').first().waitFor()
  await row.getByRole('button', { name: '历史' }).click()
  await row.locator('.templates-history > li').nth(2).waitFor()
  expect(await checkAccessibility(page)).toEqual([])
}, 180_000)

test('who reviews a draft sees its checks', async () => {
  const handler = await openDraft()
  await handler.getByLabel('答复内容').fill('您好！请咨询其他部门。')
  await handler.locator('.form button[data-kind=primary]').click()
  await handler.locator('.steps [aria-current=step]', { hasText: '已拟稿' }).waitFor()
  const head = await openPage(browser)
  opened.push(head)
  await signInBrowser(head.context, platform.origin, 'protection-head')
  await head.page.goto(`${platform.origin}/message-board/desk/messages/${receipt.receipt}`)
  await head.page.locator('.gk-actions-open').getByRole('button', { name: '处室审核', exact: true }).click()
  await finding(head.page, '让写信人去问别处').waitFor()
  expect(await checkAccessibility(head.page)).toEqual([])
}, 180_000)

test('no page met a fault or broke the policy', () => {
  expect(
    opened
      .flatMap(({ watch }) => [...watch.violations, ...watch.faults])
      .filter((text) => !/400 \(Bad Request\)/.test(text)),
  ).toEqual([])
})
