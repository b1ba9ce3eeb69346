import { afterAll, beforeAll, expect, test } from 'vitest'
import { OPEN, phone, registrationsRig, type RegistrationsRig } from './registrations-rig.ts'

let r: RegistrationsRig
let activity = ''
let other = ''
const base = () => `/api/activities/${activity}/wall`

beforeAll(async () => {
  r = await registrationsRig()
  const wall = { opensAt: '2026-07-20T09:00', closesAt: '2026-08-12T18:00' }
  activity = await r.plan({ wall })
  other = await r.plan({ wall })
  for (const id of [activity, other]) await r.publish(id)
  r.clock.set(OPEN)
})
afterAll(() => r.close())

const keyOf = async (body: object) => r.call('POST', `${base()}/keys`, body)

test('the key of a ticket is the same on each of its devices, and another ticket has another', async () => {
  const [mine, theirs] = await Promise.all([1, 2].map(async (n) => (await r.signUp(activity, phone(n))).body.token))
  const first = await keyOf({ ticket: mine })
  expect(first.status).toBe(201)
  expect((await keyOf({ ticket: mine })).body.key).toBe(first.body.key)
  expect((await keyOf({ ticket: theirs })).body.key).not.toBe(first.body.key)
  const elsewhere = (await r.signUp(other, phone(3))).body.token
  for (const ticket of [elsewhere, 'GKT-nobody']) expect((await keyOf({ ticket })).body.code).toBe('wall-key-wrong')
})

test('a question asked with a ticket carries how its holder is reached, and the message it becomes has it', async () => {
  const ticket = (await r.signUp(activity, phone(4))).body.token
  const { key } = (await keyOf({ ticket })).body
  const text = '专利预审要准备什么材料？'
  const asked = await r.call('POST', `${base()}/questions`, { key, ticket, challenge: await r.challenge(), text })
  expect(asked.status).toBe(201)
  expect(JSON.stringify(asked.body)).not.toContain(phone(4))
  const desk = `/api/desk/activities/${activity}/wall`
  const [question] = (await r.handler('GET', desk)).body.wall.questions
  const act = (action: string, version: number) =>
    r.handler('POST', `${desk}/questions/${question.id}/${action}`, { version })
  await act('accept', question.version)
  const [accepted] = (await r.handler('GET', desk)).body.wall.questions
  expect((await act('pass-on-now', accepted.version)).status).toBe(200)
  const [own] = (await r.call('POST', `${base()}/mine`, { key })).body.questions
  const path = `/api/desk/messages/${own.message.receipt}/contact`
  expect((await r.office('POST', path, { reason: '核实' })).body).toMatchObject({ phone: phone(4) })
})

test('without a ticket a question carries no contact, and a ticket of another activity gives none', async () => {
  const ticket = (await r.signUp(other, phone(5))).body.token
  const { key } = (await keyOf({ challenge: await r.challenge() })).body
  const body = { key, ticket, challenge: await r.challenge(), text: '别处的凭证能带来联系方式吗？' }
  expect((await r.call('POST', `${base()}/questions`, body)).status).toBe(201)
  const rows = await r.surroundings.db.sql(
    'test.contacts',
    'select contact_sealed from wall_question where contact_sealed is not null',
  )
  expect(rows).toHaveLength(1)
})
