import { roomPeak, type SeatState } from '@gongkai/events/registration'
import type { Participants } from '@gongkai/events/values'
import type { Database } from '../../platform/database.ts'
import { sharingRoom, type Terms } from '../events/index.ts'

interface LineRow {
  readonly id: string
  readonly participants: Participants
  readonly size: number
  readonly turn: number
  readonly state: 'waiting' | 'offered'
  readonly passedOver: number
  readonly until: Date | null
}

/** The seats of an activity as the rows say. Under its lock they stay so; without it they are what they were a moment ago. */
export async function loadSeats(db: Database, terms: Terms, now: number): Promise<SeatState> {
  const [people, line, roomOthers] = await Promise.all([
    db.sql<{ participants: Participants; people: number }>(
      'registration.confirmed',
      `select participants, sum(size)::int as people from registration where activity = $1 and state = 'confirmed' group by participants`,
      [terms.activity],
    ),
    db.sql<LineRow>(
      'registration.line',
      `select id, participants, size, turn, state, passed_over as "passedOver", offered_until as until from registration
       where activity = $1 and state in ('waiting', 'offered') order by turn, id`,
      [terms.activity],
    ),
    roomTaken(db, terms, now),
  ])
  return {
    confirmed: Object.fromEntries(people.map((row) => [row.participants, row.people])),
    offers: line.flatMap(({ id, participants, size, until }) =>
      until === null ? [] : [{ id, participants, size, until: until.getTime() }],
    ),
    waiting: line
      .filter(({ state }) => state === 'waiting')
      .map(({ id, participants, size, turn, passedOver }) => ({ id, participants, size, turn, passedOver })),
    roomOthers,
  }
}

/** Places that other activities take in the same room at the same time. Their changes wait for the room's lock. */
async function roomTaken(db: Database, terms: Terms, now: number): Promise<number> {
  const others = await sharingRoom(db, terms)
  const people = await peopleOf(
    db,
    others.map(({ activity }) => activity),
    now,
  )
  return roomPeak(
    others.map((other) => ({ ...other, people: people.get(other.activity) ?? 0 })),
    terms,
  )
}

/** People who hold places at a moment, by activity; one that nobody holds a place of is left out. */
export async function peopleOf(
  db: Database,
  activities: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  if (activities.length === 0) return new Map()
  const rows = await db.sql<{ activity: string; people: number }>(
    'registration.people',
    `select activity, sum(size)::int as people from registration
     where activity = any($1::uuid[]) and (state = 'confirmed' or (state = 'offered' and offered_until > $2)) group by activity`,
    [activities, new Date(now)],
  )
  return new Map(rows.map((row) => [row.activity, row.people]))
}

/** How far turns and the numbers of the record have come. */
export async function highest(
  db: Database,
  activity: string,
): Promise<{ readonly turn: number; readonly seq: number }> {
  const [row] = await db.sql<{ turn: number; seq: number }>(
    'registration.highest',
    `select coalesce((select max(turn) from registration where activity = $1), 0) as turn,
            coalesce((select max(seq) from registration_change where activity = $1), 0) as seq`,
    [activity],
  )
  return row ?? { turn: 0, seq: 0 }
}
