import {
  checkAccessibility,
  ensureBuilt,
  HOSTILE_PAGES,
  launchBrowser,
  openPage,
  reachFault,
  signIn,
  solveOne,
  startHostSite,
  startPlatform,
  VIEWPORTS,
  type HostilePage,
  type HostSite,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { daysOn, openOrganiser } from './organiser.ts'

const TAG = 'gk-question-wall'

let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>
let activity = ''
type Page = Awaited<ReturnType<typeof openPage>>['page']

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  const organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  activity = await organiser.publish({ wall: { opensAt: daysOn(-1, '09:00'), closesAt: daysOn(10, '16:30') } })
  await askStanding()
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
  await page.locator(iframe).scrollIntoViewIfNeeded()
  const frame = await (await page.waitForSelector(iframe)).contentFrame()
  if (!frame) throw new Error(`${iframe} has no document`)
  return { frame, element: frame.locator(TAG), around }
}

const screenOf = ({ screen }: HostilePage) =>
  screen ? { viewport: { width: screen.width, height: screen.height }, deviceScaleFactor: screen.scale } : {}
const address = ({ name }: Pick<HostilePage, 'name'>) => `${site.origin}/pages/${name}/?widgets=${TAG}`
const wallAddress = (hostile: HostilePage) => `${address(hostile)}&with-activity=${activity}&with-count=50`

/** The question that is on the wall before any page is opened. */
async function askStanding(): Promise<void> {
  const solved = async () => solveOne(platform.origin)
  const send = async (path: string, body: object) =>
    (
      await fetch(`${platform.origin}/api/activities/${activity}/wall/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).json() as Promise<Record<string, unknown>>
  const { key } = await send('keys', { challenge: await solved() })
  await send('questions', { key, challenge: await solved(), text: STANDING })
  await letThrough()
}

/** A moderator lets through whatever waits. */
async function letThrough(): Promise<void> {
  const moderator = await signIn(platform.origin, 'protection')
  const path = `/api/desk/activities/${activity}/wall`
  const { wall } = (await moderator.get(path)) as unknown as {
    wall: { questions: { id: string; version: number; state: string; typed: string }[] }
  }
  for (const { id, version, state, typed } of wall.questions)
    if (state === 'submitted') await moderator.post(`${path}/questions/${id}/accept`, { version, shown: typed })
}

/** Pages on which a question is asked as well; on the others the wall is read and supported. */
const ASKED_ON = ['reset', 'csp-single', 'in-shadow', 'frame']
const NONE = '01980000-0000-7000-8000-000000000000'
const STANDING = '展会上被投诉怎么办？'

async function openWall(hostile: HostilePage) {
  const opened = await openPage(browser, screenOf(hostile))
  const { page } = opened
  page.setDefaultTimeout(30_000)
  await page.goto(wallAddress(hostile))
  const place = await placeOf(page, hostile)
  await place.element.scrollIntoViewIfNeeded()
  return { ...opened, ...place }
}

describe.each(HOSTILE_PAGES)('$name', (hostile) => {
  test('the wall is read, a question supported, and on some asked and let through', { timeout: 90_000 }, async () => {
    const { frame, element, around, watch, context } = await openWall(hostile)
    if (ASKED_ON.includes(hostile.name)) {
      const question = `从「${hostile.name}」这页提的问题，窗口几点下班？`
      await element.locator('textarea').fill(question)
      await element.locator('button.primary').click()
      await element.getByText('已提交，主持人看过后上墙').waitFor()
      await letThrough()
      await element.locator('li > p').getByText(question).first().waitFor()
    }
    const press = element.locator('li').filter({ hasText: STANDING }).locator('button')
    await press.waitFor()
    expect(await reachFault(press, 20)).toBeNull()
    await press.click()
    await expect.poll(() => press.getAttribute('aria-pressed'), { timeout: 30_000 }).toBe('true')
    expect(await checkAccessibility(frame, around)).toEqual([])
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  })
})

it('on a phone a question is supported with the thumb; a wall that is none is said', async () => {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
  // The page names another activity at first, whose answer comes late: it says nothing of the wall that is shown by then.
  let answer = () => {}
  const wait = new Promise<void>((done) => (answer = done))
  await page.route(`**/api/activities/${NONE}/wall?*`, (route) => wait.then(() => route.continue()), { times: 1 })
  await page.goto(`${address({ name: 'reset' })}&with-activity=${NONE}`)
  const widget = page.locator(TAG)
  await widget.scrollIntoViewIfNeeded()
  await widget.getByText('正在读取').waitFor()
  await widget.evaluate((node, id) => node.setAttribute('activity', id), activity)
  await widget.scrollIntoViewIfNeeded()
  const press = widget.locator('li').filter({ hasText: STANDING }).locator('button')
  await press.waitFor()
  const refused = page.waitForResponse((response) => response.url().includes(`${NONE}/wall`))
  answer()
  await (await refused).finished()
  const { height } = (await press.boundingBox()) ?? { height: 0 }
  expect(height).toBeGreaterThanOrEqual(44)
  await press.click()
  await expect.poll(() => press.getAttribute('aria-pressed'), { timeout: 30_000 }).toBe('true')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await widget.getAttribute('data-gk-state')).toBe('ready')
  await widget.evaluate((node, id) => node.setAttribute('activity', id), NONE)
  await widget.getByText('没有提问墙').waitFor()
  expect(watch.violations).toEqual([])
  await context.close()
}, 180_000)
