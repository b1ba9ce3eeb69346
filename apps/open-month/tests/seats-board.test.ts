import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  makeDataDir,
  openPage,
  signInBrowser,
  startPlatform,
  VIEWPORTS,
  type PageWatch,
  type RunningPlatform,
} from '@gongkai/testing'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { daysOn, openOrganiser, type Organiser } from './organiser.ts'
import { FEW, openSignUp, signUpOver, ticketOver, type Signed } from './sign-up-hands.ts'

type Page = Awaited<ReturnType<typeof openPage>>['page']

const DAY = 86_400_000
const settings = { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } }
let dataDir: string
let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let organiser: Organiser
let activity: string
let drawn: string
let signed: Signed[]
const watches: PageWatch[] = []

beforeAll(async () => {
  await ensureBuilt('open-month')
  dataDir = await makeDataDir()
  platform = await startPlatform({ dataDir, settings })
  browser = await launchBrowser()
  organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  activity = await organiser.publish(FEW(2))
  const lottery = { commitment: '', drawAt: daysOn(3, '00:00'), publicSource: '上证指数收盘价' }
  drawn = await organiser.publish({
    ...openSignUp({
      mode: 'lottery',
      closesAt: daysOn(2, '17:00'),
      lottery,
      parties: { family: 0, group: 0, delegates: 0 },
    }),
    title: '摇号的一场',
    capacity: { seats: 1, room: null, shares: [] },
  })
  signed = []
  for (let n = 0; n < 4; n++) signed.push(await signUpOver(platform.origin, activity, `1390000020${n}`))
  for (let n = 0; n < 2; n++) await signUpOver(platform.origin, drawn, `1390000030${n}`)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
  await rm(dirname(dataDir), { recursive: true, force: true })
})

async function board(id: string, viewport: { width: number; height: number } = VIEWPORTS.desktop): Promise<Page> {
  const { page, context, watch } = await openPage(browser, { viewport })
  watches.push(watch)
  await signInBrowser(context, platform.origin, 'protection')
  await page.goto(`${platform.origin}/open-month/desk/activities/${id}/seats`)
  await page.locator('.seat-figures').waitFor()
  return page
}

/** What the board says of places: 名额, 已确认, 保留待确认, 空余, 候补. */
const figures = (page: Page) => page.locator('.seat-figures dd').allInnerTexts()
const line = (page: Page, { number }: Signed) => page.locator('.seat-line', { hasText: number })
const group = (page: Page, name: string) =>
  page.locator('.seat-group').filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) })
/** Presses a button with the keyboard, as somebody without a mouse does. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true, disabled: false }).focus()
  await page.keyboard.press('Enter')
}
function at(index: number): Signed {
  const one = signed[index]
  if (!one) throw new Error('nobody signed up')
  return one
}

it('says who is in and who waits, and why nobody is moved up', async () => {
  const page = await board(activity)
  expect(await figures(page)).toEqual(['2', '2', '0', '0', '2'])
  await page.getByText('现在为什么没有递补：').waitFor()
  await page.getByText('名额已满：共2个，已占2个。有人退出就按顺序递补。').first().waitFor()
  await line(page, at(2)).getByText('没有递补：').waitFor()
  expect(await line(page, at(2)).locator('td').first().innerText()).toBe('1')
  expect(await checkAccessibility(page)).toEqual([])
  await page.context().close()
})

it('shows a contact only for a reason, and moves an entry by hand with one; its record names who did', async () => {
  const page = await board(activity)
  await page.keyboard.press('j')
  await page.getByText('139****0200').waitFor()
  await press(page, '显示联系方式')
  await page.getByLabel('为什么要看').fill('核对到场')
  await page.keyboard.press('Enter')
  await page.getByText('13900000200').waitFor()
  await page.getByText('现在不能做的（2）').waitFor()
  await press(page, '取消报名')
  await page.getByLabel('原因', { exact: true }).fill('重复报名')
  await page.keyboard.press('Enter')
  await group(page, '没有名额')
    .locator('.seat-line', { hasText: at(0).number })
    .waitFor()
  await group(page, '保留名额待确认')
    .locator('.seat-line', { hasText: at(2).number })
    .waitFor()
  expect(await figures(page)).toEqual(['2', '1', '1', '0', '1'])
  const record = page.locator('.seat-detail')
  await record.getByText('沈一帆').waitFor()
  await record.getByText(/重复报名/).waitFor()
  expect(await record.getByText(/holder|rules|[0-9a-f]{8}-[0-9a-f]{4}/).count()).toBe(0)
  expect(await checkAccessibility(page)).toEqual([])
  await ticketOver(platform.origin, 'accept', at(2).token)
  await page.context().close()
}, 180_000)

it('is frozen when fewer places are published than people are confirmed, and moves on when there are more', async () => {
  await organiser.amend(activity, FEW(1), '场地改小，名额减到1个。')
  const page = await board(activity)
  await page.getByText('名额已冻结').waitFor()
  expect(await figures(page)).toEqual(['1', '2', '0', '0', '1'])
  expect(await group(page, '有名额').locator('.seat-line').count()).toBe(2)
  await page.locator('.seat-figures').getByText('候补').waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  await organiser.amend(activity, FEW(4), '换了大一些的场地。')
  // The sweep of the server moves up by itself.
  await expect
    .poll(
      async () => {
        await page.reload()
        await page.locator('.seat-figures').waitFor()
        return figures(page)
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toEqual(['4', '2', '1', '1', '0'])
  expect(await page.getByText('名额已冻结').count()).toBe(0)
  await page.context().close()
}, 180_000)

it('fits a phone: no reason has to be scrolled to sideways', async () => {
  const page = await board(activity, VIEWPORTS.phone)
  await page.keyboard.press('j')
  await page.locator('.seat-detail').waitFor()
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('.seats *')]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map(String),
  )
  expect(wide).toEqual([])
  expect(await checkAccessibility(page)).toEqual([])
  await page.context().close()
})

it('draws a lottery that waits for a public number, once, and leads to its replay', async () => {
  await platform.stop()
  platform = await startPlatform({ dataDir, settings, ahead: 3 * DAY })
  const page = await board(drawn)
  page.on('dialog', (dialog) => void dialog.accept())
  await expect
    .poll(
      async () => {
        await page.reload()
        await page.locator('.seat-figures').waitFor()
        return page.getByLabel('公开随机数').count()
      },
      { timeout: 60_000, interval: 2000 },
    )
    .toBe(1)
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByLabel('公开随机数').fill('3456.78')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '公开的摇号页面（任何人可以重算）' }).waitFor()
  expect(await group(page, '有名额').locator('.seat-line').count()).toBe(1)
  await page.context().close()
}, 180_000)

it('broke no policy and threw nothing', () => {
  expect(watches.flatMap(({ violations, faults }) => [...violations, ...faults])).toEqual([])
})
