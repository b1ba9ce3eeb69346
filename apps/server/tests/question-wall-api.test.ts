import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDueWalls } from '../src/modules/question-wall/handing-over.ts'
import { bureauWall } from '../src/modules/question-wall/procedure.ts'
import { wallFigures, wallQuestionsOf } from '../src/modules/question-wall/index.ts'
import { MONDAY, rig, type Call, type Rig } from './modules-rig.ts'
import { activityWithWall, browserAt } from './question-wall-rig.ts'

let r: Rig
let moderator: Call
let reviewer: Call
let stranger: Call
let activity = ''
/** Nothing happens at the same moment. */
const tick = () => r.clock.set(r.clock.now() + 1000)
let one: Awaited<ReturnType<typeof browserAt>>
let two: Awaited<ReturnType<typeof browserAt>>

type Question = {
  id: string
  version: number
  state: string
  typed: string
  findings: { key: string; severity: string }[]
}
const desk = async (call = moderator) => (await call('GET', `/api/desk/activities/${activity}/wall`)).body
const found = async (text: string): Promise<Question> =>
  (await desk()).wall.questions.find((each: Question) => each.typed.includes(text))
const act = async (text: string, action: string, input: object = {}, call = moderator) => {
  const { id, version } = await found(text)
  tick()
  return call('POST', `/api/desk/activities/${activity}/wall/questions/${id}/${action}`, { version, ...input })
}
const texts = async () => (await one.wall()).wall.questions.map(({ text }: { text: string }) => text)

beforeAll(async () => {
  r = await rig({ settings: { rates: { writesPerMinute: 10_000, requestsPerMinute: 100_000 } } })
  moderator = await r.as('protection')
  reviewer = await r.as('reviewer')
  stranger = await r.as('service')
  activity = await activityWithWall(r)
  one = await browserAt(r, activity)
  two = await browserAt(r, activity)
})
afterAll(() => r.close())

test('nobody else reads a question before a moderator let it through, and its asker reads why not', async () => {
  const asked = await one.ask('海外参展遇到专利纠纷，展前能做什么准备？')
  expect(asked.status).toBe(201)
  expect(asked.body.questions).toMatchObject([{ state: 'submitted', text: '海外参展遇到专利纠纷，展前能做什么准备？' }])
  expect(await texts()).toEqual([])
  expect((await two.mine()).questions).toEqual([])
  expect((await act('海外参展', 'accept', {}, stranger)).status).toBe(404)
  expect((await act('海外参展', 'accept')).status).toBe(200)
  expect(await texts()).toEqual(['海外参展遇到专利纠纷，展前能做什么准备？'])

  await two.ask('今天午饭吃什么')
  const declined = await act('午饭', 'decline', { reason: 'off-topic', note: '欢迎会后到服务台了解' })
  expect(declined.status).toBe(200)
  expect((await two.mine()).questions[0]).toMatchObject({
    state: 'declined',
    reason: '与本次活动的主题无关：欢迎会后到服务台了解',
  })
  expect(await texts()).toHaveLength(1)
})

test('what holds personal data is held, and goes on the wall without it only', async () => {
  const told = '我的专利费减备案没通过，请打13812345678告诉我原因'
  expect((tick(), await two.ask(told)).body.questions[1]).toMatchObject({ state: 'held' })
  const { findings } = await found('费减')
  expect(findings).toMatchObject([{ severity: 'block' }])
  const kept = await act('费减', 'accept', { keep: findings.map(({ key }) => key) })
  expect([kept.status, kept.body.code]).toEqual([409, 'wall-text-barred'])
  expect(kept.body.message).toContain('13812345678')
  await act('费减', 'accept', { shown: '我的专利费减备案没通过，怎样知道原因？', edited: false })
  const shown = (await one.wall()).wall.questions.find(({ text }: { text: string }) => text.includes('费减'))
  expect(shown).toMatchObject({ edited: true, state: 'visible' })
  const events = await r.surroundings.db.sql<{ input: unknown }>(
    'test.inputs',
    `select input from event where task_id like 'wall-question/%'`,
  )
  expect(JSON.stringify(events)).not.toContain('13812345678')
})

test('a key supports a question once; two presses, two browsers and another wall', async () => {
  const { id } = await found('海外参展')
  expect((await two.support(id)).body).toEqual({ supports: 2, supported: true })
  expect((await two.support(id)).body.supports).toBe(2)
  expect((await one.support(id)).body.code).toBe('wall-own-question')
  expect((await two.support(id, false)).body.supports).toBe(1)
  await two.support(id)
  const other = await activityWithWall(r)
  const elsewhere = await browserAt(r, other)
  const base = `/api/activities/${activity}/wall/questions/${id}/support`
  expect((await r.call('POST', base, { key: elsewhere.key, support: true })).body.code).toBe('wall-key-wrong')
  const rows = await r.surroundings.db.sql<{ supporter: Buffer }>(
    'test.supporters',
    'select supporter from wall_support',
  )
  expect(
    rows.some(({ supporter }) => supporter.toString('hex').includes(Buffer.from(two.key, 'base64url').toString('hex'))),
  ).toBe(false)
})

test('a merge joins supports without counting anybody twice, and can be undone', async () => {
  const three = await browserAt(r, activity)
  tick()
  await three.ask('展会上被投诉专利侵权怎么办，展前要准备什么？')
  const target = await found('海外参展')
  await two.support(target.id)
  expect((await act('被投诉', 'merge', { into: (await found('被投诉')).id })).body.code).toBe('wall-merges-with-itself')
  expect((await act('被投诉', 'merge', { into: (await found('午饭')).id })).body.code).toBe('wall-merge-target')
  expect((await act('被投诉', 'merge', { into: target.id })).status).toBe(200)
  const shown = async () => (await one.wall()).wall.questions.find((each: Question) => each.id === target.id)
  expect(await shown()).toMatchObject({ supports: 3, merged: 1 })
  expect((await three.support(target.id)).body.supports).toBe(3)
  expect((await three.mine()).questions[0]).toMatchObject({ state: 'merged', mergedInto: target.id })
  expect((await act('被投诉', 'separate')).body.code).toBe('wall-wrong-state')
  expect((await act('被投诉', 'separate-unseen')).status).toBe(200)
  await three.support(target.id, false)
  expect(await shown()).toMatchObject({ supports: 2, merged: 0 })
  await act('被投诉', 'merge', { into: target.id })
})

test('chosen ones stand first in the order they are given; an answer given live can be taken back', async () => {
  await one.ask('数据知识产权登记有什么用？')
  await act('数据知识产权', 'accept')
  await act('费减', 'choose')
  await act('数据知识产权', 'choose')
  expect((await texts()).slice(0, 2)).toEqual(['我的专利费减备案没通过，怎样知道原因？', '数据知识产权登记有什么用？'])
  await act('数据知识产权', 'place', { position: 1 })
  expect((await texts())[0]).toBe('数据知识产权登记有什么用？')
  expect(
    (await act('数据知识产权', 'answer-live', { note: '登记证书可作权属初步证明，联系13912345678' })).body.code,
  ).toBe('wall-text-barred')
  await act('数据知识产权', 'answer-live', { note: '登记证书可以作为持有数据的初步证明。', speaker: '保护处' })
  const wall = (await one.wall()).wall
  expect(wall.questions.find(({ state }: Question) => state === 'answered-live')).toMatchObject({
    live: { note: '登记证书可以作为持有数据的初步证明。', speaker: '保护处' },
  })
  await act('数据知识产权', 'take-back-live')
  await act('数据知识产权', 'answer-live', { note: '', speaker: '保护处' })
})

test('asking whether anything changed costs a few bytes, and a stale version is refused', async () => {
  const { revision } = await one.wall()
  const again = await one.wall(revision)
  expect(again).toEqual({ revision, changed: false, everySeconds: 4, wall: null })
  expect(JSON.stringify(again).length).toBeLessThan(100)
  await two.support((await found('费减')).id)
  const { id, version } = await found('费减')
  await act('费减', 'put-back')
  expect((await one.wall(revision)).changed).toBe(true)
  const late = await moderator('POST', `/api/desk/activities/${activity}/wall/questions/${id}/choose`, { version })
  expect([late.status, late.body.code]).toEqual([409, 'wall-question-changed'])
})

test('a written answer is drafted, reviewed by somebody else, and only then on the wall', async () => {
  const written = await act('费减', 'write-answer', { answer: '请在线上系统查看退回意见，按意见补正后可以再次备案。' })
  expect(written.status).toBe(200)
  const { id } = await found('费减')
  const release = async () => (await reviewer('GET', `/api/desk/releases/wall-answer/${id}`)).body
  const doRelease = async (action: string, input: object = {}) =>
    reviewer('POST', `/api/desk/releases/wall-answer/${id}/${action}`, { version: (await release()).version, input })
  const onWall = async () => (await one.wall()).wall.questions.find((each: Question) => each.id === id)
  expect(await onWall()).toMatchObject({ state: 'answered-in-writing', answer: null })
  expect((await doRelease('review')).status).toBe(200)
  expect(await onWall()).toMatchObject({ state: 'answered-in-writing', answer: null })
  expect((await doRelease('publish')).status).toBe(200)
  expect(await onWall()).toMatchObject({ state: 'published', answer: { text: expect.stringContaining('退回意见') } })
  await doRelease('withdraw', { reason: '答复有误' })
  expect(await onWall()).toMatchObject({ state: 'answered-in-writing', answer: null })
})

test('the public reads what was let through and the publication stores, and no table that knows more', async () => {
  const { db } = r.surroundings
  const inner = ['wall_question', 'event', 'message', 'release_item', 'activity']
  const rename = (from: string, to: string) =>
    db.script(inner.map((table) => `alter table ${table}${from} rename to ${table}${to}`).join(';'))
  const before = await one.wall()
  expect(before.wall.questions.length).toBeGreaterThan(0)
  await rename('', '_away')
  try {
    expect(await one.wall()).toEqual(before)
  } finally {
    await rename('_away', '')
  }
})

test('at the closing what nobody answered becomes a message with the wall’s limit, and its contact goes with it', async () => {
  tick()
  await two.ask('侵权判定咨询找谁？', {
    contact: { name: '赵一', phone: '021-55550000', email: 'zhao@example.com' },
    mayPublish: true,
  })
  r.clock.set(MONDAY + 90 * 60_000)
  moderator = await r.as('protection')
  expect((await two.ask('结束以后的问题')).body.code).toBe('wall-closed')
  // The wall is closed, the activity goes on: somebody may still answer on the stage.
  await closeDueWalls(r.surroundings, bureauWall(r.surroundings))
  expect((await found('侵权判定')).state).toBe('submitted')
  r.clock.set(MONDAY + 121 * 60_000)
  moderator = await r.as('protection')
  await closeDueWalls(r.surroundings, bureauWall(r.surroundings))
  await closeDueWalls(r.surroundings, bureauWall(r.surroundings))
  const passed = await found('侵权判定')
  expect(passed).toMatchObject({ state: 'passed-on', dueOn: '2026-03-11' })
  const own = (await two.mine()).questions.find(({ text }: { text: string }) => text.includes('侵权判定'))
  const status = (await r.call('POST', `/api/messages/${own.message.receipt}/look-up`, { code: own.message.code })).body
  expect(status).toMatchObject({ receipt: own.message.receipt })
  const office = await r.as('office')
  const contact = await office('POST', `/api/desk/messages/${own.message.receipt}/contact`, { reason: '核实' })
  expect(contact.body).toMatchObject({ name: '赵一', email: 'zhao@example.com' })
  const shown = (await one.wall()).wall.questions.find(({ text }: { text: string }) => text.startsWith('海外参展'))
  expect(shown).toMatchObject({
    state: 'passed-on',
    writing: { text: expect.stringMatching(/将在.*3月11日.*前书面答复$/) },
  })
})

test('the figures are counted from the rows', async () => {
  const { db } = r.surroundings
  expect(await wallFigures(db, activity)).toEqual({
    asked: 6,
    shown: 4,
    merged: 1,
    declined: 1,
    answeredLive: 1,
    answeredInWriting: 1,
    toBeAnswered: 2,
    published: 0,
    supports: expect.any(Number),
  })
  expect((await wallQuestionsOf(db, activity)).map(({ state }) => state).sort()).toEqual([
    'answered-in-writing',
    'answered-live',
    'passed-on',
  ])
})
