import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { rollback } from '../src/platform/database.ts'
import { MONDAY, rig, type Rig } from './modules-rig.ts'
import { activityWithWall, browserAt } from './question-wall-rig.ts'

let r: Rig
let activity = ''
const KINDS = ['wall-question', 'opinion', 'promise']

/** What the audit says of the wall and the record of a meeting; the rig's activity itself was put in without a history. */
const told = (report: Awaited<ReturnType<typeof verifyRecord>>) =>
  report.broken.flatMap(({ task, why }) =>
    KINDS.some((kind) => task.startsWith(`${kind}/`)) ? [`${task.split('/')[0]} ${why}`] : [],
  )

beforeAll(async () => {
  r = await rig({ now: MONDAY + 60_000, settings: { rates: { writesPerMinute: 1000, requestsPerMinute: 10_000 } } })
  activity = await activityWithWall(r)
  const host = await r.as('protection')
  const base = `/api/desk/activities/${activity}`
  const browser = await browserAt(r, activity)
  for (const text of ['展前能做什么准备？', '展会上被投诉怎么办？']) await browser.ask(text)
  const { questions } = (await host('GET', `${base}/wall`)).body.wall
  for (const { id, version } of questions) await host('POST', `${base}/wall/questions/${id}/accept`, { version })
  const [first, second] = (await host('GET', `${base}/wall`)).body.wall.questions
  await host('POST', `${base}/wall/questions/${first.id}/merge`, { version: first.version, into: second.id })
  const { body } = await host('POST', `${base}/record/opinions`, { text: '希望有一份自查清单' })
  const [opinion] = body.opinions
  const decision = { version: opinion.version, adoption: 'adopted', reason: '都需要' }
  await host('POST', `${base}/record/opinions/${opinion.id}/decide`, decision)
  const promise = { what: '发布清单', department: 'promotion', dueOn: '2026-03-20', opinion: opinion.id }
  expect((await host('POST', `${base}/record/promises`, promise)).status).toBe(201)
})
afterAll(() => r.close())

test('what was asked, said and promised is what its history gives', async () => {
  expect(told(await verifyRecord(r.surroundings))).toEqual([])
})

test.each([
  ['wall-question row-differs', `update wall_question set state = 'declined' where state = 'visible'`],
  [
    'wall-question row-differs',
    `update wall_question set facts = jsonb_set(facts, '{shown,text}', '"别的"') where state = 'visible'`,
  ],
  ['wall-question row-differs', 'delete from wall_merge'],
  ['wall-question publication-differs', `update wall_shown set text = '别的'`],
  [
    'wall-question publication-differs',
    `update wall_shown set facts = jsonb_set(facts, '{live}', '{"note":"编的","speaker":""}')`,
  ],
  ['wall-question publication-differs', 'delete from wall_shown'],
  ['opinion row-differs', `update record_opinion set facts = jsonb_set(facts, '{decision,adoption}', '"not-adopted"')`],
  ['opinion row-differs', 'update record_opinion set number = 7'],
  ['opinion row-missing', 'delete from record_opinion'],
  ['promise row-differs', `update record_promise set state = 'kept'`],
  ['promise row-differs', `update record_promise set due_on = '2026-12-31'`],
  ['promise row-differs', `update record_promise set lead = '{protection}'`],
  ['promise row-missing', 'delete from record_promise'],
])('the audit says %s after %s', async (said, attack) => {
  const { db } = r.surroundings
  const report = await db.transaction(async () => {
    await db.script(attack)
    throw rollback(await verifyRecord(r.surroundings))
  })
  expect(told(report)).toEqual([said])
})
