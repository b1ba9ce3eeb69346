import { wallTimeAt } from '@gongkai/events/programme'
import {
  countIn,
  ensureBuilt,
  freePort,
  gongkai,
  launchBrowser,
  makeDataDir,
  openPage,
  startHostSite,
  startPlatform,
  VIEWPORTS,
  type HostSite,
  type PageWatch,
  type RunningPlatform,
} from '@gongkai/testing'
import { readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOrganiser } from './organiser.ts'
import { openQuestionnaires } from './questionnaire-desk.ts'
import { signUpOver, ticketOver, type Signed } from './sign-up-hands.ts'
import { bringOutByHand } from './whole-season/by-hand.ts'
import { openDesks, type Desks } from './whole-season/desks.ts'
import { answerAt, insideAt, openDoor, pressAt, showAt } from './whole-season/door.ts'
import { cellsOf, countedIn, figureIn, ticketsReadIn } from './whole-season/report-numbers.ts'
import { enterLottery, replayLottery } from './whole-season/lottery.ts'
import { atTicket, signUpInWidget } from './whole-season/sign-up.ts'
import { stopAt } from './whole-season/stops.ts'
import { askAndAnswer } from './whole-season/wall.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const TITLE = '出海企业座谈：海外参展遇到纠纷怎么办'
const TASK = '二（三）3'
const YEAR = Number(wallTimeAt(Date.now()).slice(0, 4))
const SERIES = `open-month-${YEAR}`
const settings = { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } }

let dataDir = ''
let port = 0
let platform: RunningPlatform
let site: HostSite
let browser: Awaited<ReturnType<typeof launchBrowser>>
let desks: Desks
let activity = ''
let [firstTicket, secondTicket] = ['', '']
let group: Signed
let left: Signed
const watches: PageWatch[] = []

/** The bureau so much later: the same data, the same address, what is due in between done by its sweeps. */
async function later(ahead: number): Promise<void> {
  await desks.leave()
  watches.push(...desks.watches)
  await platform.stop()
  platform = await startPlatform({ dataDir, port, settings, ahead })
  desks = openDesks(browser, platform.origin)
}

const asked = async (path: string) => (await fetch(platform.origin + path)).json()
const places = async () => (await asked(`/api/activities/places?ids=${activity}`)).items[0]
const desk = (tab = '') => `/open-month/desk/activities/${activity}${tab}`
const page = (more = '') => `${platform.origin}/open-month/activities/${activity}${more}`

beforeAll(async () => {
  for (const app of ['open-month', 'message-board', 'desk']) await ensureBuilt(app)
  dataDir = await makeDataDir()
  port = await freePort()
  platform = await startPlatform({ dataDir, port, settings })
  site = await startHostSite({ port: 0, platform: platform.origin })
  browser = await launchBrowser()
  desks = openDesks(browser, platform.origin)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await platform?.stop()
  if (dataDir) await rm(dirname(dataDir), { recursive: true, force: true })
})

test('a season of eight stands; one more is planned, checked by two others, reviewed and published by hand', async () => {
  const now = Date.now()
  const times = {
    opens: wallTimeAt(now - HOUR),
    closes: wallTimeAt(now + 1.5 * HOUR),
    starts: wallTimeAt(now + 2 * HOUR),
    ends: wallTimeAt(now + 4 * HOUR),
  }
  activity = await bringOutByHand(desks, platform.origin, {
    ...{ series: SERIES, title: TITLE, year: YEAR, task: TASK, seats: 3, times },
  })
  const { items } = await asked(`/api/activities?series=${SERIES}`)
  expect(items.length).toBeGreaterThanOrEqual(9)
  const reader = await openPage(browser, { javaScriptEnabled: false })
  await reader.page.goto(`${platform.origin}/open-month/programme?series=${SERIES}`)
  await reader.page.getByRole('link', { name: TITLE }).waitFor()
  await reader.context.close()
  const opened = await openPage(browser)
  watches.push(opened.watch)
  await opened.page.goto(`${platform.origin}/open-month/programme?series=${SERIES}`)
  await stopAt(opened.page, 'the programme')
  await opened.page.getByRole('link', { name: TITLE }).click()
  await opened.page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  await stopAt(opened.page, 'the activity')
  await opened.context.close()
}, 240_000)

test('people sign up in the widget of a hostile page until it is full; the next one waits', async () => {
  const signer = { browser, site, activity }
  firstTicket = await signUpInWidget({
    ...{ ...signer, viewport: VIEWPORTS.desktop, name: '王建国', phone: '13900002001' },
    ...{ before: /还有3个名额，报上就有/, after: '报名成功' },
  })
  const two = { kind: 'group', size: 2, members: ['沈一鸣'] }
  group = await signUpOver(platform.origin, activity, '13900002002', { participants: 'student', party: two })
  expect(await places()).toMatchObject({ left: 0, phase: 'full' })
  secondTicket = await signUpInWidget({
    ...{ ...signer, viewport: VIEWPORTS.phone, name: '周敏', phone: '13900002003' },
    ...{ before: /您会排在候补第1位/, after: '候补第1位' },
  })
  left = await signUpOver(platform.origin, activity, '13900002004')
  expect(left.state).toBe('waiting')
  expect(await places()).toMatchObject({ waiting: 2 })
}, 180_000)

test('a cancellation without scripts frees the place, which is offered to the first in line and accepted', async () => {
  await atTicket(browser, { viewport: VIEWPORTS.phone }, secondTicket, async (ticket) => {
    await ticket.getByText('候补').first().waitFor()
    await stopAt(ticket, 'a ticket that waits')
  })
  await atTicket(browser, { javaScriptEnabled: false }, `${firstTicket}&do=cancel`, async (ticket) => {
    await ticket.getByRole('button', { name: '确认取消报名' }).click()
    await ticket.getByText('谢谢您把名额让出来').waitFor()
  })
  await atTicket(browser, { viewport: VIEWPORTS.phone }, secondTicket, async (ticket) => {
    await ticket.getByText('有名额为您保留').first().waitFor()
    await stopAt(ticket, 'a ticket that is offered a place')
    await ticket.getByRole('button', { name: '接受名额' }).click()
    await ticket.getByText('名额是您的了').waitFor()
    await ticket.getByRole('img', { name: '签到二维码' }).waitFor()
    await stopAt(ticket, 'a ticket with a place')
  })
  expect(await ticketOver(platform.origin, 'look-up', left.token)).toMatchObject({ state: 'waiting', position: 1 })
  await desks.at('protection', desk('/seats'), async (seats) => {
    await seats.getByText('没有递补').or(seats.getByText('现在为什么没有递补')).first().waitFor()
    await stopAt(seats, 'the seats board')
  })
}, 180_000)

test('questions come from a phone, are moderated; one is answered live, one becomes a message with a limit', async () => {
  watches.push(await askAndAnswer({ browser, desks, wallPage: page('/questions'), wallDesk: desk('/wall') }))
}, 180_000)

test('two devices without a line let overlapping people in; merged, nobody is in twice', async () => {
  const check = { origin: platform.origin, activity }
  const east = await openDoor(browser, check, { account: 'protection', name: '东门', viewport: 'phone' })
  const west = await openDoor(browser, check, { account: 'office', name: '西门', viewport: 'desktop' })
  await east.context.setOffline(true)
  await west.context.route('**/api/**', (route) => route.abort())
  const groupTicket = await ticketOver(platform.origin, 'look-up', group.token)
  const { qr } = groupTicket as unknown as { qr: string }
  const second = new URL(secondTicket).searchParams.get('t') ?? ''
  const accepted = (await ticketOver(platform.origin, 'look-up', second)) as unknown as { number: string }

  await showAt(east.page, qr)
  await answerAt(east.page, '可以入场')
  await stopAt(east.page, 'somebody at the door')
  await pressAt(east.page, '让2人入场')
  await answerAt(east.page, '已入场2人')
  await showAt(west.page, group.number)
  await pressAt(west.page, '让2人入场')
  await showAt(west.page, accepted.number)
  await pressAt(west.page, '让1人入场')
  await showAt(west.page, left.number)
  await answerAt(west.page, '没有确认名额')
  await pressAt(west.page, '好了，下一位')
  await west.page.getByText('登记现场来宾').click()
  await west.page.getByLabel('身份').selectOption('resident')
  await pressAt(west.page, '登记1人')
  await west.page.getByText('已登记现场来宾1人').waitFor()
  await insideAt(east.page, 2)
  await insideAt(west.page, 4)

  await east.context.setOffline(false)
  await west.context.unroute('**/api/**')
  for (const { page: device } of [east, west]) {
    await device.getByText('全部已上传').waitFor()
    await insideAt(device, 4)
  }
  await stopAt(west.page, 'the door when both have a line')
  for (const { context, watch } of [east, west]) {
    expect(watch.violations).toEqual([])
    await context.close()
  }
  await desks.at('protection', desk('/attendance'), async (attendance) => {
    await attendance.getByRole('heading', { name: '到场情况' }).waitFor()
    await stopAt(attendance, 'who came')
  })
  expect(await ticketsReadIn(platform, activity)).toBe(2)
}, 180_000)

test('when it is over the questionnaire is answered, with scripts and without', async () => {
  await later(5 * HOUR)
  const held = `select count(*) as n from activity where id = $1 and state = 'held'`
  await expect.poll(() => countIn(platform, held, [activity]), { timeout: 60_000, interval: 1000 }).toBe(1)
  const id = await (await openQuestionnaires(platform.origin)).publish(activity)
  for (const javaScriptEnabled of [true, false]) {
    const reader = await openPage(browser, { viewport: VIEWPORTS.phone, javaScriptEnabled })
    await reader.page.goto(`${platform.origin}/open-month/questionnaires/${id}`)
    await reader.page.getByLabel('网站').check()
    await reader.page.getByLabel(javaScriptEnabled ? /很满意/ : /^2/).check()
    if (javaScriptEnabled) await stopAt(reader.page, 'the questionnaire')
    await reader.page.getByRole('button', { name: '提交答卷' }).click()
    await reader.page.getByRole('heading', { name: '谢谢，答卷已经收到' }).waitFor()
    if (javaScriptEnabled) watches.push(reader.watch)
    await reader.context.close()
  }
  await desks.at('protection', desk('/questionnaires'), async (results) => {
    await results.getByRole('button', { name: '结果', exact: true }).click()
    await results.getByRole('img', { name: /满意吗/ }).waitFor()
    await stopAt(results, 'the results of the questionnaire')
  })
}, 180_000)

test('the report has the numbers of the database; kept as final it is checked evidence of the task', async () => {
  const organiser = await openOrganiser(platform.origin)
  const decision = { adoption: 'adopted', reason: '可行', answer: '九月发布展前清单。' }
  await organiser.recap(activity, { text: '展前给一份纠纷应对清单', speaker: null }, decision)
  let cells: string[] = []
  await desks.at('protection', desk('/report'), async (report) => {
    await report.getByRole('heading', { name: /活动总结/ }).waitFor()
    await stopAt(report, 'the report')
    await report.getByRole('button', { name: '定稿' }).click()
    await report.getByText(/于.*定稿/).waitFor()
    const [file] = await Promise.all([
      report.waitForEvent('download'),
      report.getByRole('link', { name: '下载定稿' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.docx$/)
    cells = cellsOf(await readFile(await file.path()))
    await stopAt(report, 'the report kept as final')
  })
  const counted = await countedIn(platform, activity)
  const said = Object.keys(counted).map((label) => [label, figureIn(cells, label)])
  expect(Object.fromEntries(said)).toEqual(counted)
  expect(counted).toMatchObject({ 报名人数: 5, 确认名额的人数: 3, 收到答卷: 2, 提问: 2, 意见建议: 1 })
  expect(['持名额到场', '有名额未到场', '到场总人数'].map((label) => figureIn(cells, label))).toEqual([3, 0, 4])

  const row = `/desk/plan#${encodeURIComponent(TASK)}`
  for (const account of ['office', 'reviewer'])
    await desks.at(account, row, async (plan) => {
      const task = plan.locator('.task', { has: plan.getByText(TASK, { exact: true }) })
      const evidence = task.locator('.evidence-row', { hasText: TITLE })
      await evidence.getByText('刚刚复核：原件在，内容未变').waitFor()
      await evidence.getByText(/^系统附于/).waitFor()
      await stopAt(plan, `the task of the plan for the ${account}`)
      if (account !== 'reviewer') return
      await evidence.getByRole('button', { name: '核验' }).click()
      await evidence.getByText(/核验于/).waitFor()
      await task.getByText(/佐证 \d+ 份，已核验 1 份/).waitFor()
      await stopAt(plan, 'verified evidence')
    })
  const recap = await openPage(browser, { javaScriptEnabled: false })
  await recap.page.goto(page('/recap'))
  await recap.page.getByText('九月发布展前清单').first().waitFor()
  await recap.context.close()
}, 180_000)

test('people enter the lottery of the season; it is drawn by itself and replayed here and from its file', async () => {
  const { items } = await asked(`/api/activities?series=${SERIES}`)
  const lottery = items.find(({ title }: { title: string }) => title.includes('窗口体验日')).id
  const [first] = await enterLottery(platform.origin, lottery)
  const announced = await asked(`/api/activities/${lottery}/lottery`)
  expect(announced).toMatchObject({ stage: 'announced' })
  await later(11 * DAY)
  await expect
    .poll(async () => (await asked(`/api/activities/${lottery}/lottery`)).stage, { timeout: 60_000, interval: 1000 })
    .toBe('drawn')
  const { commitment } = announced
  await replayLottery(browser, platform, { activity: lottery, code: first?.publicCode ?? '', commitment })
}, 180_000)

test('the record of all this holds, and no page met a fault or broke the policy', async () => {
  const { code, said } = await gongkai(platform, 'audit', 'verify', '--json')
  expect({ code, broken: JSON.parse(said).broken }).toEqual({ code: 0, broken: [] })
  expect([...watches, ...desks.watches].flatMap(({ violations, faults }) => [...violations, ...faults])).toEqual([])
}, 180_000)
