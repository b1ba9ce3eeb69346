import {
  checkAccessibility,
  ensureBuilt,
  HOSTILE_PAGES,
  launchBrowser,
  openPage,
  reachFault,
  startHostSite,
  startPlatform,
  VIEWPORTS,
  type HostilePage,
  type HostSite,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { openOrganiser, SEASON } from './organiser.ts'
import { publishSeason } from './season.ts'

const TAG = 'gk-open-month'

let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>
let ids: Awaited<ReturnType<typeof publishSeason>>
type Page = Awaited<ReturnType<typeof openPage>>['page']

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  ids = await publishSeason(await openOrganiser(platform.origin))
  site = await startHostSite({ port: 0, platform: platform.origin })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

/** The frame the widget stands in (the page's own, or an iframe's), its element, and what axe starts from. */
async function placeOf(page: Page, { name, form, sandbox }: HostilePage) {
  const around = name === 'in-shadow' ? 'sl-panel' : TAG
  if (form !== 'frame' && !sandbox) return { frame: page, element: page.locator(TAG), around }
  const iframe = form === 'frame' ? `iframe[title=${TAG}]` : 'iframe'
  // Far below the screen a browser hardly draws what is in a frame.
  await page.locator(iframe).scrollIntoViewIfNeeded()
  const frame = await (await page.waitForSelector(iframe)).contentFrame()
  if (!frame) throw new Error(`${iframe} has no document`)
  return { frame, element: frame.locator(TAG), around }
}

const screenOf = ({ screen }: HostilePage) =>
  screen ? { viewport: { width: screen.width, height: screen.height }, deviceScaleFactor: screen.scale } : {}

describe.each(HOSTILE_PAGES)('$name', (hostile) => {
  test('the programme shows, leads to the platform, and lets the page take over', async () => {
    const { page, context, watch } = await openPage(browser, screenOf(hostile))
    await page.goto(`${site.origin}/pages/${hostile.name}/?widgets=${TAG}`)
    const { frame, element, around } = await placeOf(page, hostile)
    const link = element.locator('li a').first()
    await link.waitFor()
    expect(await reachFault(link, 20)).toBeNull()
    const href = (await link.getAttribute('href')) ?? ''
    expect(href).toMatch(/\/open-month\/activities\/[0-9a-f-]{36}$/)
    expect((await fetch(new URL(href, platform.origin))).status).toBe(200)
    expect(await checkAccessibility(frame, around)).toEqual([])
    await frame.evaluate(() =>
      document.addEventListener('gk-open', (event) => {
        event.preventDefault()
        document.documentElement.setAttribute('data-opened', String((event as CustomEvent).detail.href))
      }),
    )
    await link.click()
    expect(await frame.evaluate(() => document.documentElement.getAttribute('data-opened'))).toBe(href)
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  })
})

/** The plain page, with attributes of the element. */
async function embed(attributes: Readonly<Record<string, string>>, options: object = {}) {
  const opened = await openPage(browser, options)
  const { page } = opened
  const given = Object.entries({ series: SEASON.id, ...attributes }).map(([name, value]) => `&with-${name}=${value}`)
  await page.goto(`${site.origin}/pages/reset/?widgets=${TAG}${given.join('')}`)
  const widget = page.locator(TAG)
  await widget.scrollIntoViewIfNeeded()
  await expect.poll(() => widget.getAttribute('data-gk-state')).toBe('ready')
  return { ...opened, widget }
}

it('lists what is to come, a page at a time, and moves the focus to what was added', async () => {
  const { widget, page, context } = await embed({ 'page-size': '2' })
  const titles = widget.locator('li a')
  await expect.poll(() => titles.count()).toBe(2)
  expect(await widget.locator('.root').innerText()).not.toContain('已经办过的开放日')
  await widget.getByRole('button', { name: '再列出几场' }).click()
  await expect.poll(() => titles.count()).toBe(4)
  expect(await widget.getByRole('button', { name: '再列出几场' }).isVisible()).toBe(false)
  const focused = () => widget.evaluate((host) => host.shadowRoot?.activeElement?.textContent)
  expect(await focused()).toBe(await titles.nth(2).innerText())
  expect(await widget.getByRole('status').innerText()).toBe('共4场。')
  expect(await checkAccessibility(page, TAG)).toEqual([])
  await context.close()
})

it('narrows down by district and participants, follows a change, and says when nothing is on', async () => {
  const { widget, context } = await embed({ participants: 'student' })
  await expect.poll(() => widget.locator('li a').allInnerTexts()).toEqual(['海外维权公开课'])
  expect(await widget.locator('li').innerText()).toContain('不用报名')
  expect(await widget.getByRole('link', { name: '全部活动' }).getAttribute('href')).toBe(
    `${platform.origin}/open-month/programme?series=${SEASON.id}&participants=student`,
  )
  await widget.evaluate((host) => host.setAttribute('participants', ''))
  await widget.evaluate((host) => host.setAttribute('district', 'pudong'))
  await expect.poll(() => widget.locator('li a').count()).toBe(3)
  await widget.evaluate((host) => host.setAttribute('series', 'no-such-series'))
  await widget.getByText('眼下没有活动。').waitFor()
  await context.close()
})

it('says how sign-up stands, in English with the English titles', async () => {
  const { widget, context } = await embed({ lang: 'en' }, { viewport: VIEWPORTS.phone })
  const text = await widget.locator('.root').innerText()
  expect(text).toMatch(/A day at the protection centre[^]*Pudong[^]*[Oo]pen/)
  expect(text).toMatch(/A camp of two days[^]*Sign-up opens/)
  expect(text).toMatch(/A symposium that was cancelled[^]*Cancelled/)
  expect(text).not.toMatch(/[一-鿿]/)
  expect(await widget.evaluate((host) => host.getBoundingClientRect().right <= innerWidth)).toBe(true)
  expect(Object.values(ids)).toHaveLength(5)
  await context.close()
})

it('a platform that does not answer is said in place, and another try reads again', async () => {
  const { page, context } = await openPage(browser)
  await page.route('**/api/activities?*', (route) => route.abort())
  await page.goto(`${site.origin}/pages/reset/?widgets=${TAG}`)
  await page.locator(TAG).scrollIntoViewIfNeeded()
  const widget = page.locator(TAG)
  await widget.getByRole('alert').getByText('活动安排暂时没有读到').waitFor()
  await page.unroute('**/api/activities?*')
  await widget.getByRole('button', { name: '再试一次' }).click()
  await widget.locator('li a').first().waitFor()
  await context.close()
})
