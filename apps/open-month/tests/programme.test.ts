import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysOn, openOrganiser, SEASON, type Organiser } from './organiser.ts'
import { ONLINE, publishSeason } from './season.ts'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let organiser: Organiser
let ids: Awaited<ReturnType<typeof publishSeason>>

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  organiser = await openOrganiser(platform.origin)
  ids = await publishSeason(organiser)
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

const at = (path: string) => `${platform.origin}/open-month/${path}`

/** Each width and each way of reading at least once. */
it.each([
  ['desktop', ''],
  ['tablet', 'lang=en'],
  ['phone', 'large=1'],
  ['phone', 'lang=en&large=1'],
] as const)(
  'every page on a %s (%s) is free of barriers, fits its width and obeys the policy',
  async (width, choice) => {
    const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS[width] })
    const pages = [
      '',
      'programme',
      `programme?series=${SEASON.id}&past=1`,
      'programme?view=calendar',
      'programme?view=districts&form=offline&q=知识产权',
      'programme?q=没有这样的活动',
      ...Object.values(ids).map((id) => `activities/${id}`),
      'accessibility',
    ]
    for (const path of pages) {
      await page.goto(at(path) + (path.includes('?') ? '&' : '?') + choice)
      expect(await checkAccessibility(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
    }
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  },
  180_000,
)

describe('without scripts', () => {
  it('the programme is narrowed down, a choice taken away, and an activity read', async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false, viewport: VIEWPORTS.phone })
    await page.goto(at(`programme?series=${SEASON.id}`))
    await page.getByText('筛选').click()
    await page.getByLabel('形式').selectOption('online')
    await page.getByRole('button', { name: '查看' }).click()
    await expect.poll(() => page.locator('.gk-event h3').allInnerTexts()).toEqual(['海外维权公开课'])
    expect(new URL(page.url()).searchParams.get('series')).toBe(SEASON.id)
    await page.locator('.gk-chip').click()
    await expect.poll(() => page.locator('.gk-event h3').count()).toBe(4)
    await page.getByRole('link', { name: '走进知识产权保护中心' }).click()
    await page.getByRole('heading', { level: 1, name: '走进知识产权保护中心' }).waitFor()
    const text = await page.locator('main').innerText()
    for (const part of ['正在报名', '北京时间', '地铁2号线', '没有助听环路', '参观受理大厅'])
      expect(text).toContain(part)
    expect(await page.getByRole('link', { name: '报名', exact: true }).getAttribute('href')).toBe(
      `/open-month/activities/${ids.visit}/sign-up`,
    )
    await context.close()
  })

  it('the month is a table with its days, and a list of days on a phone', async () => {
    for (const width of ['desktop', 'phone'] as const) {
      const { page, context } = await openPage(browser, { javaScriptEnabled: false, viewport: VIEWPORTS[width] })
      await page.goto(at('programme?view=calendar'))
      for (let month = 0; month < 3 && (await page.locator('.gk-month li').count()) === 0; month++) {
        const shown = page.url()
        await page.getByRole('link', { name: '下个月' }).click()
        await page.waitForURL((address) => address.href !== shown)
      }
      expect(await page.getByRole('columnheader', { name: '周一' }).isVisible()).toBe(width === 'desktop')
      expect(await page.locator('.gk-month td:has(li)').first().isVisible()).toBe(true)
      expect(await page.locator('td.gk-month-free').first().isVisible()).toBe(width === 'desktop')
      await context.close()
    }
  })
})

it('what is over is asked for, and what was cancelled says so', async () => {
  const { page, context } = await openPage(browser)
  await page.goto(at(`programme?series=${SEASON.id}`))
  expect(await page.locator('.gk-event h3').allInnerTexts()).not.toContain('已经办过的开放日')
  expect(await page.locator('.gk-event-cancelled').innerText()).toMatch(/取消的一场座谈[^]*已取消/)
  await page.getByRole('link', { name: '也看已经结束的' }).click()
  await expect.poll(() => page.locator('.gk-event h3').allInnerTexts()).toContain('已经办过的开放日')
  await page.goto(at(`activities/${ids.cancelled}`))
  expect(await page.locator('main').innerText()).toMatch(/活动已取消[^]*因主讲人临时不能到场/)
  expect(await page.getByRole('link', { name: '报名', exact: true }).count()).toBe(0)
  await context.close()
})

it('a reader on another clock sees their own time beside Beijing time; one on the same does not', async () => {
  for (const [timezoneId, shown] of [
    ['America/New_York', true],
    ['Asia/Shanghai', false],
    ['Asia/Singapore', false],
  ] as const) {
    const { page, context } = await openPage(browser, { timezoneId })
    await page.goto(at(`activities/${ids.visit}`))
    await page.locator('html[data-js]').waitFor()
    expect([timezoneId, (await page.locator('.gk-wall-time .gk-own-time').count()) > 0]).toEqual([timezoneId, shown])
    // 14:00 in Shanghai is one or two in the morning in New York, by the season.
    if (shown) expect(await page.locator('.gk-wall-time .gk-own-time').first().innerText()).toMatch(/0[12]:00/)
    await context.close()
  }
})

it('a published change is told on the page with what stood before, and the earlier version stays readable', async () => {
  await organiser.amend(
    ids.online,
    { ...ONLINE, startsAt: daysOn(12, '15:00'), endsAt: daysOn(12, '16:00') },
    '主讲人另有安排，改到下午',
  )
  const { page, context } = await openPage(browser)
  await page.goto(at(`activities/${ids.online}`))
  expect(await page.locator('.gk-correction').innerText()).toContain('有变动：时间')
  expect(await page.locator('#changes').innerText()).toMatch(/主讲人另有安排[^]*原来：[^]*10:00[^]*现在：[^]*15:00/)
  await page.getByRole('link', { name: '第1版' }).click()
  await expect.poll(() => page.locator('main').innerText()).toMatch(/这是以前的版本[^]*10:00–11:00/)
  await context.close()
})

it('the recap is led to once it is published, with every opinion and what became of it', async () => {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
  await page.goto(at(`activities/${ids.past}/recap`))
  await page.getByRole('heading', { name: '回顾还没有发布' }).waitFor()
  await organiser.recap(
    ids.past,
    { text: '希望多办几场晚上的活动。' },
    { adoption: 'adopted', reason: '晚上来的人多。', answer: '明年增加两场晚间活动。' },
  )
  await page.goto(at(`activities/${ids.past}`))
  await page.getByRole('link', { name: '看活动回顾' }).click()
  await expect.poll(() => page.locator('main').innerText()).toMatch(/希望多办几场[^]*采纳[^]*明年增加两场/)
  expect(await checkAccessibility(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(watch.violations).toEqual([])
  await context.close()
})

it('the calendar file of the season can be subscribed to', async () => {
  const { page, context } = await openPage(browser)
  await page.goto(at(`programme?series=${SEASON.id}`))
  const href = await page.getByRole('link', { name: '订阅日历（.ics）' }).getAttribute('href')
  const answer = await fetch(platform.origin + href)
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  expect(await answer.text()).toContain('BEGIN:VEVENT')
  await context.close()
})
