import assert from 'node:assert/strict'
import { isRefusal } from '@gongkai/contract-kit'
import { whyNotPromoted } from '@gongkai/events/registration'
import { moveByHand } from '../src/modules/registrations/by-hand.ts'
import { lockTerms } from '../src/modules/events/index.ts'
import { entriesIn } from '../src/modules/registrations/entry-store.ts'
import { holderHandlers } from '../src/modules/registrations/holder-handlers.ts'
import { sweepActivity } from '../src/modules/registrations/index.ts'
import { highest } from '../src/modules/registrations/seat-load.ts'
import { boardOf } from '../src/modules/registrations/seats-view.ts'
import { signUpTogether } from '../src/modules/registrations/sign-up.ts'
import { BEGIN, HOUR, KINDS, newcomer, type Ground, type Seats } from './registrations-ground.ts'
import { explainOrder, type CapacityAt } from './registrations-replay.ts'

const HALL = 14
/** One with every kind of pool, one small with large parties, and two that share a room smaller than both together. */
const STAGE: readonly Seats[] = [
  {
    seats: 12,
    shares: [
      { participants: KINDS[0] ?? 'firm', seats: 4, kind: 'reserved' },
      { participants: KINDS[1] ?? 'firm', seats: 5, kind: 'at-most' },
    ],
    room: null,
    mode: 'arrival',
    waitingList: true,
  },
  { seats: 7, shares: [], room: null, mode: 'arrival', waitingList: true },
  { seats: 10, shares: [], room: { id: 'hall' }, mode: 'arrival', waitingList: true },
  { seats: 9, shares: [], room: { id: 'hall' }, mode: 'arrival', waitingList: true },
]

interface Place {
  readonly activity: string
  readonly capacities: CapacityAt[]
  readonly tokens: string[]
}

/** A generator of numbers below n that the seed alone decides; the order in which 64 connections run is the machine's. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) % below
  }
}

export interface Crowd {
  /** The activities, each with its capacities as they were changed. */
  readonly places: readonly { readonly activity: string; readonly capacities: readonly CapacityAt[] }[]
  readonly operations: number
  readonly changes: number
  readonly people: number
}

const FIRST_PERSON = 5_000_000
let persons = FIRST_PERSON
let halls = 0

/**
 * The same kinds of operations by as many connections at once, each with its own transactions and nothing between them but the database.
 * While they run, the shared room is counted again and again; in the end the record of each activity must explain every place.
 */
export async function crowded(ground: Ground, operations: number, seed: number, connections = 64): Promise<Crowd> {
  ground.clock.set(BEGIN)
  const { surroundings } = ground
  const places: Place[] = []
  // A room of this run alone: those of earlier runs still sit in theirs.
  const hall = `hall-${halls++}`
  await ground.addRoom(hall, HALL)
  for (const stage of STAGE) {
    const seats = stage.room ? { ...stage, room: { id: hall } } : stage
    const activity = await ground.addActivity(seats)
    places.push({ activity, capacities: [{ afterSeq: -1, seats }], tokens: [] })
  }
  const holder = holderHandlers(surroundings)
  let done = 0
  let lastly = 0

  async function one(below: (n: number) => number): Promise<void> {
    const place = places[below(places.length)]
    if (!place) return
    const { activity, tokens } = place
    const kind = () => KINDS[below(KINDS.length)] ?? 'firm'
    const size = () => (below(3) === 0 ? 1 + below(5) : 1)
    const dice = below(100)
    if (dice < 50) {
      const several = dice < 8 ? 1 + below(6) : 1
      const requests = Array.from({ length: several }, () =>
        newcomer(below(20) === 0 ? 5_000_000 + below(persons - 5_000_000 + 1) : persons++, kind(), size()),
      )
      for (const answer of await signUpTogether(surroundings, activity, requests)) {
        if (!isRefusal(answer)) tokens.push(answer.token)
        else assert.ok(['already-registered', 'party-never-fits'].includes(answer.refused), answer.refused)
      }
    } else if (dice < 90) {
      // Mostly the newest and the oldest: those who hold places and those who were just offered one.
      const token =
        tokens[below(4) === 0 ? below(Math.max(1, tokens.length)) : Math.max(0, tokens.length - 1 - below(40))]
      const act =
        (['cancelTicket', 'acceptOffer', 'acceptOffer', 'declineOffer', 'leaveList'] as const)[below(5)] ??
        'acceptOffer'
      if (token !== undefined)
        await surroundings.db.transaction(() => holder[act]({ body: { token }, lang: 'zh', query: {} } as never))
    } else if (dice < 96) await byHand(ground, activity, below)
    else if (dice < 97) await sweepActivity(surroundings, activity)
    else if (dice < 99) await recapacity(ground, place, below)
    else if (below(20) === 0) ground.clock.advance(HOUR / 4)
  }

  async function watch(): Promise<void> {
    while (done < operations) {
      assert.ok((await inHall(ground, places)) <= HALL, 'the shared room is over-full')
      lastly++
    }
  }

  const workers = Array.from({ length: connections }, async (_, index) => {
    const below = numbers(seed + 7919 * index)
    while (done < operations) {
      done++
      await one(below)
    }
  })
  await Promise.all([...workers, watch()])
  assert.ok(lastly > 0)
  return { operations: done, places, ...(await settled(ground, places)) }
}

const HANDS = ['offer', 'confirm', 'move-back', 'cancel'] as const
/** What the rules may answer by hand; any other refusal is a fault. */
const HAND_REFUSALS = ['entry-is-out', 'no-place-for-it', 'entry-changed', 'activity-has-begun']

/** The organiser moves somebody by hand, as it stood when it was looked at: mostly out of the line. */
async function byHand({ surroundings }: Ground, activity: string, below: (n: number) => number): Promise<void> {
  const rows = await entriesIn(surroundings.db, activity)
  const standing = rows.filter(({ state }) => ['waiting', 'offered', 'confirmed', 'applied'].includes(state))
  const row = standing[below(Math.max(1, standing.length))]
  if (!row) return
  const act = HANDS[below(HANDS.length)] ?? 'offer'
  const given = { activity, entry: row.id, act, by: 'tester', version: row.version, reason: '测试' }
  const refusal = await surroundings.db.transaction(() => moveByHand(surroundings, given))
  if (refusal) assert.ok(HAND_REFUSALS.includes(refusal.refused), refusal.refused)
}

/** A new capacity, under the lock, with the place in the record from which it holds. */
async function recapacity({ surroundings, change }: Ground, place: Place, below: (n: number) => number): Promise<void> {
  const { db } = surroundings
  await db.transaction(async () => {
    await lockTerms(db, place.activity)
    const before = place.capacities.at(-1)?.seats
    if (!before) return
    const seats = { ...before, seats: 5 + below(9) }
    const { seq } = await highest(db, place.activity)
    await change(place.activity, seats)
    place.capacities.push({ afterSeq: seq, seats })
  })
  await sweepActivity(surroundings, place.activity)
}

async function inHall({ surroundings: { db, clock } }: Ground, places: readonly Place[]): Promise<number> {
  const sharing = places.filter(({ capacities }) => capacities[0]?.seats.room)
  const [row] = await db.sql<{ people: number }>(
    'crowd.hall',
    `select coalesce(sum(size), 0)::int as people from registration
     where activity = any($1::uuid[]) and (state = 'confirmed' or (state = 'offered' and offered_until > $2))`,
    [sharing.map(({ activity }) => activity), new Date(clock.now())],
  )
  return row?.people ?? 0
}

/** When all is quiet and swept: nobody entitled waits, everybody who waits has a reason, and the record explains the rest. */
async function settled({ surroundings }: Ground, places: readonly Place[]) {
  for (let round = 0; round < 2; round++) for (const { activity } of places) await sweepActivity(surroundings, activity)
  let [changes, people] = [0, 0]
  for (const { activity, capacities } of places) {
    const board = await boardOf(surroundings, activity, 'zh')
    assert.ok(board)
    const why = whyNotPromoted(board.state, board.seats, board.now, null)
    const rows = await entriesIn(surroundings.db, activity)
    for (const { id, state } of rows)
      if (state === 'waiting')
        assert.ok(!['next-in-turn'].includes(why({ id, state, offeredUntil: null })?.code ?? 'next-in-turn'))
    people += rows.filter(({ state }) => state === 'confirmed').reduce((sum, { size }) => sum + size, 0)
    if (capacities[0]?.seats.room === null) changes += await explainOrder(surroundings, [{ activity, capacities }])
  }
  const sharing = places.filter(({ capacities }) => capacities[0]?.seats.room)
  changes += await explainOrder(surroundings, sharing, HALL)
  return { changes, people }
}
