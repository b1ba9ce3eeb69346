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
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DESK_WORDS } from '../src/desk/words.ts'
import { en } from '../src/public/words/en.ts'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  await ensureBuilt('international-portal')
  platform = await startPlatform()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

const fits = (page: Awaited<ReturnType<typeof openPage>>['page']) =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

it.each([
  ['desktop', ''],
  ['phone', '?large=1'],
] as const)('the public page on a %s (%s) is free of barriers, fits and obeys the policy', async (width, choice) => {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS[width] })
  await page.goto(`${platform.origin}/en/${choice}`)
  await page.getByRole('heading', { level: 1, name: en.home.title }).waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  expect(await fits(page)).toBe(true)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
})

it('the first page of the platform leads here, without a script', async () => {
  const { page, context } = await openPage(browser, { javaScriptEnabled: false })
  await page.goto(platform.origin)
  await page.locator('main a[href^="/en/"]').first().click()
  await page.getByRole('heading', { level: 1, name: en.home.title }).waitFor()
  await context.close()
})

it('the desk opens for staff, and its rail leads to it', async () => {
  const { page, context, watch } = await openPage(browser)
  await signInBrowser(context, platform.origin, 'office')
  await page.goto(`${platform.origin}/en/desk/`)
  await page.getByRole('heading', { level: 1, name: DESK_WORDS.title.zh }).waitFor()
  await page.locator('.gk-rail-entry[href="/en/desk/"][aria-current=page]').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
})
