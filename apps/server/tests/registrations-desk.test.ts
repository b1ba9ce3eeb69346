import { verifyLottery } from '@gongkai/events/registration'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eraseEntries, sweepActivity, sweepAll } from '../src/modules/registrations/index.ts'
import { OPEN, phone, registrationsRig, type RegistrationsRig } from './registrations-rig.ts'

let r: RegistrationsRig
beforeAll(async () => {
  r = await registrationsRig()
})
afterAll(() => r.close())

const seatsOf = async (id: string) => (await r.handler('GET', `/api/desk/activities/${id}/seats`)).body
type Row = {
  entry: string
  number: string
  state: string
  version: number
  notPromoted: { code: string; text: string } | null
}

describe('the seats of the desk', () => {
  it('say of everybody why they are in or wait, masked, and to nobody else', async () => {
    const id = await r.open()
    for (let n = 200; n < 204; n++) await r.signUp(id, phone(n))
    const { rows, whyNobody, places, taken } = await seatsOf(id)
    expect(rows.map(({ state, position }: { state: string; position: number | null }) => [state, position])).toEqual([
      ['confirmed', null],
      ['confirmed', null],
      ['waiting', 1],
      ['waiting', 2],
    ])
    expect(rows[0]).toMatchObject({ name: '1***', contact: '139****0200', reason: { code: 'seat-free' } })
    expect(rows[2].notPromoted).toMatchObject({ code: 'full' })
    expect([whyNobody.text, places.waiting, taken]).toEqual([rows[2].notPromoted.text, 2, 2])
    const elsewhere = await r.as('service')
    expect((await elsewhere('GET', `/api/desk/activities/${id}/seats`)).status).toBe(403)
    const contact = await r.handler('POST', `/api/desk/activities/${id}/seats/${rows[0].entry}/contact`, {
      reason: '核对到场',
    })
    expect(contact.body).toMatchObject({ phone: phone(200) })
    const looked = await r.surroundings.db.sql(
      't.looked',
      'select reason from registration_lookup where registration = $1',
      [rows[0].entry],
    )
    expect(looked).toEqual([{ reason: '核对到场' }])
    const file = await r.handler('GET', `/api/desk/activities/${id}/seats/file`)
    expect(file.status).toBe(200)
  })

  it('move by hand out of turn with a reason, never beyond the places, and only what was looked at', async () => {
    const id = await r.open()
    for (let n = 210; n < 214; n++) await r.signUp(id, phone(n))
    const [first, , third, fourth] = (await seatsOf(id)).rows as Row[]
    const act = (row: Row | undefined, name: string, version = row?.version) =>
      r.handler('POST', `/api/desk/activities/${id}/seats/${row?.entry}/${name}`, {
        version,
        reason: '行动不便，优先安排',
      })
    expect((await act(fourth, 'confirm')).body).toMatchObject({ code: 'no-place-for-it', facts: { left: 0, party: 1 } })
    expect((await act(first, 'cancel', 7)).body.code).toBe('entry-changed')
    const gone = await act(first, 'cancel')
    expect(gone.body).toMatchObject({
      state: 'cancelled',
      changes: [{}, { reason: { code: 'cancelled-by-organiser' } }],
    })
    expect(gone.body.changes[1].reason.text).toContain('行动不便')
    expect(gone.body.changes.map(({ by }: { by: string }) => by)).toEqual(['本人', '沈一帆'])
    const rows = (await seatsOf(id)).rows as Row[]
    expect(rows.find(({ entry }) => entry === third?.entry)?.state).toBe('offered')
    expect(await seatsOf(id)).toMatchObject({ taken: 1, offered: 1 })
    const moved = await act(
      rows.find(({ entry }) => entry === third?.entry),
      'move-back',
    )
    expect(moved.body.state).toBe('waiting')
    expect(((await seatsOf(id)).rows as Row[]).find(({ entry }) => entry === fourth?.entry)?.state).toBe('offered')
  })

  it('are frozen when the places are lowered below the taken: nobody is thrown out, nobody is moved up', async () => {
    const id = await r.open({ capacity: { seats: 3 } })
    const tokens: string[] = []
    for (let n = 220; n < 225; n++) tokens.push((await r.signUp(id, phone(n))).body.token)
    await r.surroundings.db.sql(
      't.lower',
      `update activity_terms set seats = 2, capacity = jsonb_set(capacity, '{seats}', '2') where activity = $1`,
      [id],
    )
    await sweepActivity(r.surroundings, id)
    const seats = await seatsOf(id)
    expect([seats.frozen, seats.taken, seats.whyNobody.code]).toEqual([true, 3, 'frozen'])
    await r.ticket('cancel', tokens[0] ?? '')
    expect((await r.ticket('look-up', tokens[3] ?? '')).body.state).toBe('waiting')
    await r.ticket('cancel', tokens[1] ?? '')
    expect((await r.ticket('look-up', tokens[3] ?? '')).body.state).toBe('offered')
  })

  it('end with the activity when it is cancelled, and everybody is told', async () => {
    const id = await r.open()
    const { token } = (await r.signUp(id, phone(230))).body
    await r.surroundings.db.sql(
      't.cancel',
      `update activity_terms set state = 'cancelled', cancelled_for = 'weather', cancelled_at = now() where activity = $1`,
      [id],
    )
    await sweepAll(r.surroundings)
    await sweepActivity(r.surroundings, id)
    expect((await r.ticket('look-up', token)).body).toMatchObject({
      state: 'cancelled',
      reason: { code: 'activity-cancelled' },
    })
    expect((await r.signUp(id, phone(231))).body.code).toBe('activity-was-cancelled')
  })

  it('lose everything personal when they are erased, and keep counts and reasons', async () => {
    const id = await r.open()
    const { token } = (await r.signUp(id, phone(240))).body
    const { db } = r.surroundings
    expect(await eraseEntries(db, [id])).toMatchObject({ registrations: 1 })
    expect(await eraseEntries(db, [id])).toMatchObject({ registrations: 0 })
    expect((await r.ticket('look-up', token)).body).toMatchObject({
      name: '',
      phone: null,
      state: 'confirmed',
      changes: [{}],
    })
    expect((await seatsOf(id)).taken).toBe(1)
  })
})

describe('a lottery', () => {
  it('fixes its list at the closing, draws by itself at its time, and is replayed from its file', async () => {
    const lottery = { drawAt: '2026-08-10T18:00', publicSource: '', commitment: '' }
    const id = await r.open({ signUp: { mode: 'lottery', lottery } })
    const announced = (await r.call('GET', `/api/activities/${id}/lottery`)).body
    expect(announced).toMatchObject({ stage: 'announced', listHash: null, file: null, entries: 0 })
    expect(announced.commitment).toMatch(/^[0-9a-f]{64}$/)
    const tokens: string[] = []
    for (let n = 250; n < 256; n++) {
      const { body } = await r.signUp(id, phone(n))
      expect(body.state).toBe('applied')
      tokens.push(body.token)
    }
    expect((await r.ticket('leave', tokens[0] ?? '')).body.state).toBe('cancelled')
    const draw = () => r.handler('POST', `/api/desk/activities/${id}/lottery/draw`, {})
    expect((await draw()).body.code).toBe('lottery-not-closed')
    r.clock.set(Date.parse('2026-08-10T17:00:00+08:00'))
    await sweepAll(r.surroundings)
    const closed = (await r.call('GET', `/api/activities/${id}/lottery`)).body
    expect(closed).toMatchObject({ stage: 'closed', entries: 5, file: { draw: null } })
    expect(JSON.stringify(closed)).not.toMatch(/secret"/)
    expect((await r.ticket('leave', tokens[1] ?? '')).body.state).toBe('cancelled')
    expect((await draw()).body.code).toBe('lottery-too-early')
    r.clock.set(Date.parse('2026-08-10T18:00:00+08:00'))
    await sweepAll(r.surroundings)
    const drawn = (await r.call('GET', `/api/activities/${id}/lottery`)).body
    expect(drawn).toMatchObject({ stage: 'drawn', listHash: closed.listHash, commitment: announced.commitment })
    expect(drawn.file.draw.left).toHaveLength(1)
    const response = await r.app.inject({ url: `/api/activities/${id}/lottery/file` })
    expect(verifyLottery(response.body, { commitment: announced.commitment, listHash: closed.listHash })).toMatchObject(
      {
        holds: true,
        faults: [],
      },
    )
    const states = await Promise.all(
      tokens.slice(2).map(async (token) => (await r.ticket('look-up', token)).body.state),
    )
    expect(states.sort()).toEqual(['confirmed', 'confirmed', 'waiting', 'waiting'])
    expect((await draw()).body.code).toBe('lottery-drawn')
    r.clock.set(OPEN)
  })
})
