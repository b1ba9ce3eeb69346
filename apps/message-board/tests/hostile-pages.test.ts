import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ensureBuilt,
  HOSTILE_PAGES,
  launchBrowser,
  openPage,
  startHostSite,
  startPlatform,
  submitMessage,
  VIEWPORTS,
  type HostilePage,
  type HostSite,
  type ReceiptAnswer,
  type RunningPlatform,
} from '@gongkai/testing'
import { widgetCases, type Place } from './widget-journeys.ts'

type Browser = Parameters<typeof openPage>[0]
type Page = Awaited<ReturnType<typeof openPage>>['page']

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
  // Far below the screen a browser hardly draws what is in a frame.
  await page.locator(iframe).scrollIntoViewIfNeeded()
  const frame = await (await page.waitForSelector(iframe)).contentFrame()
  if (!frame) throw new Error(`${iframe} has no document`)
  return { ...place, frame, element: frame.locator(tag) }
}

const screenOf = ({ screen }: HostilePage) =>
  screen ? { viewport: { width: screen.width, height: screen.height }, deviceScaleFactor: screen.scale } : {}

/** Names that Vue's runtime puts on window, and documents; nothing of ours may be beside them. */
const VUE_NAMES = ['__VUE__', '__VUE_INSTANCE_SETTERS__', '__VUE_SSR_SETTERS__']

/** Names on the window the widgets stand in. A frame around them, and the watch of these tests, is not theirs. */
const namesOn = (frame: Place['frame']) =>
  frame.evaluate(() =>
    Object.getOwnPropertyNames(window).filter((name) => !/^(\d+|gkViolation|__pw.*|axe)$/.test(name)),
  )

/** How far the document is wider than its window, and each widget beyond its edges. */
async function overflow({ frame, element }: Place): Promise<{ document: number; element: boolean }> {
  const beyond = await frame.evaluate(
    () => (document.scrollingElement ?? document.documentElement).scrollWidth - document.documentElement.clientWidth,
  )
  const inside = await element.evaluate((host) => {
    const { left, right } = host.getBoundingClientRect()
    const root = host.shadowRoot?.querySelector('.root')
    return left >= 0 && right <= innerWidth && (root?.scrollWidth ?? 0) <= (root?.clientWidth ?? 0)
  })
  return { document: Math.max(0, beyond), element: inside }
}

/** Each page with each widget takes minutes: that is the long run. Otherwise each page has one of them, in turn. */
const PAGES = HOSTILE_PAGES.map((hostile, at) => ({
  ...hostile,
  cases: process.env['GONGKAI_TEST_LONG'] ? CASES : CASES.slice(at % CASES.length, (at % CASES.length) + 1),
}))

describe.each(PAGES)('$name', ({ cases, ...hostile }) => {
  test.each(cases)('$tag passes its journey, and axe finds nothing', async ({ tag, journey, faults }) => {
    const { page, context, watch } = await openPage(browser, screenOf(hostile))
    await page.goto(addressOf(hostile, [tag]))
    await journey(await placeOf(page, hostile, tag))
    expect(watch).toEqual({ violations: [], faults })
    await context.close()
  })

  test('on a phone all three fit, and leave no names on the window', async () => {
    const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
    const tags = CASES.map(({ tag }) => tag)
    const [first = ''] = tags
    await page.route('**/widgets/v1/**/*.js', (route) => route.abort())
    await page.goto(addressOf(hostile, tags))
    const before = await namesOn((await placeOf(page, hostile, first)).frame)
    // Left first: what was aborted is all told before the watch begins anew.
    await page.goto('about:blank')
    await page.unroute('**/widgets/v1/**/*.js')
    watch.faults.length = 0

    await page.goto(addressOf(hostile, tags))
    for (const tag of tags) {
      const { element } = await placeOf(page, hostile, tag)
      await element.scrollIntoViewIfNeeded()
      await expect.poll(() => element.getAttribute('data-gk-state')).toBe('ready')
    }
    const board = await placeOf(page, hostile, first)
    await board.element.getByRole('button', { name: '我要留言' }).click()
    await board.element.getByLabel('标题').waitFor()
    for (const tag of tags)
      expect([tag, await overflow(await placeOf(page, hostile, tag))]).toEqual([tag, { document: 0, element: true }])
    const after = await namesOn(board.frame)
    expect(after.filter((name) => !before.includes(name) && !VUE_NAMES.includes(name))).toEqual([])
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  })
})

test('in an opaque origin, a platform that lists its sites refuses in plain words and the children stay', async () => {
  const listing = await startPlatform({ settings: { embedOrigins: [site.origin] } })
  const near = await startHostSite({ port: 0, platform: listing.origin })
  const { page, context } = await openPage(browser)
  await page.goto(`${near.origin}/pages/sandbox/`)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('alert').getByText('网站').waitFor()
  expect(await frame.getByRole('link', { name: '打开留言板' }).isVisible()).toBe(true)
  expect(await frame.locator('gk-message-board').getAttribute('data-gk-state')).toBe('failed')
  await context.close()
  await near.close()
  await listing.stop()
}, 180_000)
