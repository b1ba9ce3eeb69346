import { isRefusal } from '@gongkai/contract-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Surroundings } from '../src/modules/index.ts'
import { holderHandlers } from '../src/modules/registrations/holder-handlers.ts'
import { sweepActivity, sweepAll } from '../src/modules/registrations/index.ts'
import { makeDraw } from '../src/modules/registrations/lottery-draw.ts'
import { publicHandlers } from '../src/modules/registrations/public-handlers.ts'
import { entriesIn } from '../src/modules/registrations/entry-store.ts'
import { placesOfAll } from '../src/modules/registrations/places-view.ts'
import { signUpTogether } from '../src/modules/registrations/sign-up.ts'
import { BEGIN, ground, HOUR, newcomer, type Ground, type Seats } from './registrations-ground.ts'

let g: Ground
beforeAll(async () => {
  g = await ground(16)
})
afterAll(() => g.close())

const SEATS: Seats = { seats: 10, shares: [], room: null, mode: 'arrival', waitingList: true }
let persons = 8_000_000_000
const some = (key: string | null = null, size = 1) => ({
  ...newcomer(persons++, 'resident', size),
  idempotencyKey: key,
})
const many = (count: number, prefix: string | null = null) =>
  Array.from({ length: count }, (_, n) => some(prefix && `${prefix}-${n}-00000000`))
const states = async (activity: string) => {
  const rows = await entriesIn(g.surroundings.db, activity)
  return Object.fromEntries(
    Object.entries(Object.groupBy(rows, ({ state }) => state)).map(([state, of]) => [state, of.length]),
  )
}

describe('a burst of sign-ups', () => {
  it('in two processes on one database gives each person one entry and no seat twice, whichever process is asked again', async () => {
    const activity = await g.addActivity(SEATS)
    const other = await g.beside()
    try {
      const handlers = [publicHandlers(g.surroundings), publicHandlers(other.surroundings)]
      const people = many(60, 'two-processes')
      const send = (which: number) =>
        people.map(({ input, idempotencyKey }) =>
          handlers[which]?.signUp({ params: { activity }, body: input, lang: 'zh', idempotencyKey } as never),
        )
      const [one, two] = await Promise.all([Promise.all(send(0)), Promise.all(send(1).reverse())])
      two.reverse()
      expect(await states(activity)).toEqual({ confirmed: 10, waiting: 50 })
      // Whoever was answered twice was answered the same; while the other process was still at it, one may have been told to ask again.
      for (const [place, answer] of one.entries()) {
        const same = two[place]
        if (!isRefusal(answer as object) && !isRefusal(same as object)) expect(same).toEqual(answer)
        expect([answer, same].filter((given) => isRefusal(given as object)).length).toBeLessThan(2)
      }
    } finally {
      await other.close()
    }
  })

  it('loses nobody to one that cannot be decided, and keeps the order of the others', async () => {
    const activity = await g.addActivity(SEATS)
    const { signUp } = publicHandlers(g.surroundings)
    const people = many(30, 'with-a-bad-one')
    const send = (body: unknown, key: string | null) =>
      signUp({ params: { activity }, body, lang: 'zh', idempotencyKey: key } as never)
    const broken = send({ contact: { name: 'x', phone: '13912345678' }, challenge: 'none' }, 'broken-0000000000')
    const settled = await Promise.allSettled([
      ...people.slice(0, 15).map(({ input, idempotencyKey }) => send(input, idempotencyKey)),
      broken,
      ...people.slice(15).map(({ input, idempotencyKey }) => send(input, idempotencyKey)),
    ])
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(await states(activity)).toEqual({ confirmed: 10, waiting: 20 })
    const answers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value as { position: number }] : []))
    expect(answers.slice(10).map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
    // Sent once more, each is told what it was told.
    const [again] = await Promise.all([send(people[3]?.input, people[3]?.idempotencyKey ?? null)])
    expect(again).toEqual(answers[3])
  })

  it('that is cut off in the middle leaves nothing, and can be sent again with its keys', async () => {
    const activity = await g.addActivity(SEATS)
    const people = many(20, 'cut-off')
    const { db } = g.surroundings
    const cut: Surroundings = {
      ...g.surroundings,
      challenges: {
        ...g.surroundings.challenges,
        async giveBack() {
          await db.sql('races.cut', 'select pg_terminate_backend(pg_backend_pid())')
        },
      },
    }
    await expect(signUpTogether(cut, activity, people)).rejects.toThrow()
    expect(await states(activity)).toEqual({})
    await signUpTogether(g.surroundings, activity, people)
    await signUpTogether(g.surroundings, activity, people)
    expect(await states(activity)).toEqual({ confirmed: 10, waiting: 10 })
  })

  it('ends with the activity that is cancelled in its midst: nobody is left with a place', async () => {
    const activity = await g.addActivity(SEATS)
    const holder = holderHandlers(g.surroundings)
    await signUpTogether(g.surroundings, activity, many(15))
    const burst = many(40).map(async (one, n) => {
      if (n === 20) {
        await g.setState(activity, 'cancelled')
        await sweepActivity(g.surroundings, activity)
        return
      }
      const [answer] = await signUpTogether(g.surroundings, activity, [one])
      if (!answer || isRefusal(answer)) return void expect(answer?.refused).toBe('activity-was-cancelled')
      await g.surroundings.db.transaction(() =>
        holder.cancelTicket({ body: { token: answer.token }, lang: 'zh', query: {} } as never),
      )
    })
    await Promise.all(burst)
    await sweepActivity(g.surroundings, activity)
    expect(Object.keys(await states(activity))).toEqual(['cancelled'])
  })

  it('while the places are lowered and raised by new versions never holds more than any of them allowed', async () => {
    const activity = await g.addActivity(SEATS)
    const { db } = g.surroundings
    await Promise.all([
      ...Array.from({ length: 12 }, () => signUpTogether(g.surroundings, activity, many(5))),
      ...[4, 12, 6, 12].map((seats) => db.transaction(() => g.change(activity, { ...SEATS, seats }))),
    ])
    await g.change(activity, { ...SEATS, seats: 12 })
    await sweepActivity(g.surroundings, activity)
    const { confirmed = 0, offered = 0, waiting } = await states(activity)
    expect([confirmed + offered, waiting]).toEqual([12, 48])
  })
})

describe('time', () => {
  it('set back gives no place twice, opens nothing again and revives no offer that was ended', async () => {
    const activity = await g.addActivity({ ...SEATS, seats: 1 })
    const [first, second, third] = await signUpTogether(g.surroundings, activity, many(3))
    if (!first || !second || !third || isRefusal(first) || isRefusal(second) || isRefusal(third)) throw new Error()
    const holder = holderHandlers(g.surroundings)
    const act = (name: 'cancelTicket' | 'acceptOffer', token: string) =>
      g.surroundings.db.transaction(() => holder[name]({ body: { token }, lang: 'zh', query: {} } as never))
    await act('cancelTicket', first.token)
    // At the very millisecond of its end an offer is over.
    g.clock.set(BEGIN + 24 * HOUR)
    expect(await act('acceptOffer', second.token)).toMatchObject({ refused: 'offer-ended' })
    await sweepActivity(g.surroundings, activity)
    g.clock.set(BEGIN)
    expect(await act('acceptOffer', second.token)).toMatchObject({ refused: 'offer-ended' })
    expect(await act('acceptOffer', third.token)).toMatchObject({ state: 'confirmed' })
    await sweepActivity(g.surroundings, activity)
    expect(await states(activity)).toEqual({ cancelled: 1, expired: 1, confirmed: 1 })
  })

  it('sweeps every activity, also when one of them cannot be', async () => {
    const [broken, other] = [await g.addActivity(SEATS), await g.addActivity({ ...SEATS, seats: 1 })]
    await signUpTogether(g.surroundings, broken, many(11))
    const [first, second] = await signUpTogether(g.surroundings, other, many(2))
    if (!first || !second || isRefusal(first) || isRefusal(second)) throw new Error()
    const { db } = g.surroundings
    await db.sql('races.gone', `update registration set state = 'cancelled' where activity = $1 and turn = 1`, [other])
    await db.sql('races.break', `update activity_terms set capacity = '{"room": {"id": 3}}' where activity = $1`, [
      broken,
    ])
    await expect(sweepAll(g.surroundings)).rejects.toThrow()
    expect(await states(other)).toEqual({ cancelled: 1, offered: 1 })
    await g.change(broken, SEATS)
  })
})

it('a lottery whose list is fixed takes nobody any more, also where a later version closes later', async () => {
  g.clock.set(BEGIN)
  const activity = await g.addActivity({ ...SEATS, mode: 'lottery' })
  await signUpTogether(g.surroundings, activity, many(3))
  g.clock.set(BEGIN + 241 * HOUR)
  await sweepActivity(g.surroundings, activity)
  await g.surroundings.db.sql(
    'races.later',
    `update activity_terms set sign_up = sign_up || '{"closesAt": "2026-08-12T20:00"}' where activity = $1`,
    [activity],
  )
  const [late] = await signUpTogether(g.surroundings, activity, many(1))
  expect(late).toMatchObject({ refused: 'sign-up-closed' })
  expect(await placesOfAll(g.surroundings, [activity])).toMatchObject([{ phase: 'closed' }])
  g.clock.set(BEGIN + 243 * HOUR)
  expect(await makeDraw(g.surroundings, activity, { by: 'tester', publicValue: null })).toMatchObject({ draw: {} })
  expect(await states(activity)).toEqual({ confirmed: 3 })
  g.clock.set(BEGIN)
})

it('a room is as full as the activities that are there together, one after another not added up', async () => {
  await g.addRoom('small', 10)
  const shared = { ...SEATS, seats: 8, room: { id: 'small' } }
  const [whole, morning, afternoon] = [
    await g.addActivity(shared),
    await g.addActivity(shared),
    await g.addActivity(shared),
  ]
  const { db } = g.surroundings
  const during = (activity: string, from: string, to: string) =>
    db.sql('races.during', 'update activity_terms set starts_at = $2, ends_at = $3 where activity = $1', [
      activity,
      from,
      to,
    ])
  await during(whole, '2026-08-13T09:00', '2026-08-13T17:00')
  await during(morning, '2026-08-13T09:00', '2026-08-13T12:00')
  await during(afternoon, '2026-08-13T13:00', '2026-08-13T17:00')
  await signUpTogether(g.surroundings, morning, many(6))
  await signUpTogether(g.surroundings, afternoon, many(7))
  await signUpTogether(g.surroundings, whole, many(5))
  expect(await states(whole)).toEqual({ confirmed: 3, waiting: 2 })
  expect(await placesOfAll(g.surroundings, [whole])).toMatchObject([{ seats: 3, left: 0 }])
  await db.sql('races.taken-down', 'update activity_terms set standing = false where activity = $1', [morning])
  expect(await placesOfAll(g.surroundings, [afternoon])).toMatchObject([{ seats: 7 }])
  await db.sql('races.taken-down-too', 'update activity_terms set standing = false where activity = $1', [afternoon])
  expect(await placesOfAll(g.surroundings, [whole])).toMatchObject([{ seats: 3, left: 0 }])
})
