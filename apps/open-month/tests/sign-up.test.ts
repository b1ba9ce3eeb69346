import {
  checkAccessibility,
  ensureBuilt,
  launchBrowser,
  openPage,
  startPlatform,
  VIEWPORTS,
  type RunningPlatform,
} from '@gongkai/testing'
import { COMPLETE } from '@gongkai/events/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOrganiser, type Organiser } from './organiser.ts'
import { FEW, openSignUp, QUESTIONS, signUpOver, ticketOver } from './sign-up-hands.ts'

let platform: RunningPlatform
let browser: Awaited<ReturnType<typeof launchBrowser>>
let organiser: Organiser
type Page = Awaited<ReturnType<typeof openPage>>['page']

beforeAll(async () => {
  await ensureBuilt('open-month')
  platform = await startPlatform({ settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  organiser = await openOrganiser(platform.origin)
  await organiser.beginSeason()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await platform?.stop()
})

const formOf = (activity: string, choice = '') =>
  `${platform.origin}/open-month/activities/${activity}/sign-up${choice}`
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
const look = (page: Page, name: string) =>
  process.env['GK_LOOK']
    ? page.screenshot({ path: `${process.env['GK_LOOK']}/${name}.png`, fullPage: true })
    : undefined
async function fillIn(page: Page, phone: string): Promise<void> {
  await page.getByLabel('市民').check()
  await page.getByLabel('姓名', { exact: true }).fill('王女士')
  await page.getByLabel('手机号码').fill(phone)
  await page.getByLabel('我同意主办单位').check()
}

it('says what it will be, what is missing, and gives a ticket that is the reader’s own', async () => {
  const id = await organiser.publish(openSignUp({ questions: QUESTIONS }))
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.desktop })
  await page.goto(formOf(id))
  await page.getByText('还有20个名额，报上就有。').waitFor()
  await look(page, 'form-1440')
  expect(await checkAccessibility(page)).toEqual([])
  await page.getByRole('button', { name: '提交报名' }).click()
  const summary = page.getByRole('alert')
  await summary.getByText('有5处需要修改').waitFor()
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
  await look(page, 'faults-1440')
  expect(await checkAccessibility(page)).toEqual([])
  // By keyboard: from the summary to the field.
  await summary.getByRole('link', { name: '请填写姓名' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('su-name')
  await page.getByLabel('一个团体').check()
  await page.getByLabel('一共几个人').fill('2')
  await fillIn(page, '13900000001')
  await page.getByRole('group', { name: '第1人：午餐' }).getByLabel('素食').check()
  await page.getByRole('group', { name: '第2人：午餐' }).getByLabel('都可以').check()
  // What was entered stays in the tab, the consent is given anew.
  await page.reload()
  await page.getByText('上次填的内容还在').waitFor()
  expect(await page.getByLabel('姓名', { exact: true }).inputValue()).toBe('王女士')
  expect(await page.getByLabel('我同意主办单位').isChecked()).toBe(false)
  await page.getByLabel('我同意主办单位').check()
  // The answer is lost on the way; the same again is one sign-up.
  await page.route(
    '**/registrations?*',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await page.getByRole('button', { name: '提交报名' }).click()
  await page.getByText('没有连上服务器').waitFor()
  await page.getByRole('button', { name: '提交报名' }).click()
  await page.waitForURL('**/open-month/ticket?t=*')
  await page.getByText('报名成功').first().waitFor()
  await look(page, 'ticket-1440')
  expect(await checkAccessibility(page)).toEqual([])
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  const places = await (await fetch(`${platform.origin}/api/activities/places?ids=${id}`)).json()
  expect(places.items[0]).toMatchObject({ left: 18 })
  expect(watch.violations).toEqual([])
  await context.close()
}, 180_000)

it('on a phone, in English and large text: what it will be on a full activity, and a group larger than all', async () => {
  const id = await organiser.publish(FEW(2))
  await signUpOver(platform.origin, id, '13900000010')
  await signUpOver(platform.origin, id, '13900000011')
  await signUpOver(platform.origin, id, '13900000012')
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone })
  await page.goto(formOf(id, '?lang=en&large=1'))
  await page.getByText('You would be no. 2 on the waiting list').waitFor()
  await look(page, 'form-390-en-large')
  expect(await checkAccessibility(page)).toEqual([])
  expect(await fits(page)).toBe(true)
  await page.getByLabel('A group').check()
  await page.getByLabel('How many people').fill('12')
  await page.getByText('The activity has 2 places in all').waitFor()
  await page.getByLabel('A resident').check()
  await page.getByLabel('How many people').fill('1')
  await page.getByLabel('Name', { exact: true }).fill('Jo')
  await page.getByLabel('E-mail address').fill('jo@example.com')
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Sign up' }).click()
  await page.waitForURL('**/open-month/ticket?t=*')
  await page.getByText('On the waiting list').first().waitFor()
  expect(page.url()).toContain('lang=en&large=1')
  await look(page, 'ticket-waiting-390-en-large')
  expect(await checkAccessibility(page)).toEqual([])
  expect(await fits(page)).toBe(true)
  expect(watch).toEqual({ violations: [], faults: [] })
  await context.close()
}, 180_000)

it('the same person in a second tab, and an activity cancelled between form and submit, are told what to do', async () => {
  const id = await organiser.publish(openSignUp({}))
  const { page, context } = await openPage(browser, { viewport: VIEWPORTS.desktop })
  await page.goto(formOf(id))
  await fillIn(page, '13900000020')
  await signUpOver(platform.origin, id, '13900000020')
  await page.getByRole('button', { name: '提交报名' }).click()
  await page.getByText('已经报过这项活动').waitFor()
  await organiser.cancel(id)
  await page.getByLabel('手机号码').fill('13900000021')
  await page.getByRole('button', { name: '提交报名' }).click()
  await page.getByText('这项活动已经取消').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: '现在不能报名' }).waitFor()
  expect(await checkAccessibility(page)).toEqual([])
  await context.close()
}, 180_000)

it('without scripts it says whom to phone; the ticket is cancelled, an offer accepted, answers changed without any', async () => {
  const id = await organiser.publish({
    ...FEW(1),
    ...openSignUp({ questions: QUESTIONS, parties: { family: 0, group: 0, delegates: 0 } }),
    capacity: { ...COMPLETE.capacity, seats: 1 },
  })
  const first = await signUpOver(platform.origin, id, '13900000030', {
    answers: [{ question: 'meal', person: 0, value: '素食' }],
  })
  const second = await signUpOver(platform.origin, id, '13900000031', {
    answers: [{ question: 'meal', person: 0, value: '素食' }],
  })
  const { page, context, watch } = await openPage(browser, { viewport: VIEWPORTS.phone, javaScriptEnabled: false })
  await page.goto(formOf(id))
  await page.getByText('在网页上报名需要打开脚本').waitFor()
  expect(await page.getByRole('button', { name: '提交报名' }).isVisible()).toBe(false)

  await page.goto(`${platform.origin}${first.ticketUrl}`)
  await page.getByText('修改报名时的回答').click()
  await page.getByLabel('您最想了解什么').fill('怎么申请')
  await page.getByLabel('都可以').check()
  await page.getByRole('button', { name: '保存回答' }).click()
  await page.getByText('回答已经保存').waitFor()
  await page.getByText('修改报名时的回答').click()
  expect(await page.getByLabel('都可以').isChecked()).toBe(true)
  expect(await page.getByLabel('您最想了解什么').inputValue()).toBe('怎么申请')
  await look(page, 'ticket-390')

  await page.goto(`${platform.origin}${first.ticketUrl}&do=cancel`)
  expect((await ticketOver(platform.origin, 'look-up', first.token)).state).toBe('confirmed')
  await page.getByRole('button', { name: '确认取消报名' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('谢谢您把名额让出来').waitFor()
  await page.getByRole('link', { name: '重新报名' }).waitFor()
  expect((await ticketOver(platform.origin, 'look-up', first.token)).state).toBe('cancelled')

  await page.goto(`${platform.origin}${second.ticketUrl}&do=accept`)
  await page.getByText('有名额为您保留').first().waitFor()
  await look(page, 'ticket-offered-390')
  await page.getByRole('button', { name: '接受名额' }).click()
  await page.getByText('名额是您的了').waitFor()
  await page.getByRole('img', { name: '签到二维码' }).waitFor()
  const calendar = page.getByRole('link', { name: '加入日历' })
  expect(decodeURIComponent((await calendar.getAttribute('href')) ?? '')).toContain('BEGIN:VEVENT')
  const answer = await fetch(`${platform.origin}${second.ticketUrl}`)
  expect([answer.headers.get('cache-control'), answer.headers.get('referrer-policy')]).toEqual([
    'no-store',
    'same-origin',
  ])
  expect(await answer.text()).toContain('name="robots" content="noindex"')
  const gone = await fetch(`${platform.origin}/open-month/ticket?t=nonsense`)
  expect([gone.status, (await gone.text()).includes('没有找到这张凭证')]).toEqual([404, true])
  // Nothing of the token in the log.
  expect(platform.log()).not.toContain(second.token)
  expect(watch.violations).toEqual([])
  await context.close()
}, 180_000)
