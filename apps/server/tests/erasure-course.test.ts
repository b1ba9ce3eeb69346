import { erasureProof, proofText } from '@gongkai/events/erasure'
import { COMPLETE } from '@gongkai/events/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { eraseDue, proofsOf, searchDatabase, searchLines, type Identities } from '../src/modules/erasure/index.ts'
import { serverModules } from '../src/modules/index.ts'
import { openLog } from '../src/platform/log.ts'
import { startWork } from '../src/platform/work.ts'
import { activitiesRig, type ActivitiesRig } from './activities-rig.ts'
import { ASKED, FILLED } from './questionnaires-rig.ts'

/** Nobody is called so: whatever is found of these was kept where it should not be. */
const SEEDED: Identities = {
  name: ['欧阳种子甲', '司马种子乙', '诸葛种子丙', '上官种子丁', '令狐种子戊'],
  phone: ['13901234599', '13901234588'],
  email: ['Seeded.One@Example.com', 'seeded-two@example.com', 'seeded-wall@example.com'],
  organisation: ['种子科技有限公司'],
}
const [FIRST = '', SECOND = '', MEMBER = '', ASKER = '', SPEAKER = ''] = SEEDED.name
const ANSWER = '我是种子答卷人，住在种子路五号'
/** Kept readable while the record is written, and gone with the rest: who spoke without agreeing to be shown, and what staff noted by hand. */
const SPOKEN: Identities = {
  name: ['种子法务总监', '种子备注行动不便'],
  phone: [],
  email: [],
  organisation: ['种子发言公司'],
}
const FREE: Identities = { name: [ANSWER, '种子问题原文', '种子回答一二三'], phone: [], email: [], organisation: [] }

let r: ActivitiesRig
let activity = ''
const logged: string[] = []
const must = ({ status, body }: { status: number; body: ReturnType<JSON['parse']> }) => {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body
}

beforeAll(async () => {
  const log = openLog({ level: 'trace', destination: { write: (line) => void logged.push(line) } })
  r = await activitiesRig(undefined, { log })
  activity = await r.plan({
    wall: { opensAt: '2026-07-20T09:00', closesAt: '2026-08-12T18:00' },
    participants: ['firm', 'resident'],
    signUp: {
      ...COMPLETE.signUp,
      questions: [{ id: 'wish', kind: 'text', label: '想问什么？', required: false, of: 'party' }],
    } as typeof COMPLETE.signUp,
  })
  await r.publish(activity)
  r.clock.set(Date.parse('2026-07-21T10:00:00+08:00'))
  await seedEverything()
}, 120_000)
afterAll(() => r.close())

/** Through every public route that takes something of a person, and the desk's own. */
async function seedEverything(): Promise<void> {
  const work = await startWork(r.surroundings, serverModules(r.surroundings), null)
  const signUp = async (contact: object, more: object, key: string) =>
    must(
      await r.call(
        'POST',
        `/api/activities/${activity}/registrations`,
        { contact, challenge: await r.challenge(), ...more },
        { 'idempotency-key': key },
      ),
    )
  const first = await signUp(
    { name: FIRST, phone: SEEDED.phone[0], email: SEEDED.email[0] },
    {
      participants: 'firm',
      organisation: SEEDED.organisation[0],
      party: { kind: 'delegates', size: 2, members: [MEMBER] },
      answers: [{ question: 'wish', value: '种子回答一二三' }],
    },
    '0f1e2d3c-4b5a-4678-9abc-def012345678',
  )
  const second = await signUp(
    { name: SECOND, phone: SEEDED.phone[1], email: SEEDED.email[1] },
    { participants: 'resident', party: { kind: 'alone', size: 1 } },
    '1f1e2d3c-4b5a-4678-9abc-def012345678',
  )
  must(await r.call('POST', '/api/tickets/look-up', { token: first.token }))
  must(
    await r.call('POST', '/api/tickets/answers', {
      token: first.token,
      answers: [{ question: 'wish', value: '种子回答一二三' }],
    }),
  )
  must(await r.call('POST', '/api/tickets/cancel', { token: second.token }))
  await r.call('GET', `/api/activities?q=${encodeURIComponent(FIRST)}`)
  await r.call('POST', `/api/activities/${activity}/registrations`, { contact: { name: FIRST, phone: 'x' } })

  const base = `/api/activities/${activity}/wall`
  const { key } = must(await r.call('POST', `${base}/keys`, { challenge: await r.challenge() }))
  const contact = { name: ASKER, phone: '', email: SEEDED.email[2] }
  must(
    await r.call('POST', `${base}/questions`, {
      key,
      challenge: await r.challenge(),
      text: '种子问题原文',
      contact,
    }),
  )
  const said = {
    name: SPEAKER,
    participants: 'firm',
    organisation: SPOKEN.organisation[0],
    role: SPOKEN.name[0],
    agreed: false,
  }
  must(await r.handler('POST', `/api/desk/activities/${activity}/record/speakers`, said))
  must(
    await r.handler('POST', `/api/desk/activities/${activity}/aside`, {
      invited: ['种子科技有限公司'],
      onlineLink: '',
    }),
  )
  await questionnaire(first.token)
  await byTheDesk()
  await work.drain()
  await work.drain()
  await work.stop()
}

/** What staff write of participants by hand, and whom they look up. */
async function byTheDesk(): Promise<void> {
  const seats = `/api/desk/activities/${activity}/seats`
  const { rows } = must(await r.handler('GET', seats))
  const [one] = rows as { entry: string; version: number }[]
  const reason = SPOKEN.name[1]
  must(await r.handler('POST', `${seats}/${one?.entry}/contact`, { reason }))
  must(await r.handler('POST', `${seats}/${one?.entry}/move-back`, { version: one?.version, reason }))
  must(await r.handler('GET', `${seats}/file`))
}

async function questionnaire(ticket: string): Promise<void> {
  const { id } = must(await r.handler('POST', '/api/desk/questionnaires', { activity, from: 'empty' }))
  const act = async (who: typeof r.office, action: string, input: object) => {
    const { version } = must(await who('GET', `/api/desk/releases/questionnaire/${id}`))
    must(await who('POST', `/api/desk/releases/questionnaire/${id}/${action}`, { version, input }))
  }
  const { details } = must(await r.handler('GET', `/api/desk/releases/questionnaire/${id}`))
  await act(r.handler, 'revise', { details: { ...details, sections: ASKED }, note: null })
  await act(r.reviewer, 'review', { decisions: [] })
  await act(r.reviewer, 'publish', {})
  must(await r.handler('POST', `/api/desk/questionnaires/${id}/invitations`, {}))
  const [{ token }] = must(await r.call('POST', '/api/tickets/questionnaires/look-up', { token: ticket })).items
  const answers = { ...FILLED, better: ANSWER }
  must(await r.call('POST', `/api/questionnaires/${id}/answers`, { version: 1, answers, token }))
}

it('keeps what says who somebody is sealed from the first moment: nothing of it stands in the database or the log', async () => {
  expect((await searchDatabase(r.surroundings.db, SEEDED)).found).toEqual([])
  expect((await searchDatabase(r.surroundings.db, FREE)).found).toEqual([])
  expect(logged.length).toBeGreaterThan(20)
  expect(searchLines(logged, SEEDED)).toEqual([])
  expect(searchLines(logged, FREE)).toEqual([])
})

it('would find what stood there: in a text, in JSON as it is and escaped, in bytes, in a list', async () => {
  const { db } = r.surroundings
  const [name = ''] = SEEDED.name
  await db.script(`create table found_test (a text, b jsonb, c bytea, d text[], e text)`)
  await db.sql('test.put', 'insert into found_test values ($1, $2, $3, $4, $5)', [
    `见${name}来信`,
    JSON.stringify({ by: name }),
    Buffer.from(`…${name}…`),
    [name],
    `{"by":"${[...name].map((sign) => `\\u${sign.charCodeAt(0).toString(16)}`).join('')}"}`,
  ])
  const { found } = await searchDatabase(db, SEEDED)
  expect(found.map(({ where }) => where)).toEqual(['a', 'b', 'c', 'd', 'e'].map((column) => `found_test.${column}`))
  await db.script('drop table found_test')
})

it('erases nothing before its day, everything of every module on it, and once', async () => {
  const { db } = r.surroundings
  // The season ends on 31 August; 180 days later is 27 February.
  r.clock.set(Date.parse('2027-02-26T23:00:00+08:00'))
  expect(await eraseDue(r.surroundings)).toEqual([])
  const { waiting } = (await r.office('GET', '/api/desk/erasures')).body
  expect(waiting).toEqual([{ series: 'open-month-2026', title: '2026年政府开放月', activities: 1, on: '2027-02-27' }])

  r.clock.set(Date.parse('2027-02-27T01:00:00+08:00'))
  const runs = await Promise.all([eraseDue(r.surroundings), eraseDue(r.surroundings)])
  const proofs = runs.flat()
  expect(proofs).toHaveLength(1)
  const erased = Object.fromEntries(proofs[0]?.erased.map(({ what, rows }) => [what, rows]) ?? [])
  expect(erased).toMatchObject({
    'registration.personal_sealed': 2,
    'wall_question.typed_sealed': 1,
    'wall_question.contact_sealed': 1,
    'questionnaire_text.sealed': 1,
    'record_speaker.name_sealed': 1,
    'activity.aside_sealed': 1,
  })
  expect(erased['delivery']).toBeGreaterThan(0)
  expect(await eraseDue(r.surroundings)).toEqual([])
  const left = await db.sql(
    'test.left',
    'select 1 from registration where personal_sealed is not null or phone_key is not null',
  )
  expect(left).toEqual([])
})

it('proves it by counts and by a search that finds none, without any personal data in the proof', async () => {
  const { db } = r.surroundings
  const [stored] = await proofsOf(db, 'open-month-2026')
  const proof = erasureProof.parse(stored?.proof)
  expect(proof.searched.found).toEqual([])
  expect(proof.searched.columns).toBeGreaterThan(150)
  expect(proof.searched.values).toEqual([
    { kind: 'name', values: 3 },
    { kind: 'phone', values: 2 },
    { kind: 'email', values: 2 },
    { kind: 'organisation', values: 1 },
  ])
  for (const identities of [SEEDED, FREE, SPOKEN]) {
    expect((await searchDatabase(db, identities)).found).toEqual([])
    expect(searchLines(logged, identities)).toEqual([])
  }
  const file = await r.office('GET', `/api/desk/erasures/${proof.id}/file?lang=zh`)
  expect(file.status).toBe(200)
  expect(proofText(proof, 'zh')).toContain('没有找到。')
  expect(searchLines([proofText(proof, 'zh'), proofText(proof, 'en')], SEEDED)).toEqual([])
  await expect(db.sql('test.forge', `update erasure_proof set proof = '{}'`)).rejects.toThrow('erasure_proof')
})

it('leaves counts, reasons and the record as they were', async () => {
  const { body } = await r.office('GET', `/api/desk/activities/${activity}/seats`)
  expect(JSON.stringify(body)).toContain('"firm"')
  expect((await verifyRecord(r.surroundings)).broken).toEqual([])
})
