import { afterAll, beforeAll, expect, test } from 'vitest'
import { serverModules } from '../src/modules/index.ts'
import { startWork } from '../src/platform/work.ts'
import { act, bring, deskOf, type Desk } from './messages-journey.ts'
import { MONDAY, rig, type Rig } from './modules-rig.ts'
import { activityWithWall, browserAt } from './question-wall-rig.ts'

const FIRST = { reply: '请在30日内提出请求。', release: { mode: 'full' } }
const MENDED = { reply: '请在三年内提出请求。', release: { mode: 'full' } }

let r: Rig
let desk: Desk
let work: Awaited<ReturnType<typeof startWork>>
let activity = ''
let browser: Awaited<ReturnType<typeof browserAt>>

beforeAll(async () => {
  r = await rig({ now: MONDAY + 60_000, settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  desk = await deskOf(r)
  work = await startWork(r.surroundings, serverModules(r.surroundings), null)
  activity = await activityWithWall(r)
  browser = await browserAt(r, activity)
})
afterAll(async () => {
  await work.stop()
  await r.close()
})

const wall = () => `/api/desk/activities/${activity}/wall`
const found = async (text: string) =>
  (await desk.handler('GET', wall())).body.wall.questions.find(({ typed }: { typed: string }) => typed === text)
const onWall = async (text: string) => {
  await work.drain()
  return (await browser.wall()).wall.questions.find((one: { text: string }) => one.text === text)
}
const own = async (text: string) => (await browser.mine()).questions.find((one: { text: string }) => one.text === text)

/** Asks, lets it through and passes it on at once; gives the receipt of the message it became. */
async function passedOn(text: string, more: object = {}): Promise<string> {
  r.clock.advance(1000)
  expect((await browser.ask(text, more)).status).toBe(201)
  const asked = await found(text)
  await desk.handler('POST', `${wall()}/questions/${asked.id}/accept`, { version: asked.version })
  const { id, version } = await found(text)
  const done = await desk.handler('POST', `${wall()}/questions/${id}/pass-on-now`, { version })
  expect(done.status).toBe(200)
  expect(await onWall(text)).toMatchObject({ state: 'passed-on' })
  return (await own(text)).message.receipt
}

async function answerAnew(receipt: string, draft: object): Promise<void> {
  await act(desk.handler, receipt, 'draft', draft)
  await act(desk.head, receipt, 'department-review')
  await act(desk.reviewer, receipt, 'office-review', { decisions: [] })
  expect((await act(desk.reviewer, receipt, 'answer')).status).toBe(200)
}

test('a published answer of the board is the answer on the wall; corrected it is the new one, retracted it is gone', async () => {
  const text = '外观设计被仿冒，多久内可以请求裁决？'
  const receipt = await passedOn(text, { mayPublish: true })
  await bring(desk, receipt, 'answer', FIRST)
  expect(await onWall(text)).toMatchObject({ state: 'published', answer: { text: FIRST.reply } })
  expect((await act(desk.reviewer, receipt, 'correct', { note: '期限写错了。' })).status).toBe(200)
  expect(await onWall(text)).toMatchObject({ state: 'published', answer: { text: FIRST.reply } })
  await answerAnew(receipt, MENDED)
  expect(await onWall(text)).toMatchObject({ state: 'published', answer: { text: MENDED.reply } })
  expect((await act(desk.reviewer, receipt, 'retract', { reason: '依据已经废止。' })).status).toBe(200)
  expect(await onWall(text)).toMatchObject({ state: 'answered-in-writing', answer: null })
})

test('an answer that goes to its asker alone leaves the wall without it, and says why', async () => {
  const text = '我们公司的案子什么时候开庭？'
  const receipt = await passedOn(text)
  await bring(desk, receipt, 'answer', { ...FIRST, release: { mode: 'private', reason: '涉及企业自己的案子' } })
  expect(await onWall(text)).toMatchObject({ state: 'not-published', answer: null })
})

test('a question that the board does not take up stays on the wall as answered elsewhere', async () => {
  const text = '税务登记在哪里办？'
  const receipt = await passedOn(text)
  expect(
    (
      await act(desk.office, receipt, 'reject', {
        reason: 'other-organ',
        explanation: '税务登记由税务部门办理。',
        organ: { name: '市税务局', phone: '12366' },
      })
    ).status,
  ).toBe(200)
  expect(await onWall(text)).toMatchObject({ state: 'not-published' })
})
