import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  signIn,
  signInBrowser,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { daysOn, openOrganiser, SEASON } from './organiser.ts'
import { openQuestionnaires } from './questionnaire-desk.ts'

/** Pages of a busy machine take their time. */
vi.setConfig({ testTimeout: 90_000 })

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let activity = ''
let held = ''

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  browser = await launchBrowser()
  const organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  activity = await organiser.publish()
  held = await organiser.publish({
    title: '已经办过的座谈',
    startsAt: daysOn(-3, '14:00'),
    endsAt: daysOn(-3, '16:00'),
    signUp: null,
  })
  const desk = await openQuestionnaires(platform.origin)
  const id = await desk.publish(activity)
  for (const overall of [5, 4, 2])
    await fetch(`${platform.origin}/api/questionnaires/${id}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        version: 1,
        answers: { 'came-by': 'site', 'satisfied-overall': overall, better: '再长一点' },
      }),
    })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

const tab = (name: string) => `${platform.origin}/open-month/desk/activities/${activity}/${name}`

it.each(['desktop', 'phone'] as const)(
  'on a %s a questionnaire is written by keyboard, read with its tables, and reported',
  async (screen) => {
    const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS[screen] })
    await signInBrowser(context, platform.origin, 'protection')
    await page.goto(tab('questionnaires'))
    await page.getByRole('button', { name: '添加一部分' }).waitFor()
    expect(await checkAccessibility(page)).toEqual([])
    const first = page.locator('.qb-question').first()
    await first.getByRole('button', { name: '下移' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.qb-question').nth(1).getByRole('textbox').first().inputValue()).toBe(
      '您从哪里知道这次活动？',
    )
    await page.getByRole('button', { name: '结果', exact: true }).click()
    await page.getByRole('img', { name: /满意吗/ }).waitFor()
    expect(await page.getByRole('row', { name: /5（很满意）/ }).innerText()).toContain('1/3')
    expect(await checkAccessibility(page)).toEqual([])
    await page.getByRole('button', { name: '文字答案' }).click()
    await page.getByRole('button', { name: '可以给别人看' }).first().waitFor()
    expect(await checkAccessibility(page)).toEqual([])
    await page.goto(tab('report'))
    await page.getByRole('heading', { name: /活动总结/ }).waitFor()
    expect(await page.getByRole('row', { name: /收到答卷/ }).innerText()).toContain('3')
    await page.getByText('没有提问记录').waitFor()
    expect(await page.getByRole('button', { name: '定稿' }).isDisabled()).toBe(true)
    expect(await checkAccessibility(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  },
)

it('what is changed of a questionnaire while it is being saved stays, to be saved next', async () => {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.desktop })
  await signInBrowser(context, platform.origin, 'protection')
  const handler = await signIn(platform.origin, 'protection')
  await handler.post('/api/desk/questionnaires', { activity: held, from: 'empty' })
  await page.goto(`${platform.origin}/open-month/desk/activities/${held}/questionnaires`)
  const title = page.getByLabel('标题', { exact: true })
  await title.fill('座谈之后')
  await page.route(
    '**/revise?*',
    async (route) => {
      await title.fill('座谈之后问一问')
      await route.continue()
    },
    { times: 1 },
  )
  const answered = page.waitForResponse(/\/revise\?/)
  await page.getByRole('button', { name: '保存草稿' }).click()
  await answered
  await page.locator('button:enabled', { hasText: '保存草稿' }).waitFor()
  expect(await title.inputValue()).toBe('座谈之后问一问')
  await page.getByText('有没保存的修改').waitFor()
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByText('已保存，请送审。').waitFor()
  expect(await title.inputValue()).toBe('座谈之后问一问')
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
})

it('a final report goes on to be submitted with its own hash, and the season counts it', async () => {
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.desktop })
  await signInBrowser(context, platform.origin, 'protection')
  const of = (name: string) => `${platform.origin}/open-month/desk/activities/${held}/${name}`
  const handler = await signIn(platform.origin, 'protection')
  const act = async (action: string) => {
    const { version } = await handler.get(`/api/desk/activities/${held}`)
    await handler.post(`/api/desk/activities/${held}/actions/${action}`, { version })
  }
  await act('confirm')
  await act('hold')
  await page.goto(of(''))
  await page.getByRole('button', { name: '报送总结' }).click()
  await page.getByText('总结还没有定稿').waitFor()
  await page.getByRole('link', { name: '去定稿' }).click()
  await page.getByRole('button', { name: '定稿', exact: true }).click()
  const hash = String((await page.getByText(/^SHA-256 /).innerText()).split(' ')[1])
  await page.getByRole('button', { name: '报送总结' }).click()
  await page.getByText('这份总结已经报送').waitFor()
  expect(await handler.get(`/api/desk/activities/${held}`)).toMatchObject({ state: 'reported', reportSha256: hash })
  expect(await checkAccessibility(page)).toEqual([])

  await page.goto(`${platform.origin}/open-month/desk/series/${SEASON.id}`)
  await page.getByRole('link', { name: '活动总结' }).click()
  await page.getByRole('heading', { name: /总结$/ }).waitFor()
  await page.getByRole('row', { name: '活动 2 活动预告' }).waitFor()
  expect(
    await page
      .getByRole('row', { name: /收到答卷/ })
      .first()
      .innerText(),
  ).toContain('3')
  expect(await page.getByRole('link', { name: '已经办过的座谈' }).getAttribute('href')).toContain(`${held}/report`)
  const file = await page.getByRole('link', { name: '下载 docx' }).getAttribute('href')
  expect((await context.request.get(`${platform.origin}${file}`)).headers()['content-type']).toContain('wordprocessing')
  expect(await checkAccessibility(page)).toEqual([])
  await page.setViewportSize(VIEWPORTS.phone)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
})
