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
import { WALL_WORDS as w } from '../src/public/question-wall/words.ts'
import { daysOn, openOrganiser } from './organiser.ts'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let activity = ''

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  const organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  activity = await organiser.publish({ wall: { opensAt: daysOn(-1, '09:00'), closesAt: daysOn(10, '16:30') } })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

const wallPage = (more = '') => `${platform.origin}/open-month/activities/${activity}/questions${more}`
const fits = (page: Awaited<ReturnType<typeof openPage>>['page']) =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

it('from a phone in the hall to the wall, the stage, and the answer', async () => {
  browser = await launchBrowser()
  const phone = await openPage(browser, { viewport: VIEWPORTS.phone })
  await phone.page.goto(wallPage())
  await phone.page.getByText(w.none.zh).waitFor()
  expect(await checkAccessibility(phone.page)).toEqual([])
  await phone.page.getByRole('button', { name: w.send.zh }).click()
  await phone.page.getByRole('alert').getByText(w.empty.zh).waitFor()
  await phone.page.getByLabel(w.question.zh).fill('海外参展遇到专利纠纷，展前能做什么准备？')
  await phone.page.getByRole('button', { name: w.send.zh }).click()
  await phone.page.getByRole('heading', { name: w.mineTitle.zh }).waitFor()
  await phone.page.getByText('等待主持人查看').waitFor()
  expect(await phone.page.getByLabel(w.question.zh).inputValue()).toBe('')
  expect(await fits(phone.page)).toBe(true)

  // The moderator works by keyboard.
  const desk = await openPage(browser)
  await signInBrowser(desk.context, platform.origin, 'protection')
  await desk.page.goto(`${platform.origin}/open-month/desk/activities/${activity}/wall`)
  await desk.page.getByText('海外参展遇到专利纠纷').waitFor()
  await desk.page.keyboard.press('j')
  await desk.page.keyboard.press('a')
  await desk.page.locator('.wall-part-onWall').getByText('海外参展遇到专利纠纷').waitFor()
  expect(await checkAccessibility(desk.page)).toEqual([])

  // It comes to another phone by itself, which supports it.
  const other = await openPage(browser, { viewport: VIEWPORTS.phone })
  await other.page.goto(wallPage())
  await other.page.getByRole('button', { name: w.support.zh }).click()
  await other.page.getByText('2人支持').waitFor()
  await phone.page.locator('.wall-list').getByText('2人支持').waitFor()
  await phone.page.locator('.wall-list').getByText(w.own.zh, { exact: true }).waitFor()
  expect(await checkAccessibility(phone.page)).toEqual([])

  // A line that goes is said, and so is what came meanwhile.
  await other.context.setOffline(true)
  await other.page.getByText(w.lost.zh).waitFor()
  await desk.page.locator('.wall-part-onWall .wall-row').first().click()
  await desk.page.keyboard.press('c')
  await desk.page.locator('.wall-part-chosen').getByText('海外参展遇到专利纠纷').waitFor()
  const screen = await openPage(browser, { viewport: { width: 1440, height: 900 } })
  await screen.page.goto(wallPage('/screen'))
  await screen.page.locator('.screen-now').getByText('海外参展遇到专利纠纷').waitFor()
  await screen.page.getByRole('img', { name: w.scan.zh }).waitFor()
  expect(await checkAccessibility(screen.page)).toEqual([])
  await other.context.setOffline(false)
  await other.page.locator('.wall-list').getByText('即将回答').waitFor({ timeout: 40_000 })
  await expect.poll(() => other.page.getByText(w.lost.zh).count()).toBe(0)

  await desk.page.keyboard.press('l')
  await desk.page.getByLabel('现场怎么答的').fill('先查目标国的专利，再备好不侵权意见。')
  await desk.page.getByLabel('谁回答的').fill('保护处')
  await desk.page.locator('.wall-act').getByRole('button', { name: '现场已答' }).click()
  await phone.page.getByText('先查目标国的专利').waitFor()
  for (const { watch, context } of [phone, desk, screen]) {
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  }
  await other.context.close()
}, 180_000)

it('the wall is read without a script, in English and in large letters', async () => {
  const { page, context } = await openPage(browser, { javaScriptEnabled: false, viewport: VIEWPORTS.phone })
  await page.goto(wallPage('?lang=en&large=1'))
  await page.getByText('海外参展遇到专利纠纷').waitFor()
  await page.getByText('Answered live by 保护处').waitFor()
  expect(await page.getByRole('button', { name: w.send.en }).count()).toBe(0)
  expect(await fits(page)).toBe(true)
  await context.close()
})

it('an activity without a wall has no page of one', async () => {
  const organiser = await openOrganiser(platform.origin)
  const without = await organiser.publish({ wall: null })
  const answer = await fetch(`${platform.origin}/open-month/activities/${without}/questions`)
  expect(answer.status).toBe(404)
}, 180_000)
