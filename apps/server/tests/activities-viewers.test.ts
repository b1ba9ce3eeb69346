import type { Route } from '@gongkai/contract-kit'
import { COMPLETE } from '@gongkai/events/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { moduleDescriptions } from '../src/modules/index.ts'
import type { Call } from './modules-rig.ts'
import { OPEN, registrationsRig, type RegistrationsRig } from './registrations-rig.ts'
import { SIGN_IN, VIEWERS, type Viewer } from './routes-row.ts'

/** Every question that staff may ask about one activity. */
const ASKED = moduleDescriptions.flatMap(({ name, contract }) =>
  Object.entries(contract as Record<string, Route>).flatMap(([route, { at, audience }]) =>
    audience === 'staff' && at[0] === 'GET' && /\{activity\}/.test(at[1]) && at[1].match(/\{/g)?.length === 1
      ? [{ name: `${name}.${route}`, path: at[1] }]
      : [],
  ),
)
const NAMES = ['欧阳看不见', '欧阳', '种子发言人', '13900990011', '0011', 'unseen@example.com', '看不见公司']
/** Who works on the activities of the protection division. */
const WORKERS: readonly Viewer[] = ['handler', 'head', 'office']

let r: RegistrationsRig
let id = ''
let entry = ''
let token = ''
const callers = new Map<Viewer, Call>()
beforeAll(async () => {
  r = await registrationsRig()
  r.clock.set(OPEN - 86_400_000)
  id = await r.plan({
    wall: { opensAt: '2026-07-26T09:00', closesAt: '2026-08-12T18:00' },
    signUp: COMPLETE.signUp as never,
  })
  await r.publish(id)
  r.clock.set(OPEN)
  const contact = { name: '欧阳看不见', phone: '13900990011', email: 'unseen@example.com' }
  const more = { contact, participants: 'firm', organisation: '看不见公司', party: { kind: 'alone', size: 1 } }
  const signed = await r.signUp(id, '13900990011', more)
  if (signed.status !== 201) throw new Error(JSON.stringify(signed.body))
  token = signed.body.token
  const said = { name: '种子发言人', participants: 'firm', organisation: '看不见公司', role: '法务', agreed: false }
  await r.handler('POST', `/api/desk/activities/${id}/record/speakers`, said)
  entry = (await r.handler('GET', `/api/desk/activities/${id}/seats`)).body.rows[0].entry
  for (const viewer of VIEWERS) {
    const signIn = SIGN_IN[viewer]
    callers.set(viewer, signIn ? await r.as(signIn) : r.call)
  }
}, 60_000)
afterAll(() => r.close())

describe('what staff may ask about an activity', () => {
  it('is asked here', () => {
    expect(ASKED.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['registrations.seats', 'attendance.checkIn', 'activity-records.deskRecord']),
    )
  })

  for (const { name, path } of ASKED)
    it.each(VIEWERS)(`${name} for %s tells who takes part to those who work on it alone`, async (viewer) => {
      const answer = await callers.get(viewer)?.('GET', path.replace('{activity}', id))
      if (WORKERS.includes(viewer)) return void expect([200, 404, 409]).toContain(answer?.status)
      for (const text of NAMES) expect(JSON.stringify(answer?.body)).not.toContain(text)
    })
})

it('is shown a contact with a reason that is kept, and to nobody else', async () => {
  const contact = `/api/desk/activities/${id}/seats/${entry}/contact`
  for (const [viewer, call] of callers) {
    const answer = await call('POST', contact, { reason: '核对名单' })
    if (WORKERS.includes(viewer)) expect(answer.body).toMatchObject({ phone: '13900990011' })
    else expect([401, 403]).toContain(answer.status)
  }
  const kept = await r.surroundings.db.sql('viewers.kept', 'select reason from registration_lookup')
  expect(kept).toHaveLength(WORKERS.length)
})

it('answers the public without opening anything that is sealed, whatever of these tables is asked', async () => {
  const { db } = r.surroundings
  const asked = [
    `/api/activities/places?ids=${id}`,
    `/api/activities/${id}/wall`,
    `/api/activities/${id}/questionnaires`,
    `/api/activities/${id}/recap`,
    `/api/activities/${id}/lottery`,
  ]
  const answers = async () =>
    Promise.all(
      asked.map(async (url) => {
        const { status, body } = await r.call('GET', url)
        return { url, status, body: { ...body, requestId: '' } }
      }),
    )
  const before = await answers()
  expect(before.map(({ status }) => status)).toEqual([200, 200, 200, 404, 404])
  for (const text of [...NAMES, token]) expect(JSON.stringify(before)).not.toContain(text)
  const columns = [
    ['registration', 'personal_sealed'],
    ['registration', 'answers_sealed'],
    ['registration', 'token_hash'],
    ['registration_change', 'note'],
    ['record_speaker', 'name_sealed'],
    ['wall_question', 'typed_sealed'],
    ['wall_question', 'contact_sealed'],
    ['questionnaire_text', 'sealed'],
  ] as const
  const tables = ['event', 'questionnaire_link', 'questionnaire_answer', 'release_item', 'attendance_scan', 'delivery']
  const rename = (from: string, to: string) =>
    db.script(
      [
        ...columns.map(([table, column]) => `alter table ${table} rename column ${column}${from} to ${column}${to}`),
        ...tables.map((table) => `alter table ${table}${from} rename to ${table}${to}`),
      ].join(';'),
    )
  await rename('', '_away')
  try {
    expect(await answers()).toEqual(before)
  } finally {
    await rename('_away', '')
  }
})

it('leaves a record that holds after an act of every kind around an activity', async () => {
  const desk = `/api/desk/activities/${id}`
  const { key } = (await r.call('POST', `/api/activities/${id}/wall/keys`, { challenge: await r.challenge() })).body
  const question = { key, challenge: await r.challenge(), text: '怎样申请海外维权援助？' }
  const promise = { what: '公开办事指南', department: 'protection', dueOn: '2026-12-31' }
  const { version } = (await r.handler('GET', `${desk}/seats`)).body.rows[0]
  const acts = [
    await r.call('POST', `/api/activities/${id}/wall/questions`, question),
    await r.handler('POST', `${desk}/record/opinions`, { text: '材料提前发' }),
    await r.handler('POST', `${desk}/record/promises`, promise),
    await r.handler('POST', `${desk}/seats/${entry}/move-back`, { version, reason: '核对名单' }),
    await r.call('POST', '/api/tickets/accept', { token }),
    await r.act(r.head, id, 'cancel', { because: 'weather', reason: '台风' }),
  ]
  expect(acts.map(({ status, body }) => [status < 300, body.code])).toEqual(acts.map(() => [true, undefined]))
  const verified = await verifyRecord(r.surroundings)
  expect(verified.broken).toEqual([])
})
