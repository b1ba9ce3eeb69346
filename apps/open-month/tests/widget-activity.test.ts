import {
  checkAccessibility,
  ensureBuilt,
  HOSTILE_PAGES,
  launchBrowser,
  openPage,
  startHostSite,
  startPlatform,
  VIEWPORTS,
  type HostilePage,
  type HostSite,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { openOrganiser } from './organiser.ts'
import { FEW, openSignUp, QUESTIONS, signUpOver, ticketOver } from './sign-up-hands.ts'

const TAG = 'gk-activity'
type Page = Awaited<ReturnType<typeof openPage>>['page']

let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>
let open: string
let full: string
let people = 0
const nobody = () => `1390001${String(++people).padStart(4, '0')}`

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  const organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  open = await organiser.publish({
    ...openSignUp({ questions: QUESTIONS }),
    capacity: { seats: 60, room: null, shares: [] },
  })
  full = await organiser.publish(FEW(2))
  await signUpOver(platform.origin, full, nobody())
  await signUpOver(platform.origin, full, nobody())
  site = await startHostSite({ port: 0, platform: platform.origin })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

/** A page of another site, with the element of an activity. */
async function embed(name: string, activity: string, options: object = {}, lang = '') {
  const opened = await openPage(browser, options)
  const { page } = opened
  await page.addInitScript(() => {
    const kept: [string, unknown][] = []
    Object.assign(window, { kept })
    for (const event of ['gk-submit', 'gk-submitted'])
      document.addEventListener(event, (one) => kept.push([event, (one as CustomEvent).detail]))
  })
  const sent: string[] = []
  page.on('request', (request) => void sent.push(request.url()))
  await page.goto(`${site.origin}/pages/${name}/?widgets=${TAG}&with-activity=${activity}&lang=${lang}`)
  const events = () => page.evaluate(() => (window as unknown as { kept: [string, unknown][] }).kept)
  return { ...opened, sent, events }
}

/** The frame the widget stands in, its element, and what axe starts from. */
async function placeOf(page: Page, { name, form, sandbox }: Pick<HostilePage, 'name' | 'form' | 'sandbox'>) {
  const around = name === 'in-shadow' ? 'sl-panel' : TAG
  if (form !== 'frame' && !sandbox) return { frame: page, element: page.locator(TAG), around }
  const iframe = form === 'frame' ? `iframe[title=${TAG}]` : 'iframe'
  await page.locator(iframe).scrollIntoViewIfNeeded()
  const frame = await (await page.waitForSelector(iframe)).contentFrame()
  if (!frame) throw new Error(`${iframe} has no document`)
  return { frame, element: frame.locator(TAG), around }
}

async function fillIn(element: ReturnType<Page['locator']>, phone: string): Promise<void> {
  await element.getByLabel('市民').check()
  await element.getByLabel('姓名', { exact: true }).fill('王女士')
  await element.getByLabel('手机号码').fill(phone)
  await element.getByLabel('我同意主办单位').check()
}

/** Pages whose frame takes no attribute of an element are tried with the others of their widgets. */
const PAGES = HOSTILE_PAGES.filter(({ form, sandbox }) => form !== 'frame' && !sandbox)

describe.each(PAGES)('$name', (hostile) => {
  test('somebody signs up in place, and the page learns the number alone', async () => {
    const { page, context, watch, events, sent } = await embed(hostile.name, open)
    const { frame, element, around } = await placeOf(page, hostile)
    await element.scrollIntoViewIfNeeded()
    await element.getByText(/还有\d+个名额/).waitFor()
    expect(await checkAccessibility(frame, around)).toEqual([])
    await element.getByRole('button', { name: '我要报名' }).click()
    await element.getByText(/还有\d+个名额，报上就有/).waitFor()
    await fillIn(element, nobody())
    await element.getByLabel('您最想了解什么').pressSequentially('s/1 ')
    await element.getByRole('group', { name: '第1人：午餐' }).getByLabel('素食').check()
    expect(await checkAccessibility(frame, around)).toEqual([])
    await element.getByRole('button', { name: '提交报名' }).click()
    await element.getByText('报名已经收到').waitFor()
    const number = await element.locator('[data-gk=number]').innerText()
    const ticket = new URL((await element.getByRole('link', { name: '打开凭证' }).getAttribute('href')) ?? '')
    const token = ticket.searchParams.get('t') ?? ''
    expect(await ticketOver(platform.origin, 'look-up', token)).toMatchObject({
      state: 'confirmed',
      number,
      name: '王女士',
    })
    expect(await events()).toEqual([
      ['gk-submit', { activity: open }],
      ['gk-submitted', { activity: open, number }],
    ])
    expect(sent.join()).not.toContain(token)
    expect(await checkAccessibility(frame, around)).toEqual([])
    expect(watch).toEqual({ violations: [], faults: [] })
    await context.close()
  })
})

it('on a phone: the waiting list is told beforehand, the page may keep the form, and what was typed outlives going back', async () => {
  const { page, context, watch, events } = await embed('reset', full, { viewport: VIEWPORTS.phone })
  const widget = page.locator(TAG)
  await widget.scrollIntoViewIfNeeded()
  await widget.getByText('名额已满，可以候补').waitFor()
  await widget.getByRole('button', { name: '我要报名' }).click()
  await widget.getByText('您会排在候补第1位').waitFor()
  await widget.getByRole('button', { name: '提交报名' }).click()
  const summary = widget.getByRole('alert')
  await summary.getByRole('link', { name: '请填写姓名' }).press('Enter')
  expect(await widget.evaluate((host) => host.shadowRoot?.activeElement?.id)).toBe('su-name')
  await fillIn(widget, nobody())
  await widget.getByRole('button', { name: '返回活动介绍' }).click()
  await widget.getByRole('button', { name: '我要报名' }).click()
  expect(await widget.getByLabel('姓名', { exact: true }).inputValue()).toBe('王女士')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.evaluate(() => document.addEventListener('gk-submit', (event) => event.preventDefault(), { once: true }))
  await widget.getByRole('button', { name: '提交报名' }).click()
  expect((await events()).map(([name]) => name)).toEqual(['gk-submit'])
  expect(await widget.getByLabel('姓名', { exact: true }).inputValue()).toBe('王女士')
  await page.route('**/registrations?*', (route) => route.abort(), { times: 1 })
  await widget.getByRole('button', { name: '提交报名' }).click()
  await widget.getByText('没有连上服务器').waitFor()
  await widget.getByRole('button', { name: '提交报名' }).click()
  await widget.getByText('候补第1位').first().waitFor()
  expect(await checkAccessibility(page, TAG)).toEqual([])
  if (process.env['GK_LOOK'])
    await page.screenshot({ path: `${process.env['GK_LOOK']}/widget-390.png`, fullPage: true })
  expect(watch.violations).toEqual([])
  await context.close()
}, 180_000)

it('in English it has no Chinese of ours, and one that cannot be had says so', async () => {
  const { page, context } = await embed('reset', open, {}, 'en')
  const widget = page.locator(TAG)
  await widget.scrollIntoViewIfNeeded()
  await widget.getByRole('button', { name: 'Sign up' }).click()
  await widget.getByText(/places left; you would have one at once/).waitFor()
  expect(await widget.locator('.root').innerText()).not.toMatch(/[一-鿿]/)
  if (process.env['GK_LOOK']) await page.screenshot({ path: `${process.env['GK_LOOK']}/widget-en.png`, fullPage: true })
  await context.close()
  const gone = await embed('reset', '00000000-0000-4000-8000-000000000000')
  await gone.page.locator(TAG).scrollIntoViewIfNeeded()
  await gone.page.locator(TAG).getByRole('button', { name: '再试一次' }).waitFor()
  await gone.context.close()
}, 180_000)
