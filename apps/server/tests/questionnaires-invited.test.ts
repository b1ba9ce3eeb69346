import { afterAll, beforeAll, expect, it } from 'vitest'
import { eraseWrittenAnswers } from '../src/modules/questionnaires/index.ts'
import { FILLED, questionnairesRig, type QuestionnairesRig } from './questionnaires-rig.ts'

let r: QuestionnairesRig
let activity: string
let id: string
const tickets: string[] = []
const links: string[] = []
beforeAll(async () => {
  r = await questionnairesRig()
  activity = await r.openActivity()
  for (let at = 0; at < 6; at++) tickets.push(await r.signUp(activity, `firm${at}`, 'firm'))
  for (let at = 0; at < 5; at++) tickets.push(await r.signUp(activity, `student${at}`, 'student'))
  for (let at = 0; at < 2; at++) tickets.push(await r.signUp(activity, `resident${at}`, 'resident'))
  id = await r.begin(activity, { answering: 'invited' })
}, 120_000)
afterAll(() => r.close())

const ofTicket = async (token: string) =>
  (await r.call('POST', '/api/tickets/questionnaires/look-up', { token })).body.items

it('gives every confirmed entry one link, told to its holder, and the same again on the ticket', async () => {
  const invite = () => r.handler('POST', `/api/desk/questionnaires/${id}/invitations`, {})
  expect((await invite()).body).toEqual({ given: 13, before: 0 })
  expect((await invite()).body).toEqual({ given: 0, before: 13 })
  const [told] = await r.surroundings.db.sql<{ n: number }>(
    'test.told',
    `select count(*)::int as n from delivery where topic = 'questionnaire'`,
  )
  expect(told?.n).toBe(13)
  for (const ticket of tickets) links.push((await ofTicket(ticket))[0].token)
  expect(new Set(links).size).toBe(13)
  expect(await ofTicket('nonsense')).toEqual([])
})

it('takes one answer over each link, also when it is sent twice at once', async () => {
  expect((await r.answer(id, FILLED)).body.code).toBe('link-needed')
  expect((await r.answer(id, FILLED, { token: 'nonsense' })).body.code).toBe('unknown-link')
  const [token] = links
  const both = await Promise.all([r.answer(id, FILLED, { token }), r.answer(id, FILLED, { token })])
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  expect((await r.answer(id, FILLED, { token })).body.code).toBe('already-answered')
  expect((await r.call('POST', '/api/questionnaires/look-up', { token })).body).toMatchObject({
    questionnaire: id,
    used: true,
  })
})

it('knows who has not answered, and nothing of who answered what', async () => {
  const list = async () => (await r.handler('GET', `/api/desk/questionnaires/${id}/unanswered`)).body
  const lengths: number[] = [(await list()).items.length]
  for (const token of links.slice(1, 12)) {
    expect((await r.answer(id, { ...FILLED, better: '很好' }, { token })).status).toBe(201)
    lengths.push((await list()).items.length)
  }
  // Names leave the list five at a time, never one alone: from one look to the next the results move by five answers too.
  expect(lengths).toEqual([13, 13, 13, 13, 8, 8, 8, 8, 8, 3, 3, 3])
  const body = await list()
  expect([body.invited, body.answered]).toEqual([13, 12])
  expect(body.items[0]).toMatchObject({ name: '测***' })
  expect((await r.reviewer('GET', `/api/desk/questionnaires/${id}/unanswered`)).status).toBe(403)

  const { db } = r.surroundings
  const columns = await db.sql<{ table: string; column: string; type: string }>(
    'test.columns',
    `select table_name as table, column_name as column, data_type as type from information_schema.columns
     where table_name in ('questionnaire_link', 'questionnaire_answer', 'questionnaire_text')`,
  )
  const of = (table: string) => columns.filter((one) => one.table === table).map(({ column }) => column)
  const shared = of('questionnaire_link').filter((column) => of('questionnaire_answer').includes(column))
  // What both hold is the questionnaire and as whom one took part, of whom there are at least five or nobody is said.
  expect(shared.toSorted()).toEqual(['participants', 'questionnaire'])
  expect(columns.filter(({ type }) => type.includes('time') || type === 'date')).toEqual([])
  const counted = await db.sql<{ participants: string | null; n: number }>(
    'test.counted',
    'select participants, count(*)::int as n from questionnaire_answer group by 1 order by 1',
  )
  expect(counted).toEqual([
    { participants: 'firm', n: 6 },
    // One resident and the students: two residents alone would be too few to be nobody in particular.
    { participants: null, n: 6 },
  ])
})

it('leaves no trace in the rows themselves of which transaction used which link', async () => {
  const { db } = r.surroundings
  const joined = await db.sql<{ transactions: number; answers: number }>(
    'test.transactions',
    `select count(distinct xmin::text)::int as transactions, (select count(distinct xmin::text)::int from questionnaire_answer) as answers
     from questionnaire_link`,
  )
  // Twelve answers wrote the answers; the links are all of the last transaction.
  expect(joined[0]).toEqual({ transactions: 1, answers: 12 })
  const ids = await db.sql<{ id: string }>('test.ids', 'select id::text from questionnaire_answer')
  expect(ids.every(({ id: one }) => one[14] === '4')).toBe(true)
})

it('reminds those who have not, once a day at most', async () => {
  const { db } = r.surroundings
  const told = async () =>
    (
      await db.sql<{ n: number }>(
        'test.told-again',
        `select count(*)::int as n from delivery where topic = 'questionnaire'`,
      )
    )[0]?.n
  const remind = () => r.handler('POST', `/api/desk/questionnaires/${id}/reminders`, {})
  expect((await remind()).body).toEqual({ reminded: 1 })
  expect(await told()).toBe(13)
  r.clock.set(Date.parse('2026-07-22T10:00:00+08:00'))
  expect((await remind()).body).toEqual({ reminded: 1 })
  expect(await told()).toBe(14)
})

it('forgets on schedule what was written and whose the links were; counts stay', async () => {
  const { db } = r.surroundings
  expect(await eraseWrittenAnswers(db, activity)).toEqual({ texts: 11, links: 13 })
  expect(await eraseWrittenAnswers(db, activity)).toEqual({ texts: 0, links: 0 })
  const { body } = await r.handler('GET', `/api/desk/questionnaires/${id}/results`)
  expect([body.answers, body.invited, body.questions.at(-1).answered]).toEqual([12, 13, 11])
  expect((await r.answer(id, FILLED, { token: links[12] })).body.code).toBe('unknown-link')
})
