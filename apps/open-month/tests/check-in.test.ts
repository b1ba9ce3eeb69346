import { wallTimeAt } from '@gongkai/events/programme'
import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signInBrowser,
  solveOne,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOrganiser, type Organiser } from './organiser.ts'

const HOUR = 3_600_000
const wall = (hours: number) => wallTimeAt(Date.now() + hours * HOUR)

type Page = Awaited<ReturnType<typeof openPage>>['page']
let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let organiser: Organiser
let id = ''
interface Ticket {
  readonly number: string
  readonly qr: string
}
let [group, alone, waiting]: readonly (Ticket | undefined)[] = []

async function signUp(n: number, size: number): Promise<Ticket> {
  const ask = async (path: string, body: object) => {
    const answer = await fetch(platform.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: platform.origin },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, string>
  }
  const entry = await ask(`/api/activities/${id}/registrations`, {
    contact: { name: '王建国', phone: `1390000010${n}` },
    participants: size > 1 ? 'firm' : 'resident',
    party: { kind: size > 1 ? 'group' : 'alone', size },
    challenge: await solveOne(platform.origin),
  })
  const ticket = await ask('/api/tickets/look-up', { token: entry['token'] ?? '' })
  return { number: entry['number'] ?? '', qr: ticket['qr'] ?? '' }
}

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform()
  browser = await launchBrowser()
  organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  id = await organiser.publish({
    ...{ startsAt: wall(2), endsAt: wall(4), agenda: [], capacity: { seats: 5, room: null, shares: [] } },
    signUp: {
      ...{ opensAt: wall(-48), closesAt: wall(1), mode: 'arrival', waitingList: true, showPlaces: true },
      ...{ parties: { family: 4, group: 5, delegates: 3 }, questions: [], lottery: null },
    },
  })
  ;[group, alone, waiting] = [await signUp(0, 4), await signUp(1, 1), await signUp(2, 1)]
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

/** A phone whose store takes its time, as an old one's does. */
function keepSlowly(): void {
  const { set } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete') ?? {}
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    set(run: (event: Event) => void) {
      set?.call(this, (event: Event) => setTimeout(run, 700, event))
    },
  })
}

async function openDoor(account: string, name: string, viewport: keyof typeof VIEWPORTS) {
  const opened = await openPage(browser, { viewport: VIEWPORTS[viewport] })
  if (viewport === 'desktop') await opened.page.addInitScript(keepSlowly)
  await signInBrowser(opened.context, platform.origin, account)
  const { page } = opened
  await page.goto(`${platform.origin}/open-month/desk/activities/${id}/check-in`)
  await page.getByLabel('这部手机叫什么').fill(name)
  await page.getByRole('button', { name: '开始签到' }).click()
  await page.getByText('全部已上传').waitFor()
  // Once the worker holds the page it opens again without a line.
  await page.waitForFunction(async () => (await caches.match('/open-month/desk/check-in-page')) !== undefined)
  return opened
}

async function show(page: Page, text: string): Promise<void> {
  const done = page.getByRole('button', { name: '好了，下一位' })
  if (await done.isVisible()) await done.click()
  await page.getByLabel('票号').fill(text)
  await page.getByRole('button', { name: '查', exact: true }).click()
}
const answer = (page: Page, words: string) => page.locator('.door-answer-word', { hasText: words }).waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const insideAre = (page: Page, people: number) =>
  expect.poll(() => page.locator('.door-counts dd').first().innerText()).toBe(String(people))
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

it('two phones without a line let overlapping people in, and afterwards everybody is in once', async () => {
  const east = await openDoor('protection', '东门', 'phone')
  const west = await openDoor('office', '西门', 'desktop')
  expect(await checkAccessibility(east.page)).toEqual([])

  // One has no line at all; the other's network answers nothing, which is what a crowded hall gives.
  await east.context.setOffline(true)
  await west.context.route('**/api/**', (route) => route.abort())

  await show(east.page, group?.qr ?? '')
  await answer(east.page, '可以入场')
  expect(await checkAccessibility(east.page)).toEqual([])
  await press(east.page, '少一人')
  await press(east.page, '让3人入场')
  await answer(east.page, '已入场3人')
  await show(east.page, alone?.qr ?? '')
  await press(east.page, '让1人入场')
  await answer(east.page, '已入场1人')
  await east.page.getByText('2条还没有上传').waitFor()

  await show(west.page, (group?.number ?? '').toLowerCase().replace('-', ' '))
  await answer(west.page, '可以入场')
  await press(west.page, '让4人入场')
  // The next one stands there before the phone has written the first down: nobody takes the answer of another.
  await show(west.page, alone?.number ?? '')
  await insideAre(west.page, 4)
  await press(west.page, '让1人入场')
  await show(west.page, waiting?.number ?? '')
  await answer(west.page, '没有确认名额')
  await press(west.page, '好了，下一位')
  await west.page.getByText('登记现场来宾').click()
  await west.page.getByLabel('身份').selectOption('student')
  await press(west.page, '多一人')
  await press(west.page, '登记2人')
  await west.page.getByText('已登记现场来宾2人').waitFor()
  await insideAre(west.page, 7)

  for (const { page } of [east, west]) await page.reload()
  await east.page.getByText('2条还没有上传').waitFor()
  await west.page.getByText('3条还没有上传').waitFor()
  await insideAre(east.page, 4)
  await show(east.page, alone?.qr ?? '')
  await answer(east.page, '已经签到')
  await east.page.getByText('，在东门').first().waitFor()

  await east.context.setOffline(false)
  await west.context.unroute('**/api/**')
  for (const { page } of [east, west]) {
    await page.getByText('全部已上传').waitFor()
    await page.getByText('已与服务器一致').waitFor()
    await insideAre(page, 7)
    expect(await checkAccessibility(page)).toEqual([])
    expect(await fits(page)).toBe(true)
  }
  const { figures } = await (
    await west.context.request.get(`${platform.origin}/api/desk/activities/${id}/attendance`)
  ).json()
  expect(figures).toMatchObject({ expected: 5, arrived: 5, walkIns: 2, inside: 7, withoutPlace: 0 })

  await east.page.getByRole('button', { name: /^撤回这次.*现场来宾/ }).click()
  await insideAre(east.page, 5)
  expect(east.watch.violations).toEqual([])
  await east.context.close()
  await west.context.close()
}, 180_000)

it('the printed list is entered afterwards, and who is in already is not entered twice', async () => {
  const { page, context, watch } = await openPage(browser)
  await signInBrowser(context, platform.origin, 'protection')
  await page.goto(`${platform.origin}/open-month/desk/activities/${id}/attendance-list`)
  await page.getByRole('heading', { level: 1, name: /签到表/ }).waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByText('已有4人').waitFor()
  await page.getByLabel(`到场人数 ${waiting?.number}`).fill('1')
  await press(page, '补录1条')
  await page.getByText('已补录1条。').waitFor()
  await page.goto(`${platform.origin}/open-month/desk/activities/${id}/attendance`)
  await page.getByRole('heading', { name: '到场情况' }).waitFor()
  await page.getByText('没有名额而入场 1').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  expect(await fits(page)).toBe(true)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}, 180_000)
