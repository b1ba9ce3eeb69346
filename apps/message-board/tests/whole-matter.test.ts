import {
  chooseOption,
  ensureBuilt,
  launchBrowser,
  openPage,
  startHostSite,
  startPlatform,
  VIEWPORTS,
  type HostSite,
  type PageWatch,
  type ReceiptAnswer,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audited } from './audited.ts'
import { addedFor, noticed, openDesks, step, submit, verb } from './desk-hands.ts'
import { stopAt } from './stops.ts'

const TAG = 'gk-message-board'
const SUBJECT = '专利许可给工厂要不要备案，被仿冒怎么办'
const BODY =
  '我有一件外观设计专利被网店仿冒，想请求行政裁决。同时想把它许可给一家工厂，请问许可合同要不要备案，在哪里备案？'
const PLANTED = '13912345678'
const FIRST = '您好！许可合同可以备案，请向国家知识产权局上海代办处窗口提交，电话021-23110823。'
const SECOND = `${FIRST}备案不收费。`
const THIRD = `${SECOND}被仿冒的，可以向我局保护处请求行政裁决，电话12330。`
const AGAIN = `${THIRD}许可合同自生效之日起三个月内备案，工厂为外地企业的同样办理。`

type Page = Awaited<ReturnType<typeof openPage>>['page']

let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>
let desks: ReturnType<typeof openDesks>
let writer: Page
let message: ReceiptAnswer
let address = ''
const watches: PageWatch[] = []

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  site = await startHostSite({ port: 0, platform: platform.origin })
  browser = await launchBrowser()
  desks = openDesks(browser, platform.origin)
  const opened = await openPage(browser, { viewport: VIEWPORTS.desktop })
  writer = opened.page
  watches.push(opened.watch)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

const at = (account: string, work: (page: Page) => Promise<void>) => desks.at(account, message.receipt, work)

/** The writer looks the message up: both numbers typed into the form. */
async function lookUp(): Promise<void> {
  await writer.goto(`${platform.origin}/message-board/status`)
  await writer.getByLabel('回执编号').fill(message.receipt)
  await writer.getByLabel('查询码').fill(message.code)
  await writer.getByRole('button', { name: '查询', exact: true }).click()
  await writer.getByRole('heading', { level: 1, name: SUBJECT }).waitFor()
  await writer.waitForLoadState()
}

const draft = (reply: string) =>
  at('promotion', async (page) => {
    await page.getByLabel('答复内容').fill(reply)
    await page.getByLabel('全文公开').check()
    await submit(page)
    await step(page, '已拟稿')
  })

const departmentReview = (look?: (page: Page) => Promise<void>) =>
  at('promotion-head', async (page) => {
    await look?.(page)
    await verb(page, '处室审核').click()
    await submit(page)
    await step(page, '处室已审')
  })

const officeReview = (look?: (page: Page) => Promise<void>) =>
  at('reviewer', async (page) => {
    await look?.(page)
    await verb(page, '公开审查').click()
    for (const decision of await page.locator('.decision').all()) {
      await decision.getByLabel('可以保留').check()
      await decision.getByRole('textbox').fill('对外公布的办公电话')
    }
    await submit(page)
    await step(page, '公开审查通过')
  })

const publish = () =>
  at('reviewer', async (page) => {
    await verb(page, '答复').click()
    await page.getByRole('dialog').getByRole('button', { name: '确认公开' }).click()
    await step(page, '已答复')
  })

test('it is asked in the widget on a page that unsets everything, past a suggestion, with a file', async () => {
  await writer.goto(`${site.origin}/pages/unset/?widgets=${TAG}`)
  const widget = writer.locator(TAG)
  await widget.getByRole('button', { name: '我要留言' }).click()
  await widget.getByLabel('标题').pressSequentially('专利被侵权怎样请求行政裁决', { delay: 5 })
  const suggestion = widget.locator('.aids details').first()
  await suggestion.waitFor()
  await suggestion.locator('summary').click()
  await stopAt(writer, 'a suggestion in the widget', TAG)
  await widget.getByLabel('标题').fill(SUBJECT)
  await widget.getByLabel('内容').fill(BODY)
  await widget.getByLabel('姓名').fill('王女士')
  await widget.getByLabel('可以公开', { exact: true }).check()
  await widget
    .getByLabel('附件')
    .setInputFiles({ name: '许可合同草稿.txt', mimeType: 'text/plain', buffer: Buffer.from('甲方许可乙方实施。') })
  await widget.getByText('已上传').waitFor()
  await widget.getByRole('button', { name: '提交留言' }).click()
  await widget.getByText('留言已收到').waitFor()
  await stopAt(writer, 'the receipt in the widget', TAG)
  const shown = (name: string) => widget.locator(`[data-gk=${name}]`).innerText()
  message = { receipt: await shown('receipt'), code: await shown('code') }
}, 180_000)

test('triage suggests, the clerk accepts and assigns; the department returns it and names whose it is', async () => {
  await at('office', async (page) => {
    const triage = page.getByRole('region', { name: '分办建议' })
    await triage.getByText('保护处', { exact: true }).waitFor()
    await page.locator('.attachment', { hasText: '许可合同草稿.txt' }).waitFor()
    await stopAt(page, 'triage')
    await triage.getByRole('button', { name: /^受理，归为/ }).focus()
    await page.keyboard.press('Enter')
    await step(page, '已受理')
    // The pressed button is gone; the keyboard goes on where it stood.
    await triage.locator('#triage-class:focus').waitFor()
    await triage.getByRole('button', { name: '交办给保护处' }).click()
    await stopAt(page, 'assignment')
    await submit(page)
    await step(page, '已交办')
  })
  await at('protection', async (page) => {
    await verb(page, '退回公开办').click()
    await page.getByLabel('原因').fill('主要问许可备案，属于运用促进处职责。')
    await chooseOption(page, '建议交办给', '运用促进处')
    await page.keyboard.press('Escape')
    await stopAt(page, 'return')
    const suggested: string[] = []
    page.on('request', (request) => /\/triage/.test(request.url()) && suggested.push(request.url()))
    const listed = page.waitForResponse((answer) => /\/api\/desk\/messages\?/.test(answer.url()))
    await submit(page)
    await step(page, '已受理')
    // It is no longer theirs: once the list was read again, nothing was asked about it, and nothing refused.
    await listed
    expect(await page.getByText('分办建议').count()).toBe(0)
    expect(suggested).toEqual([])
  })
  await at('office', async (page) => {
    await page.getByText('主要问许可备案').first().waitFor()
    await verb(page, '交办').click()
    await page.locator('.form .el-select').first().getByText('运用促进处').waitFor()
    await submit(page)
    await step(page, '已交办')
  })
  await at('promotion', async (page) => {
    await verb(page, '签收').click()
    await page.locator('.act-done', { hasText: '签收' }).waitFor()
    await stopAt(page, 'signed for')
  })
}, 180_000)

test('a planted telephone number is found and taken out; two people review, each seeing what changed', async () => {
  await at('promotion', async (page) => {
    const finding = page.locator('.gk-marked-under [data-severity]', { hasText: PLANTED })
    await page.getByLabel('答复内容').fill(`${FIRST}也可以打手机${PLANTED}。`)
    await finding.first().waitFor()
    await stopAt(page, 'a finding in the draft')
    await page.getByLabel('答复内容').fill(FIRST)
    await finding.first().waitFor({ state: 'detached' })
    await page.getByLabel('全文公开').check()
    await submit(page)
    await step(page, '已拟稿')
  })
  await at('promotion-head', async (page) => {
    await verb(page, '退回修改').click()
    await page.getByLabel('原因').fill('请写明收不收费')
    await submit(page)
    await step(page, '已交办')
  })
  await draft(SECOND)
  await departmentReview(async (page) => {
    expect(await addedFor(page, '与您上次看过的相比')).toContain('备案不收费。')
    await stopAt(page, 'the review of the department')
  })
  await at('reviewer', async (page) => {
    await verb(page, '退回修改').click()
    await page.getByLabel('原因').fill('没有答仿冒的事')
    await submit(page)
    await step(page, '已交办')
  })
  await draft(THIRD)
  await departmentReview()
  await officeReview(async (page) => {
    const added = await addedFor(page, '与您上次看过的相比')
    expect(added).toContain('请求行政裁决')
    expect(added).not.toContain('备案不收费')
    await verb(page, '公开审查').click()
    await stopAt(page, 'the review of the office')
    await verb(page, '公开审查').click()
  })
  await publish()
}, 180_000)

test('anyone reads it; its writer is not satisfied and has it handled again', async () => {
  const { page, context } = await openPage(browser, { javaScriptEnabled: false, viewport: VIEWPORTS.phone })
  await page.goto(`${platform.origin}/message-board/search?q=${encodeURIComponent(SUBJECT)}`)
  await page.getByRole('link', { name: SUBJECT }).click()
  await page.getByText('被仿冒的，可以向我局保护处请求行政裁决').waitFor()
  await page.waitForLoadState()
  address = page.url()
  const read = await page.locator('body').innerText()
  expect(read).not.toContain(PLANTED)
  expect(read).not.toContain('王女士')
  await context.close()

  await lookUp()
  await stopAt(writer, 'an answer on the status page')
  await writer.getByLabel('很不满意', { exact: true }).check()
  await writer.getByRole('button', { name: '提交评价' }).click()
  await writer.getByLabel('哪里没有解决').fill('没有说多久以内备案。')
  await stopAt(writer, 'reopening on the status page')
  await writer.getByRole('button', { name: '请求重办' }).click()
  await expect.poll(() => writer.locator('form[data-act=reopen]').count()).toBe(0)
  await expect.poll(() => writer.locator('main').innerText()).toMatch(/前答复，还剩\d+个工作日/)
}, 180_000)

test('a leader is told and signs; the new answer stands above the old one, and the matter is closed', async () => {
  await at('leader', async (page) => {
    await page.getByRole('group', { name: '留言人要求重办' }).getByText('没有说多久以内备案').waitFor()
    await stopAt(page, 'a reopened message')
    await noticed(page, platform.origin, '重新办理')
    await stopAt(page, 'notices of the leader')
  })
  await at('office', async (page) => {
    await verb(page, '交办').click()
    await chooseOption(page, '牵头部门', '运用促进处')
    await page.keyboard.press('Escape')
    await submit(page)
    await step(page, '已交办')
  })
  await at('promotion', async (page) => {
    await verb(page, '签收').click()
    await page.locator('.act-done', { hasText: '签收' }).waitFor()
  })
  await draft(AGAIN)
  await departmentReview()
  await officeReview(async (page) => {
    expect(await addedFor(page, '与您上次看过的相比')).toContain('三个月内备案')
  })
  await at('reviewer', async (page) => {
    expect(await verb(page, '答复').count()).toBe(0)
    await page.getByText('现在不能做的').click()
    await page.getByText('敏感件和重办件要由分管领导审签后才能答复').waitFor()
  })
  await at('leader', async (page) => {
    await verb(page, '分管领导审签').click()
    await stopAt(page, 'the signature of the leader')
    await submit(page)
    await page.locator('.act-done', { hasText: '分管领导审签' }).waitFor()
  })
  await publish()

  const { page, context, watch } = await openPage(browser)
  watches.push(watch)
  await page.goto(address)
  await page.getByText('三个月内备案').first().waitFor()
  await page.locator('.gk-earlier summary').click()
  await stopAt(page, 'both answers in public')
  expect(await page.locator('.gk-earlier').innerText()).not.toContain('三个月内备案')
  await context.close()
  await lookUp()
  await writer.locator('.gk-earlier summary').click()
  await stopAt(writer, 'both answers on the status page')
  await at('office', async (page) => {
    await page.locator('.answer-version', { hasText: '第1次答复' }).waitFor()
    await verb(page, '办结').click()
    await step(page, '已办结')
    await stopAt(page, 'closed')
  })
}, 180_000)

test('the record of all this holds, and no page met a fault or broke the policy', async () => {
  expect(await audited(platform)).toMatchObject({ broken: [] })
  expect([...watches, ...desks.watches].flatMap(({ violations, faults }) => [...violations, ...faults])).toEqual([])
}, 180_000)
