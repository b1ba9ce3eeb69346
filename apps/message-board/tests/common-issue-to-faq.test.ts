import { dirname } from 'node:path'
import { rm } from 'node:fs/promises'
import {
  ensureBuilt,
  launchBrowser,
  makeDataDir,
  openPage,
  signInBrowser,
  startPlatform,
  submitMessage,
  VIEWPORTS,
  type PageWatch,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noticed } from './desk-hands.ts'
import { stopAt } from './stops.ts'

const DAY = 86_400_000
const BOARD = 'exhibitions'
/** The demonstration has five messages of this kind: they are not enough, and four more are. */
const THRESHOLD = 7
const ASKED: readonly (readonly [subject: string, body: string])[] = [
  ['参展商品被指侵权怎么办', '展会上有人说我们的展品侵犯了他的专利，主办方要我们撤展，我们该怎么答辩？'],
  ['展会上被投诉侵权，能不能不撤', '参展第一天就被投诉专利侵权，要求撤下展品，多久之内要答辩，要交什么材料？'],
  ['被人投诉展品侵权如何答辩', '我们的展品在展会上被人投诉专利侵权，请问答辩要准备哪些材料，向谁交？'],
  ['撤展通知收到了怎么申诉', '展会知识产权投诉站说我们的展品涉嫌侵犯专利，通知撤展，怎样答辩？'],
]
const QUESTION = '展品在展会上被投诉侵权，怎样答辩？'
const ANSWER = '收到通知后二十四小时内，向展会知识产权投诉机构提交答辩书和权利证明；逾期未答辩的，展品应当撤下。'

/** Looking again and again would keep the server from the very work that is waited for. */
const OVERNIGHT = { timeout: 60_000, interval: 1000 }

type Page = Awaited<ReturnType<typeof openPage>>['page']

let dataDir: string
let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let issue = ''
const watches: PageWatch[] = []

/** The same bureau, so many days later: what is done every night has been done in between. */
async function daysLater(days: number): Promise<void> {
  await platform?.stop()
  platform = await startPlatform({
    dataDir,
    ahead: days * DAY,
    settings: {
      rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 },
      messages: { commonIssueMessages: THRESHOLD },
    },
  })
}
const dayAfter = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * DAY).toISOString().slice(0, 10)

beforeAll(async () => {
  await ensureBuilt('message-board')
  dataDir = await makeDataDir()
  await daysLater(0)
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
  await rm(dirname(dataDir), { recursive: true, force: true })
})

async function desk(account: string, path: string): Promise<Page> {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.desktop })
  watches.push(watch)
  await signInBrowser(context, platform.origin, account)
  await page.goto(`${platform.origin}/message-board/desk/common-issues${path}`)
  return page
}
/** A matter that was opened and that nobody has taken yet. */
const notOwned = (page: Page) => page.locator('.issue-row', { hasText: '待认领' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const confirm = async (page: Page) => {
  await button(page, '确认').click()
  await page.getByText('已办好。').waitFor()
}

test('messages that ask the same reach the threshold: overnight a matter is opened, and the office is told', async () => {
  const before = await desk('office', '')
  await before.locator('.issue-row').first().waitFor()
  expect(await notOwned(before).count()).toBe(0)
  await before.context().close()
  for (const [subject, body] of ASKED) {
    const contact = { name: '参展人' }
    await submitMessage(platform.origin, { board: BOARD, subject, body, contact, mayPublish: false })
  }
  await daysLater(1)
  const page = await desk('office', '')
  await expect
    .poll(async () => {
      await page.reload()
      await page.locator('.issue-row').first().waitFor()
      return notOwned(page).count()
    }, OVERNIGHT)
    .toBe(1)
  await stopAt(page, 'the list of common issues')
  await notOwned(page).getByRole('link').click()
  for (const [subject] of ASKED) await page.getByRole('link', { name: subject }).waitFor()
  issue = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const title = await page.locator('.issue h1').innerText()
  await noticed(page, platform.origin, `发现共性问题「${title}」`)
  await page.context().close()
}, 180_000)

test('an owner takes it, says how it will be solved and drafts an answer; another reviews and publishes it', async () => {
  const office = await desk('office', `/${issue}`)
  await button(office, '确定责任部门').click()
  await office.getByLabel('责任部门', { exact: true }).selectOption({ label: '保护处' })
  await stopAt(office, 'naming an owner')
  await confirm(office)
  await office.context().close()

  const head = await desk('protection-head', `/${issue}`)
  await button(head, '定下解决办法').click()
  await head.getByLabel('解决办法', { exact: true }).selectOption({ label: '编常见问题' })
  await head.getByLabel('准备怎么做').fill('写一条常见问题，提问时就能看到')
  await confirm(head)
  await button(head, '写一条常见问题').click()
  await head.getByLabel('问题', { exact: true }).fill(QUESTION)
  await head.getByLabel('答复', { exact: true }).fill(ANSWER)
  await stopAt(head, 'drafting an entry of the FAQ')
  await button(head, '保存并送审').click()
  const drafted = head.locator('.faq-entry', { hasText: QUESTION })
  await drafted.getByText('公众还看不到这一条').waitFor()
  expect(await drafted.getByRole('button', { name: '审查通过' }).count()).toBe(0)

  const reviewer = await desk('reviewer', `/${issue}`)
  const entry = reviewer.locator('.faq-entry', { hasText: QUESTION })
  await entry.getByRole('button', { name: '审查通过' }).click()
  await stopAt(reviewer, 'the review of an entry')
  await entry.getByRole('button', { name: '发布', exact: true }).click()
  await entry.getByText('公众现在看到第1版').waitFor()
  await reviewer.context().close()

  await head.reload()
  await button(head, '解决措施已生效').click()
  await head.getByLabel('做了什么').fill('常见问题已经发布')
  await head.getByLabel('生效日期').fill(dayAfter(1))
  await confirm(head)
  await head.context().close()
}, 180_000)

test('who asks next is shown it while typing, and needs to send nothing', async () => {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
  watches.push(watch)
  await page.goto(`${platform.origin}/message-board/boards/${BOARD}/ask`)
  await page.getByLabel('标题', { exact: true }).pressSequentially('展会上有人告我们展品侵权，怎么答辩')
  const shown = page.locator('#similar details', { hasText: QUESTION })
  await shown.waitFor()
  expect(await shown.innerText()).toContain('常见问题')
  await shown.locator('summary').click()
  await shown.getByText('二十四小时内').waitFor()
  await stopAt(page, 'an answer while typing')
  await shown.getByRole('button', { name: '这已经回答了我的问题' }).click()
  await page.getByRole('heading', { name: '好的，不用留言了' }).waitFor()
  await stopAt(page, 'nothing to send')
  await context.close()
}, 180_000)

test('a month later recurrence is measured, and told with its interval', async () => {
  await daysLater(40)
  const page = await desk('office', `/${issue}`)
  const recurrence = page.locator('.issue-facts dd').last()
  await expect
    .poll(async () => {
      await page.reload()
      await page.locator('.issue-state').first().waitFor()
      return page.locator('.issue-state').first().innerText()
    }, OVERNIGHT)
    .toContain('已评估')
  expect(await recurrence.innerText()).toMatch(/^解决前每月\d+件，解决后每月0件（95%区间0–[\d.]+）/)
  await stopAt(page, 'recurrence')
  await page.context().close()
}, 180_000)

test('no page met a fault or broke the policy', () => {
  expect(watches.flatMap(({ violations, faults }) => [...violations, ...faults])).toEqual([])
})
