import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepAll } from '../src/modules/registrations/index.ts'
import { OPEN, phone, registrationsRig, type RegistrationsRig } from './registrations-rig.ts'

const HOUR = 3_600_000
let r: RegistrationsRig
beforeAll(async () => {
  r = await registrationsRig()
})
afterAll(() => r.close())

const group = (size: number) => ({ party: { kind: 'group', size } })

describe('signing up', () => {
  it('gives places in order of arrival, then a place in the line, with the reason', async () => {
    const id = await r.open()
    const [first, second, third] = [
      await r.signUp(id, phone(1)),
      await r.signUp(id, phone(2)),
      await r.signUp(id, phone(3)),
    ]
    expect([first.status, first.body.state, second.body.state, third.body.state]).toEqual([
      201,
      'confirmed',
      'confirmed',
      'waiting',
    ])
    expect(third.body).toMatchObject({ position: 1, reason: { code: 'no-seat-free' } })
    expect(third.body.reason.text).toContain('名额已满')
    const { body } = await r.call('GET', `/api/activities/places?ids=${id}`)
    expect(body.items).toMatchObject([{ phase: 'full', seats: 2, left: 0, waiting: 1, waitingList: true }])
  })

  it('offers a freed place to the next, holds it, and passes it on when it is declined or not answered', async () => {
    const id = await r.open()
    const tickets = []
    for (let n = 10; n < 15; n++) tickets.push((await r.signUp(id, phone(n))).body.token)
    const [a = '', , c = '', d = '', e = ''] = tickets
    expect((await r.ticket('cancel', a)).body).toMatchObject({ state: 'cancelled', acts: [] })
    const offered = (await r.ticket('look-up', c)).body
    expect(offered).toMatchObject({
      state: 'offered',
      acts: ['accept', 'decline', 'answers'],
      reason: { code: 'offer-stands' },
    })
    expect(Date.parse(offered.offeredUntil)).toBe(OPEN + 24 * HOUR)
    // The place is held: whoever comes now waits.
    expect((await r.signUp(id, phone(15))).body).toMatchObject({ state: 'waiting', position: 3 })
    expect((await r.ticket('decline', c)).body.state).toBe('declined')
    expect((await r.ticket('look-up', d)).body.state).toBe('offered')
    r.clock.advance(24 * HOUR)
    // Ended, though nobody has swept.
    expect((await r.ticket('accept', d)).body.code).toBe('offer-ended')
    await sweepAll(r.surroundings)
    expect((await r.ticket('look-up', d)).body.state).toBe('expired')
    const accepted = await r.ticket('accept', e)
    expect(accepted.body).toMatchObject({ state: 'confirmed', reason: { code: 'offer-accepted' } })
    expect(accepted.body.qr).toMatch(/^GK1\.[0-9A-Z]{4}-[0-9A-Z]{4}\.[0-9A-Z]{8}$/)
    r.clock.set(OPEN)
  })

  it('registers one person once, tells the second tab kindly and nothing about the first', async () => {
    const id = await r.open()
    const contact = { name: '王女士', phone: '+86 139-1111-2222', email: 'Wang@Example.cn' }
    const [one, other] = await Promise.all([
      r.signUp(id, '', { contact }),
      r.signUp(id, '', { contact: { ...contact, phone: '１３９１１１１２２２２' } }),
    ])
    expect([one.status, other.status].sort()).toEqual([201, 409])
    const refused = one.status === 409 ? one : other
    expect(refused.body).toMatchObject({ code: 'already-registered', facts: {} })
    expect(JSON.stringify(refused.body)).not.toMatch(/王|139/)
    expect((await r.signUp(id, '', { contact: { name: '张三', email: 'wang@example.CN' } })).body.code).toBe(
      'already-registered',
    )
    // Somebody who cancelled may come again; the same person may come to another activity.
    await r.ticket('cancel', (one.status === 201 ? one : other).body.token)
    expect((await r.signUp(id, '', { contact })).status).toBe(201)
    expect((await r.signUp(await r.open(), '', { contact })).status).toBe(201)
  })

  it('does a repeated request once and gives the same ticket again', async () => {
    const id = await r.open()
    const headers = { 'idempotency-key': 'two-tabs-one-key' }
    const challenge = await r.challenge()
    const [one, again] = await Promise.all([
      r.signUp(id, phone(30), { challenge }, headers),
      r.signUp(id, phone(30), { challenge }, headers),
    ])
    const later = await r.signUp(id, phone(30), { challenge }, headers)
    const done = [one, again].filter(({ status }) => status === 201)
    expect(done.length).toBeGreaterThan(0)
    for (const { body } of done) expect(body).toEqual(later.body)
    const [row] = await r.surroundings.db.sql<{ n: number }>(
      't.n',
      'select count(*)::int as n from registration where activity = $1',
      [id],
    )
    expect(row?.n).toBe(1)
    const other = await r.signUp(id, phone(31), { challenge: await r.challenge() }, headers)
    expect(other.body.code).toBe('idempotency-mismatch')
  })

  it('refuses a group of 12 for 10 seats at once and says what is possible, keeps a group of 4 that can fit', async () => {
    const id = await r.open({ capacity: { seats: 10 }, signUp: { parties: { family: 4, group: 10, delegates: 0 } } })
    const refused = await r.signUp(id, phone(40), group(12))
    expect(refused.body).toMatchObject({ code: 'party-never-fits', facts: { party: 12, most: 10 } })
    expect(refused.body.message).toContain('不超过10人')
    for (let n = 41; n < 49; n++) expect((await r.signUp(id, phone(n))).body.state).toBe('confirmed')
    expect((await r.signUp(id, phone(49), group(4))).body).toMatchObject({ state: 'waiting', position: 1 })
    expect((await r.signUp(id, phone(50))).body.state).toBe('confirmed')
    expect((await r.signUp(id, phone(51), { party: { kind: 'delegates', size: 2 } })).body.code).toBe(
      'party-not-offered',
    )
    expect((await r.signUp(id, phone(52), { party: { kind: 'family', size: 5 } })).body.code).toBe('party-too-large')
    expect((await r.signUp(id, phone(53), { participants: 'media' })).body.code).toBe('participants-not-invited')
  })

  it('takes a challenge back from whoever was refused, and from nobody else', async () => {
    const id = await r.open()
    const challenge = await r.challenge()
    expect((await r.signUp(id, '', { contact: { name: '李四' }, challenge })).body.code).toBe('contact-needed')
    const unread = { name: '李四', phone: '1380000010', email: 'li@example.cn' }
    expect((await r.signUp(id, '', { contact: unread, challenge })).body.code).toBe('contact-needed')
    expect((await r.signUp(id, phone(60), { challenge })).status).toBe(201)
    expect((await r.signUp(id, phone(61), { challenge })).body.code).toBe('challenge-replayed')
    expect((await r.signUp(id, phone(62), { challenge })).body.code).toBe('challenge-replayed')
  })

  it('closes between the form and its sending, and before it opens', async () => {
    const id = await r.open()
    const challenge = await r.challenge()
    r.clock.set(Date.parse('2026-08-10T17:00:00+08:00'))
    const late = await r.signUp(id, phone(70), { challenge })
    expect(late.body).toMatchObject({ code: 'sign-up-closed', facts: { closedAt: '2026-08-10 17:00' } })
    r.clock.set(Date.parse('2026-07-19T09:00:00+08:00'))
    expect((await r.signUp(id, phone(70))).body.code).toBe('sign-up-not-open')
    r.clock.set(OPEN)
    expect((await r.signUp(id, phone(70))).status).toBe(201)
  })

  it('asks the organiser’s questions, and lets the answers be changed until sign-up closes', async () => {
    const questions = [
      {
        id: 'diet',
        kind: 'choice',
        label: '用餐',
        options: [{ label: '清真' }, { label: '无要求' }],
        required: true,
        of: 'person',
      },
      { id: 'topic', kind: 'text', label: '想问什么', required: false, of: 'party' },
    ] as const
    const id = await r.open({
      capacity: { seats: 5 },
      signUp: { questions: questions.map((one) => ({ ...one })) as never },
    })
    const wrong = await r.signUp(id, phone(80), {
      ...group(2),
      answers: [{ question: 'diet', person: 0, value: '随便' }],
    })
    expect(wrong.body.fields.map(({ path }: { path: string }) => path)).toEqual(['answers.diet/0', 'answers.diet/1'])
    const answers = [0, 1].map((person) => ({ question: 'diet', person, value: '无要求' }))
    const { token } = (await r.signUp(id, phone(80), { ...group(2), answers })).body
    const changed = await r.ticket('answers', token, {
      answers: [...answers, { question: 'topic', person: null, value: '怎么加快？' }],
    })
    expect(changed.body.answers).toHaveLength(3)
    r.clock.set(Date.parse('2026-08-11T00:00:00+08:00'))
    expect((await r.ticket('answers', token, { answers })).body.code).toBe('sign-up-closed')
    expect((await r.ticket('look-up', token)).body).toMatchObject({ answersUntil: null, acts: ['cancel'] })
    r.clock.set(OPEN)
  })

  it('opens a ticket for its token only, and keeps no token and no name in the clear', async () => {
    const id = await r.open()
    const { token } = (await r.signUp(id, phone(90), { contact: { name: '欧阳明月', phone: phone(90) } })).body
    expect((await r.ticket('look-up', token)).body).toMatchObject({ name: '欧阳明月', state: 'confirmed' })
    const other = `${token.slice(0, -1)}${token.endsWith('_') ? '-' : '_'}`
    expect((await r.ticket('look-up', other)).status).toBe(404)
    const rows = await r.surroundings.db.sql(
      't.all',
      'select row_to_json(registration)::text as text from registration where activity = $1',
      [id],
    )
    for (const word of [token, '欧阳', phone(90)]) expect(JSON.stringify(rows)).not.toContain(word)
  })
})
