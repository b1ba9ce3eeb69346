import { mkdirSync } from 'node:fs'
import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signInBrowser,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Browser = Awaited<ReturnType<typeof launchBrowser>>

let platform: RunningPlatform
let browser: Browser
const ISSUE = '请求处理专利侵权（行政裁决）'
const SHOTS = process.env['GONGKAI_SHOTS']

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

async function desk(account: string, viewport: { width: number; height: number } = VIEWPORTS.desktop) {
  const opened = await openPage(browser, { viewport })
  await signInBrowser(opened.context, platform.origin, account)
  await opened.page.goto(`${platform.origin}/message-board/desk/common-issues`)
  await opened.page.getByRole('heading', { level: 1, name: '共性问题' }).waitFor()
  return opened
}

type Page = Awaited<ReturnType<typeof desk>>['page']

async function look(page: Page, name: string): Promise<void> {
  if (!SHOTS) return
  mkdirSync(SHOTS, { recursive: true })
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a cluster becomes an answer that the next asker sees', async () => {
  const office = await desk('office')
  await office.page.locator('.issue-row').first().waitFor()
  await look(office.page, 'list-1440')
  expect(await checkAccessibility(office.page)).toEqual([])
  await office.page.getByRole('link', { name: ISSUE }).click()
  await office.page.getByRole('heading', { level: 1, name: ISSUE }).waitFor()
  await look(office.page, 'issue-1440')
  expect(await checkAccessibility(office.page)).toEqual([])

  await button(office.page, '写一条常见问题').click()
  await office.page.getByLabel('问题', { exact: true }).fill('行政裁决要多长时间、收不收费？')
  await office.page.getByLabel('答复', { exact: true }).fill('立案后三个月内作出，不收费。经办人手机13912345678。')
  await button(office.page, '保存并送审').click()
  await office.page.getByText('筛查发现1处').waitFor()

  const reviewer = await desk('reviewer')
  await reviewer.page.getByRole('link', { name: ISSUE }).click()
  const entry = reviewer.page.locator('.faq-entry', { hasText: '不收费' })
  await entry.getByRole('button', { name: '审查通过' }).click()
  await entry.getByRole('alert').waitFor()
  await entry.getByPlaceholder('可以保留').fill('对外公布的办公手机')
  await entry.getByRole('button', { name: '审查通过' }).click()
  await entry.getByRole('button', { name: '发布', exact: true }).click()
  await entry.getByText('公众现在看到第1版').waitFor()
  await look(reviewer.page, 'issue-reviewed-1440')

  const asked = `${platform.origin}/api/suggestions?q=${encodeURIComponent('裁决要几个月，要交钱吗')}`
  const { items } = (await (await fetch(asked)).json()) as { items: { kind: string; subject: string }[] }
  expect(items[0]?.kind).toBe('faq')
  expect(items.map(({ subject }) => subject)).toContain('行政裁决要多长时间、收不收费？')
  expect([...office.watch.violations, ...reviewer.watch.violations]).toEqual([])
}, 180_000)

test('on a phone the list and an issue fit, and read well', async () => {
  const { page, watch } = await desk('office', VIEWPORTS.phone)
  await page.locator('.issue-row').first().waitFor()
  await look(page, 'list-390')
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await wider()).toBe(0)
  await page.getByRole('link', { name: ISSUE }).click()
  await page.getByRole('heading', { level: 1, name: ISSUE }).waitFor()
  await look(page, 'issue-390')
  expect(await wider()).toBe(0)
  expect(await checkAccessibility(page)).toEqual([])
  expect(watch).toEqual({ violations: [], faults: [] })
}, 180_000)
