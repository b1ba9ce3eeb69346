import {
  checkAccessibility,
  ensureBuilt,
  HOSTILE_PAGES,
  launchBrowser,
  openPage,
  startHostSite,
  startPlatform,
  VIEWPORTS,
  type HostSite,
  type RunningPlatform,
} from '@gongkai/testing'
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { openOrganiser } from './organiser.ts'
import { openQuestionnaires } from './questionnaire-desk.ts'

const TAG = 'gk-questionnaire'
/** Pages of a busy machine take their time. */
vi.setConfig({ testTimeout: 60_000 })

let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>
let desk: Awaited<ReturnType<typeof openQuestionnaires>>
let open = ''
let invited = ''

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  const organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  const activity = await organiser.publish()
  desk = await openQuestionnaires(platform.origin)
  open = await desk.publish(activity)
  invited = await desk.publish(activity, { answering: 'invited' })
  site = await startHostSite({ port: 0, platform: platform.origin })
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
})

const answers = async () => Number((await desk.handler.get(`/api/desk/questionnaires/${open}/results`))['answers'])

/** A page of another site, with the element of a questionnaire. */
async function embed(name: string, questionnaire: string, options: object = {}, lang = '') {
  const opened = await openPage(browser, options)
  const { page } = opened
  await page.addInitScript(() => {
    const kept: unknown[] = []
    Object.assign(window, { kept })
    document.addEventListener('gk-answered', (one) => kept.push((one as CustomEvent).detail))
  })
  await page.goto(`${site.origin}/pages/${name}/?widgets=${TAG}&with-questionnaire=${questionnaire}&lang=${lang}`)
  const element = page.locator(TAG)
  await element.scrollIntoViewIfNeeded()
  return { ...opened, element }
}

/** Pages whose frame takes no attribute of an element are tried with the others of their widgets. */
const PAGES = HOSTILE_PAGES.filter(({ form, sandbox }) => form !== 'frame' && !sandbox)

describe.each(PAGES)('$name', ({ name }) => {
  test('is answered in place: faults at their questions, one answer, and nothing of it told to the page', async () => {
    const before = await answers()
    const { page, context, watch, element } = await embed(name, open)
    await element.getByLabel('其他').check()
    await element.getByRole('textbox', { name: '从哪里？' }).fill('地铁里的海报')
    expect(await checkAccessibility(page, name === 'in-shadow' ? 'sl-panel' : TAG)).toEqual([])
    await element.getByRole('button', { name: '提交答卷' }).click()
    await element.getByRole('alert').getByRole('link', { name: '请回答这个问题' }).click()
    await page.keyboard.press('Space')
    await element.getByRole('group', { name: '场地和指引' }).getByLabel('一般').check()
    await element.getByRole('button', { name: '提交答卷' }).click()
    await element.getByText('答卷已经收到').first().waitFor()
    expect(await page.evaluate(() => (window as unknown as { kept: unknown[] }).kept)).toEqual([{}])
    expect(await answers()).toBe(before + 1)
    expect(watch.violations).toEqual([])
    await context.close()
  })
})

it('one for ticket holders shows the way to its page, in English on a phone too', async () => {
  const { context, element } = await embed('reset', invited, { viewport: VIEWPORTS.phone }, 'en')
  const link = element.getByRole('link')
  await link.waitFor()
  expect(await element.getByRole('button').count()).toBe(0)
  const href = String(await link.getAttribute('href'))
  expect((await fetch(href)).status).toBe(200)
  expect(await element.evaluate((host) => host.getBoundingClientRect().right <= innerWidth)).toBe(true)
  await context.close()
})

it('the late answer for another that was named before says nothing of the one that is shown', async () => {
  const none = '01980000-0000-7000-8000-000000000000'
  const { page, context } = await openPage(browser)
  let answer = () => {}
  const wait = new Promise<void>((done) => (answer = done))
  await page.route(`**/api/questionnaires/${none}?*`, (route) => wait.then(() => route.continue()), { times: 1 })
  await page.goto(`${site.origin}/pages/reset/?widgets=${TAG}&with-questionnaire=${none}`)
  const element = page.locator(TAG)
  await element.scrollIntoViewIfNeeded()
  await element.getByText('正在读取').waitFor()
  await element.evaluate((host, id) => host.setAttribute('questionnaire', id), open)
  await element.getByRole('button', { name: '提交答卷' }).waitFor()
  const refused = page.waitForResponse((response) => response.url().includes(`/api/questionnaires/${none}`))
  answer()
  await (await refused).finished()
  expect(await element.getAttribute('data-gk-state')).toBe('ready')
  await context.close()
})
