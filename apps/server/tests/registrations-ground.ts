import { createHash } from 'node:crypto'
import { COMPLETE, detailsOf } from '@gongkai/events/testing'
import { PARTICIPANTS, type Participants } from '@gongkai/events/values'
import { openBureau, type Surroundings } from '../src/modules/index.ts'
import { keepSeed } from '../src/modules/events/lottery-seed.ts'
import { openDatabase } from '../src/platform/database.ts'
import { clockAt } from '../src/platform/clock.ts'
import { loadConfig } from '../src/platform/config.ts'
import { uuidv7 } from '../src/platform/ids.ts'
import { openLog } from '../src/platform/log.ts'
import { createSeal } from '../src/platform/seal.ts'
import { freshDatabase } from './database.ts'

export const HOUR = 3_600_000
/** Sign-up opens now; it closes 10 days later, and the activity starts 12 days later. */
export const BEGIN = Date.parse('2026-08-01T10:00:00+08:00')
const wall = (moment: number) => new Date(moment + 8 * HOUR).toISOString().slice(0, 16)

/** What of an activity's seats the tests change. */
export interface Seats {
  readonly seats: number
  readonly shares: readonly {
    readonly participants: Participants
    readonly seats: number
    readonly kind: 'reserved' | 'at-most'
  }[]
  readonly room: { readonly id: string } | null
  readonly mode: 'arrival' | 'lottery'
  readonly waitingList: boolean
}

export interface Ground {
  readonly surroundings: Surroundings
  readonly clock: ReturnType<typeof clockAt>
  addRoom(id: string, seats: number): Promise<void>
  /** An activity as its publication leaves it: the terms, and nothing to read. */
  addActivity(seats: Seats): Promise<string>
  /** A new version, as a publication writes it: under the lock of the terms. */
  change(activity: string, seats: Seats): Promise<void>
  setState(activity: string, state: 'selecting' | 'cancelled'): Promise<void>
  /** A second process on the same database. */
  beside(): Promise<{ readonly surroundings: Surroundings; close(): Promise<void> }>
  close(): Promise<void>
}

/** Registrations over a real PostgreSQL, without HTTP and without puzzles for visitors: what is tested here is who gets a place. */
export async function ground(connections: number): Promise<Ground> {
  const t = await freshDatabase({ connections })
  const { db } = t
  const clock = clockAt(BEGIN)
  const config = loadConfig({}, '/nonexistent')
  const seal = createSeal(Buffer.alloc(32, 7))
  const challenges = {
    make: () => Promise.reject(new Error('nobody asks for a challenge here')),
    use: async () => null,
    giveBack: async () => undefined,
  }
  const openOn = (database: typeof db) =>
    openBureau({ config, db: database, clock, log: openLog({ level: 'silent' }), seal, challenges })
  const surroundings = await openOn(db)
  const starts = BEGIN + 288 * HOUR
  await db.script(`insert into activity_series (id, version, kind, title, title_en, summary, summary_en, starts_on)
    values ('all-year', 1, 'standing', '常设', 'All year', '', '', '2026-01-01')`)

  const capacityOf = ({ seats, shares, room }: Seats) =>
    detailsOf({ capacity: { seats, room, shares: shares.map((share) => ({ ...share, releaseAt: null })) } }).capacity
  const signUpOf = ({ mode, waitingList }: Seats, commitment: string) =>
    detailsOf({
      signUp: {
        ...(COMPLETE.signUp as NonNullable<typeof COMPLETE.signUp>),
        opensAt: wall(BEGIN),
        closesAt: wall(BEGIN + 240 * HOUR),
        mode,
        waitingList,
        parties: { family: 6, group: 6, delegates: 6 },
        lottery: mode === 'lottery' ? { commitment, drawAt: wall(BEGIN + 242 * HOUR) } : null,
      },
    }).signUp

  return {
    surroundings,
    clock,
    async addRoom(id, seats) {
      await db.sql(
        'ground.room',
        'insert into activity_room (id, version, name, name_en, seats) values ($1, 1, $1, $1, $2)',
        [id, seats],
      )
    },
    async addActivity(given) {
      const id = uuidv7(clock.now())
      await db.sql(
        'ground.activity',
        `insert into activity (id, series, version, state, lead, facts, head) values ($1, 'all-year', 1, 'sign-up', '{protection}', '{}', '{}')`,
        [id],
      )
      const commitment = createHash('sha256')
        .update(await keepSeed(surroundings, id, '5e'.repeat(32)))
        .digest('hex')
      await db.sql(
        'ground.terms',
        `insert into activity_terms (activity, series, host, version, state, standing, form, starts_at, ends_at, seats, room, capacity, sign_up)
         values ($1, 'all-year', 'protection', 1, 'sign-up', true, 'offline', $2, $3, $4, $5, $6, $7)`,
        [
          id,
          wall(starts),
          wall(starts + 2 * HOUR),
          given.seats,
          given.room?.id ?? null,
          JSON.stringify(capacityOf(given)),
          JSON.stringify(signUpOf(given, commitment)),
        ],
      )
      return id
    },
    async change(activity, given) {
      await db.sql('ground.change', 'update activity_terms set seats = $2, capacity = $3 where activity = $1', [
        activity,
        given.seats,
        JSON.stringify(capacityOf(given)),
      ])
    },
    async setState(activity, state) {
      await db.sql(
        'ground.state',
        `update activity_terms set state = $2, cancelled_for = case when $2 = 'cancelled' then 'other' end,
           cancelled_at = case when $2 = 'cancelled' then now() end where activity = $1`,
        [activity, state],
      )
    },
    async beside() {
      const other = openDatabase({ connection: t.connection, connections })
      return { surroundings: await openOn(other), close: () => other.close() }
    },
    close: () => t.drop(),
  }
}

/** A telephone number of nobody, and a person who signs up. */
export function newcomer(n: number, participants: Participants, size: number) {
  return {
    input: {
      contact: { name: '某人', phone: `1${String(n).padStart(10, '0')}` },
      participants,
      party: { kind: size === 1 ? ('alone' as const) : ('group' as const), size, members: [] },
      answers: [],
      lang: 'zh' as const,
      challenge: 'none',
    },
    lang: 'zh' as const,
    idempotencyKey: null,
  }
}

export const KINDS = PARTICIPANTS.slice(0, 3)
