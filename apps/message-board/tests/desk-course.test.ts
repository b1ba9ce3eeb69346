import {
  checkAccessibility,
  chooseOption,
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
type Page = Awaited<ReturnType<typeof openPage>>['page']

let platform: RunningPlatform
let browser: Browser
let receipt: ReceiptAnswer
const desks = new Map<string, Page>()

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  receipt = await submitMessage(platform.origin, {
    board: 'administrative-ruling',
    subject: '裁决请求的材料寄到哪里',
    body: '外地当事人可以邮寄吗？',
    contact: { name: '测试人', phone: '13800138000' },
    mayPublish: true,
  })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

/** The message at somebody's desk, as it stands now. */
async function at(account: string, viewport: { width: number; height: number } = VIEWPORTS.desktop): Promise<Page> {
  const known = desks.get(account)
  const page = known ?? (await openPage(browser, { viewport })).page
  if (!known) await signInBrowser(page.context(), platform.origin, account)
  desks.set(account, page)
  await page.goto(`${platform.origin}/message-board/desk/messages/${receipt.receipt}`)
  await page.getByRole('heading', { level: 1, name: '裁决请求的材料寄到哪里' }).waitFor()
  return page
}

/** The same without a browser, where the hands are not what is tried. */
async function act(account: string, action: string, input: object = {}): Promise<void> {
  const desk = await signIn(platform.origin, account)
  const address = `/api/desk/messages/${receipt.receipt}`
  const { version } = await desk.get(address)
  await desk.post(`${address}/actions/${action}`, { version, ...input })
}

/** A day that is still to come whenever this runs. */
const nextYear = () => `${new Date().getFullYear() + 1}-03-31`
const verb = (page: Page, name: string) => page.locator('.gk-actions-open').getByRole('button', { name, exact: true })
const submit = (page: Page) => page.locator('.form .form-foot .gk-button').first().click()
const done = (page: Page, what: string) => page.locator('.act-done', { hasText: what }).waitFor()
const limits = (page: Page) => page.locator('.limit-table').first()

test('the office gives a department its days; the department signs, asks and consults', async () => {
  await act('office', 'accept', { class: 'inquiry' })
  const office = await at('office')
  await office.getByRole('button', { name: '交办给保护处' }).click()
  await office.getByLabel('拟稿期限（工作日）').fill('99')
  await submit(office)
  await office.getByText('请填写 1 到 60 之间的整数').waitFor()
  await office.getByLabel('拟稿期限（工作日）').fill('3')
  await submit(office)
  await done(office, '交办')
  expect(await limits(office).innerText()).toMatch(/答复期限[\s\S]+签收[\s\S]+承办拟稿[\s\S]+还剩3个工作日/)

  const handler = await at('protection')
  await verb(handler, '签收').click()
  await done(handler, '签收')
  await verb(handler, '退回公开办').click()
  await handler.getByText(/可以退回到\d+月\d+日/).waitFor()
  await verb(handler, '会办').click()
  await chooseOption(handler, '会办部门', '运用促进处')
  await handler.getByLabel('请对方回答什么').fill('邮寄地址以哪一处为准？')
  await submit(handler)
  await done(handler, '请其他部门会办')
  await verb(handler, '请补充').click()
  await handler.getByLabel('请留言人补充什么').fill('请说明是发明还是外观设计专利。')
  await submit(handler)
  await done(handler, '请留言人补充')
  expect(await limits(handler).innerText()).toContain('暂停计时')
  expect(await checkAccessibility(handler)).toEqual([])

  const other = await at('promotion')
  await verb(other, '回复会办').click()
  await other.getByLabel('会办意见').fill('以办公室地址为准。')
  await submit(other)
  await done(other, '回复会办')
}, 180_000)

test('whoever reviews sees what changed since they read it last, and a leader signs what is sensitive', async () => {
  const drafted = (reply: string) =>
    act('protection', 'draft', {
      reply,
      release: { mode: 'full' },
      promises: [{ what: '开放网上提交', dueOn: nextYear() }],
    })
  await act('office', 'mark-sensitive', { reason: '媒体已经报道' })
  await drafted('您好，请把材料寄到本局窗口，一式三份。')
  await act('protection-head', 'department-review')
  await act('reviewer', 'send-back', { reason: '份数不对' })
  await drafted('您好，请把材料寄到本局窗口，一式两份。')
  await act('protection-head', 'department-review')

  const reviewer = await at('reviewer')
  const changes = reviewer.getByRole('region', { name: '修改之处' })
  expect(await changes.innerText()).toContain('与您上次看过的相比')
  expect(await changes.locator('del').innerText()).toContain('三')
  expect(await changes.locator('ins').innerText()).toContain('两')
  await verb(reviewer, '公开审查').click()
  await submit(reviewer)
  await done(reviewer, '公开审查通过')
  expect(await verb(reviewer, '答复').count()).toBe(0)
  await reviewer.getByText('现在不能做的').click()
  await reviewer.getByText('敏感件和重办件要由分管领导审签后才能答复').waitFor()

  const leader = await at('leader')
  await verb(leader, '分管领导审签').click()
  await submit(leader)
  await done(leader, '分管领导审签')
  await act('reviewer', 'answer')
}, 180_000)

test('an answer is corrected or taken off only after it was said what the public will read; its promise is kept', async () => {
  const reviewer = await at('reviewer', VIEWPORTS.phone)
  await verb(reviewer, '撤下答复').click()
  await reviewer.getByText('任何人打开原地址都会看到「已撤下」和这段理由').waitFor()
  await submit(reviewer)
  await reviewer.getByText('请写明理由').waitFor()
  await reviewer.getByLabel('撤下的理由').fill('引用的文件已经废止')
  await submit(reviewer)
  await done(reviewer, '撤下公开的答复')
  await reviewer.getByRole('group', { name: '公开的答复已撤下' }).waitFor()
  expect(await checkAccessibility(reviewer)).toEqual([])

  const handler = await at('protection')
  await verb(handler, '承诺兑现').click()
  await handler.getByLabel('怎样兑现的').fill('已经开放')
  await submit(handler)
  await done(handler, '承诺已兑现')
  await verb(handler, '更正答复').click()
  await handler.getByLabel('更正说明').fill('改引新文件')
  await submit(handler)
  await done(handler, '开始更正答复')
  await handler.getByRole('group', { name: /正在更正答复/ }).waitFor()
  await handler.locator('.answer-version', { hasText: '第1次答复' }).waitFor()
}, 180_000)
