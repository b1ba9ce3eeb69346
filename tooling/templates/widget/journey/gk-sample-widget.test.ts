import {
  checkAccessibility,
  ensureBuilt,
  HOSTILE_PAGES,
  launchBrowser,
  openPage,
  startHostSite,
  startPlatform,
  type HostSite,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'

const TAG = 'gk-sample-widget'
/** Pages of other sites that the loader serves; the other ways to embed follow the same files. */
const PAGES = HOSTILE_PAGES.filter(({ form, sandbox }) => form === 'loader' && !sandbox)

let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  await ensureBuilt('sample-app')
  platform = await startPlatform()
  site = await startHostSite({ port: 0, platform: platform.origin })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

it('the gallery lists it', async () => {
  const { items } = (await (await fetch(`${platform.origin}/api/widgets`)).json()) as { items: { tag: string }[] }
  expect(items.map(({ tag }) => tag)).toContain(TAG)
})

it.each(PAGES)('on a page that is $name it opens its page of the platform, and axe finds nothing', async ({ name }) => {
  const { page, context, watch } = await openPage(browser)
  await page.goto(`${site.origin}/pages/${name}/?widgets=${TAG}`)
  const widget = page.locator(TAG)
  await expect.poll(() => widget.getAttribute('data-gk-state'), { timeout: 15_000 }).toBe('ready')
  await widget.locator('.title').waitFor()
  expect(await checkAccessibility(page, name === 'in-shadow' ? 'sl-panel' : TAG)).toEqual([])
  expect(await widget.locator('a.open').getAttribute('href')).toBe(`${platform.origin}/sample-app/`)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
})
