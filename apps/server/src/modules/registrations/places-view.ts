import { placesOf, roomPeak, type PlacesView } from '@gongkai/events/registration'
import type { SeatState, SeatTerms } from '@gongkai/events/registration'
import type { Participants } from '@gongkai/events/values'
import { shanghaiTime } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'
import { sharingRoom, termsOfAll, type Terms } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { peopleOf } from './seat-load.ts'
import { allSeatTerms } from './seat-terms.ts'

/** The places of activities as anyone may know them: counts only. What was never published is left out. */
export async function placesOfAll(surroundings: Surroundings, activities: readonly string[]): Promise<PlacesView[]> {
  const { db, clock, config } = surroundings
  const keptDays = config.events.eraseAfterDays
  const all = (await termsOfAll(db, activities)).filter(({ standing, signUp }) => standing && signUp !== null)
  if (all.length === 0) return []
  const now = clock.now()
  const [seats, states] = await Promise.all([allSeatTerms(surroundings, all), statesOf(db, all, now)])
  return all.flatMap((terms, index) => {
    const [own, state] = [seats[index], states.get(terms.activity)]
    return own && state ? [{ ...placesViewOf(terms, own, state, now), keptDays }] : []
  })
}

export function placesViewOf(terms: Terms, seats: SeatTerms, state: SeatState, now: number): PlacesView {
  const { phase, left, waiting, byShare, kept, seats: there } = placesOf(state, seats, now)
  const shows = terms.signUp?.showPlaces ?? false
  return {
    activity: terms.activity,
    mode: seats.mode,
    phase,
    seats: there,
    left: shows ? left : null,
    waitingList: seats.waitingList,
    waiting: shows ? waiting : 0,
    opensAt: terms.signUp && shanghaiTime(seats.opensAt),
    closesAt: terms.signUp && shanghaiTime(seats.closesAt),
    byShare: shows
      ? byShare.map((share) => ({ ...share, until: share.until === null ? null : shanghaiTime(share.until) }))
      : [],
    kept,
  }
}

interface SumRow {
  readonly activity: string
  readonly participants: Participants
  readonly people: number
}

/** The seats of many activities at once: three questions, however many there are. */
async function statesOf(db: Database, all: readonly Terms[], now: number): Promise<ReadonlyMap<string, SeatState>> {
  const ids = all.map(({ activity }) => activity)
  const [sums, line, rooms] = await Promise.all([
    db.sql<SumRow>(
      'registration.confirmed-all',
      `select activity, participants, sum(size)::int as people from registration
       where activity = any($1::uuid[]) and state = 'confirmed' group by activity, participants`,
      [ids],
    ),
    db.sql<SumRow & { id: string; size: number; turn: number; passedOver: number; until: Date | null }>(
      'registration.line-all',
      `select activity, id, participants, size, turn, passed_over as "passedOver", offered_until as until from registration
       where activity = any($1::uuid[]) and state in ('waiting', 'offered') order by activity, turn, id`,
      [ids],
    ),
    roomsTaken(db, all, now),
  ])
  return new Map(
    all.map(({ activity }): [string, SeatState] => {
      const own = line.filter((row) => row.activity === activity)
      return [
        activity,
        {
          confirmed: Object.fromEntries(
            sums.filter((row) => row.activity === activity).map((row) => [row.participants, row.people]),
          ),
          offers: own.flatMap(({ until, ...row }) => (until === null ? [] : [{ ...row, until: until.getTime() }])),
          waiting: own.filter(({ until }) => until === null),
          roomOthers: rooms.get(activity) ?? 0,
        },
      ]
    }),
  )
}

async function roomsTaken(db: Database, all: readonly Terms[], now: number): Promise<ReadonlyMap<string, number>> {
  const shared = all.filter(({ room }) => room !== null)
  const neighbours = await Promise.all(shared.map((terms) => sharingRoom(db, terms)))
  const ids = [...new Set(neighbours.flat().map(({ activity }) => activity))]
  const people = await peopleOf(db, ids, now)
  return new Map(
    shared.map((terms, index) => [
      terms.activity,
      roomPeak(
        (neighbours[index] ?? []).map((other) => ({ ...other, people: people.get(other.activity) ?? 0 })),
        terms,
      ),
    ]),
  )
}
