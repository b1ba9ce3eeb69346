import { ACTIVITY_FORMS, ACTIVITY_STATES, PARTICIPANTS, PARTY_KINDS, SERIES_KINDS } from '@gongkai/events'
import { SHOWN_STATES, WALL_STATES } from '@gongkai/events/question-wall'
import { TEXT_STATES } from '@gongkai/events/questionnaires'
import { OPINION_STATES, PROMISE_STATES } from '@gongkai/events/record'
import { ENTRY_STATES } from '@gongkai/events/registration'
import { RELEASE_STATES } from '@gongkai/publishing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from './database.ts'

let t: TestDatabase
beforeAll(async () => {
  t = await freshDatabase({ connections: 1 })
})
afterAll(() => t.drop())

test.each([
  ['release_item_state_check', RELEASE_STATES],
  ['activity_state_check', ACTIVITY_STATES],
  ['activity_series_kind_check', SERIES_KINDS],
  ['activity_terms_form_check', ACTIVITY_FORMS],
  ['activity_terms_state_check', ACTIVITY_STATES],
  ['registration_state_check', ENTRY_STATES],
  ['registration_participants_check', PARTICIPANTS],
  ['registration_party_kind_check', PARTY_KINDS],
  ['registration_change_to_state_check', ENTRY_STATES],
  ['wall_question_state_check', WALL_STATES],
  ['wall_shown_state_check', SHOWN_STATES],
  ['questionnaire_text_state_check', TEXT_STATES],
  ['record_speaker_participants_check', PARTICIPANTS],
  ['record_opinion_state_check', OPINION_STATES],
  ['record_promise_state_check', PROMISE_STATES],
])('%s has exactly the values of the rules', async (name, values) => {
  const [row] = await t.db.sql<{ text: string }>(
    't.check',
    'select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1',
    [name],
  )
  const listed = [...(row?.text ?? '').matchAll(/'([a-z-]+)'/g)].map(([, value]) => value)
  expect(listed.toSorted()).toEqual([...values].toSorted())
})

// Where the planner may not read a whole table, it does so only if no index fits.
test.each([
  ['the questionnaires of a ticket', `select 1 from questionnaire_link where entry = 'x'`],
  ['a link by its token', `select 1 from questionnaire_link where token_hash = 'x'`],
  ['what was merged into a question', `select 1 from wall_merge where target = gen_random_uuid()`],
  ['opinions of a speaker', `select 1 from record_opinion where speaker = gen_random_uuid()`],
  ['a ticket by its token', `select 1 from registration where token_hash = 'x'::bytea`],
  ['the line of an activity', `select 1 from registration where activity = gen_random_uuid() order by turn`],
  ['why an entry stands as it does', `select 1 from registration_change where registration = gen_random_uuid()`],
  ['what is shown on a wall', `select 1 from wall_shown where activity = gen_random_uuid()`],
  ['activities of a room', `select 1 from activity_terms where room = 'x' and starts_at < 'y'`],
  ['versions of a release', `select 1 from release_publication where kind = 'x' and item = 'y'`],
  ['promises of a department', `select 1 from record_promise where lead && array['x']`],
])('an index finds %s', async (what, query) => {
  const plan = await t.db.transaction(async () => {
    await t.db.script('set local enable_seqscan = off')
    return t.db.sql<{ 'QUERY PLAN': string }>(`t.plan ${what}`, `explain ${query}`)
  })
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/Index|Bitmap/)
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).not.toContain('Seq Scan')
})
