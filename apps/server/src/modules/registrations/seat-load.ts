import type { SeatState } from '@gongkai/events/registration'
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

/** Places that other activities of the same time take in the same room. Their changes wait for the room's lock. */
async function roomTaken(db: Database, terms: Terms, now: number): Promise<number> {
  if (terms.room === null) return 0
  const others = await sharingRoom(db, terms)
  if (others.length === 0) return 0
  const [row] = await db.sql<{ people: number }>(
    'registration.room',
    `select coalesce(sum(size), 0)::int as people from registration
     where activity = any($1::uuid[]) and (state = 'confirmed' or (state = 'offered' and offered_until > $2))`,
    [others, new Date(now)],
  )
  return row?.people ?? 0
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
