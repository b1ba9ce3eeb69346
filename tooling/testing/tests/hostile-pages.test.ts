import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ensureBuilt,
  HOSTILE_PAGES,
  launchBrowser,
  openPage,
  startHostSite,
  startPlatform,
  submitMessage,
  type HostilePage,
  type HostSite,
  type ReceiptAnswer,
  type RunningPlatform,
} from '../src/index.ts'
import { widgetCases, type Place } from './widget-journeys.ts'

let platform: RunningPlatform
let site: HostSite
let browser: Browser
let receipt: ReceiptAnswer

const CASES = widgetCases(() => receipt)

beforeAll(async () => {
  await ensureBuilt('message-board')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  site = await startHostSite({ port: 0, platform: platform.origin })
  browser = await launchBrowser()
  receipt = await submitMessage(platform.origin, {
    board: 'administrative-ruling',
    subject: '调解要多久',
    body: '请问行政调解一般要多少天？',
    contact: { name: '李先生' },
    mayPublish: false,
  })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

const addressOf = ({ name }: HostilePage, tags: readonly string[]) =>
  `${site.origin}/pages/${name}/?widgets=${tags.join(',')}`

/** The widget on the page: in the document, in a frame of ours, or in the page's own sandbox. */
async function placeOf(page: Page, { name, form, sandbox }: HostilePage, tag: string): Promise<Place> {
  const place = { platform: platform.origin, around: name === 'in-shadow' ? 'sl-panel' : tag }
  if (form !== 'frame' && !sandbox) return { ...place, frame: page, element: page.locator(tag) }
  const iframe = form === 'frame' ? `iframe[title=${tag}]` : 'iframe'
  const frame = await (await page.waitForSelector(iframe)).contentFrame()
  if (!frame) throw new Error(`${iframe} has no document`)
  return { ...place, frame, element: frame.locator(tag) }
}

const screenOf = ({ screen }: HostilePage) =>
  screen ? { viewport: { width: screen.width, height: screen.height }, deviceScaleFactor: screen.scale } : {}

describe.each(HOSTILE_PAGES)('$name', (hostile) => {
  test.each(CASES)('$tag passes its journey, and axe finds nothing', async ({ tag, journey, faults }) => {
    const { page, context, watch } = await openPage(browser, screenOf(hostile))
    await page.goto(addressOf(hostile, [tag]))
    await journey(await placeOf(page, hostile, tag))
    expect(watch).toEqual({ violations: [], faults })
    await context.close()
  })
})
