import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openOrganiser } from './organiser.ts'
import { openQuestionnaires } from './questionnaire-desk.ts'
import { FEW, signUpOver } from './sign-up-hands.ts'

/** Pages of a busy machine take their time. */
vi.setConfig({ testTimeout: 90_000 })

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let desk: Awaited<ReturnType<typeof openQuestionnaires>>
let id = ''
let activity = ''

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  const organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  desk = await openQuestionnaires(platform.origin)
  activity = await organiser.publish(FEW(5))
  id = await desk.publish(activity)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

const address = () => `${platform.origin}/open-month/questionnaires/${id}`
const answers = async () => Number((await desk.handler.get(`/api/desk/questionnaires/${id}/results`))['answers'])

it('is answered without scripts: what was filled in comes back with one list of what to correct', async () => {
  const before = await answers()
  const { page, context } = await openPage(browser, { viewport: VIEWPORTS.desktop, javaScriptEnabled: false })
  await page.goto(address())
  await page.getByLabel('专利').check()
  await page.getByRole('button', { name: '提交答卷' }).click()
  await page.getByRole('alert').getByText('请回答这个问题').first().waitFor()
  expect(await page.getByLabel('专利').isChecked()).toBe(true)
  await page.getByLabel('网站').check()
  await page.getByLabel(/很满意/).check()
  await page.getByRole('button', { name: '提交答卷' }).click()
  await page.getByRole('heading', { name: '谢谢，答卷已经收到' }).waitFor()
  expect(await answers()).toBe(before + 1)
  await context.close()
})

it.each(['desktop', 'phone'] as const)(
  'on a %s half-filled answers stay in the tab, and a condition shows its question',
  async (screen) => {
    const before = await answers()
    const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS[screen] })
    await page.goto(address())
    const where = page.getByRole('textbox', { name: '从哪里？' })
    expect(await where.isVisible()).toBe(false)
    await page.getByLabel('其他').check()
    await where.fill('地铁里的海报')
    const place = page.getByRole('group', { name: '场地和指引' })
    await place.getByLabel('一般').check()
    await page.reload()
    expect(await where.inputValue()).toBe('地铁里的海报')
    expect(await place.getByLabel('一般').isChecked()).toBe(true)
    await page.getByText('已答3题，共7题').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(await checkAccessibility(page)).toEqual([])
    await page.getByRole('button', { name: '提交答卷' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel(/很满意/).check()
    expect(await checkAccessibility(page)).toEqual([])
    await page.getByRole('button', { name: '提交答卷' }).click()
    await page.getByRole('heading', { name: '谢谢，答卷已经收到' }).waitFor()
    await page.goto(address())
    expect(await page.getByLabel('其他').isChecked()).toBe(false)
    // A browser notes that the page with the faults was answered 422; nothing else went wrong.
    expect([watch.violations, watch.faults.filter((fault) => !fault.includes('422'))]).toEqual([[], []])
    expect(await answers()).toBe(before + 1)
    await context.close()
  },
)

it('one for ticket holders is opened from the ticket, answered once, and the ticket says so', async () => {
  const { token } = await signUpOver(platform.origin, activity, '13812345678')
  const own = await desk.publish(activity, { answering: 'invited', title: '只问来过的人' })
  await desk.handler.post(`/api/desk/questionnaires/${own}/invitations`, {})
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
  const toTicket = () => page.goto(`${platform.origin}/open-month/ticket?t=${token}`)
  await toTicket()
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('link', { name: '只问来过的人' }).click()
  await page.getByLabel('网站').check()
  await page.getByLabel(/很满意/).check()
  await page.getByRole('button', { name: '提交答卷' }).click()
  await page.getByRole('heading', { name: '谢谢，答卷已经收到' }).waitFor()
  await toTicket()
  await page.getByText('只问来过的人 · 已填写，谢谢').waitFor()
  expect(await page.getByRole('link', { name: '只问来过的人' }).count()).toBe(0)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
})
