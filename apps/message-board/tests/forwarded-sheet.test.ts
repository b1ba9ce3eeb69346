import { readFile } from 'node:fs/promises'
import {
  ensureBuilt,
  launchBrowser,
  openPage,
  signIn,
  signInBrowser,
  startPlatform,
  VIEWPORTS,
  type PageWatch,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesks } from './desk-hands.ts'
import { stopAt } from './stops.ts'

const DAY = 86_400_000
const ROWS = 500
/** Columns for what goes back stand where this body has them: one in the middle, two at the end, one not at all. */
const HEAD = '编号,办理状态,转办单号,转办时间,办结期限,标题,内容,留言人,联系方式,是否公开,备注,答复内容,答复时间'
const REPLY = '您好！可以邮寄，以收到之日为准。咨询请拨打12330，转保护处。'
const PLANTED = '13912345678'

type Page = Awaited<ReturnType<typeof openPage>>['page']

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let desks: ReturnType<typeof openDesks>
let page: Page
const watches: PageWatch[] = []

const shanghai = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * DAY).toISOString().slice(0, 10)
const sent = shanghai(-3)
const due = shanghai(21)
const idOf = (n: number) => `GW-${String(n).padStart(4, '0')}`
const row = (n: number, more: { due?: string; body?: string; publish?: string } = {}) =>
  [
    idOf(n),
    '',
    '国转〔2026〕31号',
    sent,
    more.due ?? due,
    `关于第${n}件材料的寄送`,
    more.body ?? `第${n}件：请求书能不能邮寄，寄到哪里？`,
    '李明',
    '13800000102',
    more.publish ?? '是',
    '=1+1',
    '',
    '',
  ].join(',')
const rows = Array.from({ length: ROWS }, (_, at) => {
  const n = at + 1
  if (n === 40) return row(n, { due: '尽快' })
  if (n === 250) return row(n, { body: '' })
  if (n === 499) return row(n, { publish: '随便' })
  return row(n)
})
const SHEET = Buffer.from(`\uFEFF${[HEAD, ...rows].join('\r\n')}\r\n`)

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  desks = openDesks(browser, platform.origin)
  const opened = await openPage(browser, { viewport: VIEWPORTS.desktop })
  watches.push(opened.watch)
  page = opened.page
  await signInBrowser(opened.context, platform.origin, 'office')
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

const choose = (name: string) =>
  page.getByLabel('选择转办单').setInputFiles({ name, mimeType: 'text/csv', buffer: SHEET })
const counts = async (within: string) =>
  (await page.locator(`${within} .fw-counts > div`).allInnerTexts()).map((text) => text.replace(/\s+/g, ''))
/** The sheet as it would go back now, row by row; its fields hold no comma and no line break. */
async function results(): Promise<string[][]> {
  await page.goto(`${platform.origin}/message-board/desk/forwarded`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '按原表导出结果' }).first().click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
}

test('of a sheet of 500 rows 497 come in, and 3 are listed with row, column and reason', async () => {
  await page.goto(`${platform.origin}/message-board/desk/forwarded`)
  await choose('十一月转办单.csv')
  const preview = page.locator('.fw-preview')
  await preview.getByText('3 行有误，不会导入').waitFor()
  const faults = await preview
    .locator('.fw-table tbody tr')
    .evaluateAll((lines) =>
      lines.slice(0, 3).map((line) => [...line.children].map((cell) => cell.textContent?.trim() ?? '')),
    )
  expect(faults).toEqual([
    ['41', 'E 办结期限', expect.stringContaining('日期'), '尽快'],
    ['251', 'G 内容', expect.stringContaining('没有留言内容'), ''],
    ['500', 'J 是否公开', expect.stringMatching(/是.*否/), '随便'],
  ])
  await stopAt(page, 'the preview of a sheet')
  await page.getByRole('button', { name: '导入 497 件新留言' }).click()
  await page.getByText('导入完成：新增 497 件').waitFor()
  expect(await counts('.fw-result')).toEqual(['共500', '新留言497', '有误，不导入3'])
  await stopAt(page, 'what came of an import')
}, 180_000)

test('the same sheet again changes nothing', async () => {
  const office = await signIn(platform.origin, 'office')
  const all = async () => JSON.stringify(await office.get('/api/desk/forwarded/messages?platform=gov-cn'))
  const before = await all()
  await page.reload()
  await choose('再导一次.csv')
  await page.locator('.fw-preview').getByText('已导入过').first().waitFor()
  await page.getByRole('button', { name: '没有新留言，仍然登记这次导入' }).click()
  await page.getByText('导入完成：没有新增，也没有改动任何留言').waitFor()
  expect(await counts('.fw-result')).toEqual(['共500', '已导入过497', '有误，不导入3'])
  expect(await all()).toBe(before)
}, 180_000)

test('both clocks stand side by side; one message is answered, and its answer goes back in the form of the sheet', async () => {
  await page.reload()
  const first = page.locator('.fw-messages tbody tr', { hasText: /GW-\d{4}/ }).first()
  await first.waitFor()
  const n = Number(/GW-(\d+)/.exec(await first.innerText())?.[1])
  expect(await first.locator('.gk-limit').count()).toBe(2)
  await first.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: `关于第${n}件材料的寄送` }).waitFor()
  const limits = await page.locator('.limit-table').first().innerText()
  expect(limits).toMatch(/答复期限[\s\S]*来文单位要求|来文单位要求[\s\S]*答复期限/)
  await page.getByText(`中国政府网，编号${idOf(n)}`).waitFor()
  await stopAt(page, 'a forwarded message')
  const receipt = /messages\/([^?/]+)/.exec(page.url())?.[1] ?? ''
  await desks.answer(receipt, {
    first: `${REPLY}也可以打手机${PLANTED}。`,
    planted: PLANTED,
    mended: REPLY,
    mode: 'full',
  })

  const [head = [], ...back] = await results()
  expect(head.join(',')).toBe(`\uFEFF${HEAD},是否超期,退回理由`)
  expect(back).toHaveLength(ROWS)
  const cells = (at: number) => back[at - 1] ?? []
  const line = (at: number) => rows[at - 1]?.split(',') ?? []
  const [, , ...came] = line(n)
  expect(cells(n)).toEqual([idOf(n), '已办结', ...came.slice(0, 8), "'=1+1", REPLY, shanghai(0), '否', ''])
  expect(cells(n + 1).slice(0, 2)).toEqual([idOf(n + 1), '待受理'])
  expect(cells(n + 1).slice(2, 10)).toEqual(line(n + 1).slice(2, 10))
  // A row that did not come in goes back as it came.
  expect(cells(40).slice(0, 5)).toEqual(line(40).slice(0, 5))
}, 180_000)

test('no page met a fault or broke the policy', () => {
  expect([...watches, ...desks.watches].flatMap(({ violations, faults }) => [...violations, ...faults])).toEqual([])
})
