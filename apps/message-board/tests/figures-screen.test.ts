import { writeFileSync } from 'node:fs'
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

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
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

async function desk(path: string, viewport: { width: number; height: number } = VIEWPORTS.desktop) {
  const opened = await openPage(browser, { viewport })
  await signInBrowser(opened.context, platform.origin, 'office')
  await opened.page.goto(`${platform.origin}/message-board/desk${path}`)
  return opened
}

type Page = Awaited<ReturnType<typeof desk>>['page']

async function look(page: Page, name: string): Promise<void> {
  if (SHOTS) writeFileSync(`${SHOTS}/${name}.png`, await page.screenshot({ fullPage: true }))
}

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test('a figure opens exactly its rows, and the report can be taken away', async () => {
  const { page, context, watch } = await desk('/figures')
  await page.getByRole('heading', { level: 1, name: /留言办理情况月报/ }).waitFor()
  await page.locator('.figure-chart svg').first().waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  await look(page, 'figures-1440')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载月报（docx）' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^留言办理情况月报-\d{4}-\d\d\.docx$/)
  const open = page
    .getByRole('table', { name: '按承办部门' })
    .getByRole('link', { name: /在办\d+件/ })
    .first()
  const count = Number(await open.textContent())
  await open.click()
  await page.waitForURL(/figure=open/)
  await page.locator('.row').first().waitFor()
  const { searchParams } = new URL(page.url())
  const rows = await context.request.get(`${platform.origin}/api/desk/messages?${searchParams}`)
  expect((await rows.json()).items.length).toBe(count)
  expect(watch.faults).toEqual([])
  expect(watch.violations).toEqual([])
  await context.close()
})

test('a phone reads figures and notices without scrolling sideways; an empty month says so', async () => {
  const { page, context } = await desk('/figures?month=2020-01', VIEWPORTS.phone)
  await page.getByRole('heading', { name: '这个月没有留言' }).waitFor()
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
  expect(await checkAccessibility(page)).toEqual([])
  await page.goto(`${platform.origin}/message-board/desk/notices`)
  await page.getByRole('heading', { level: 1, name: '提醒' }).waitFor()
  await page.locator('.notice').first().waitFor()
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
  expect(await checkAccessibility(page)).toEqual([])
  await look(page, 'notices-390')
  await context.close()
})

test('the bell counts, opens the list from the keyboard, and what was opened is read', async () => {
  const { page, context, watch } = await desk('/')
  const bell = page.getByRole('link', { name: /提醒.*条未读/ })
  await bell.waitFor()
  await bell.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '提醒' }).waitFor()
  await page.locator('.notice').first().waitFor()
  const unread = await page.locator('.notice[data-unread="true"]').count()
  expect(unread).toBeGreaterThan(0)
  await look(page, 'notices-1440')
  const all = page.getByRole('button', { name: '全部标为已读' })
  await all.click()
  await page.getByRole('link', { name: /^未读/ }).click()
  // A notice that came meanwhile stays unread, and the button stays for it.
  const none = page.getByRole('heading', { name: '没有未读的提醒' })
  const isRead = async () => {
    if (await all.isVisible()) await all.click()
    return none.isVisible()
  }
  await expect.poll(isRead, { timeout: 60_000, interval: 500 }).toBe(true)
  expect(watch.faults).toEqual([])
  await context.close()
})
