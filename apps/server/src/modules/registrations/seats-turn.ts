import { sweep, type EntryChange, type SeatState, type SeatTerms } from '@gongkai/events/registration'
import { addJob } from '../../platform/jobs.ts'
import { emitAll } from '../../platform/outbox.ts'
import { lockTerms, sharingRoom, type Terms } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { appendChanges, type SignedChange } from './change-store.ts'
import { countPassed, insertEntries, moveEntries, type Moved, type NewEntry } from './entry-store.ts'
import { highest, loadSeats } from './seat-load.ts'
import { seatTerms } from './seat-terms.ts'
import { TOPIC_OF_REASON } from './topics.ts'

/** One turn at the seats of an activity: its lock is held until the transaction ends. */
export interface SeatsTurn {
  readonly terms: Terms
  readonly seats: SeatTerms
  /** As the rows say. */
  readonly state: SeatState
  readonly now: number
  /** How far turns and the numbers of the record have come. */
  readonly highest: { readonly turn: number; readonly seq: number }
}

/** Takes the lock and reads the seats. In a transaction only; null where the activity was never published. */
export async function openTurn(surroundings: Surroundings, activity: string): Promise<SeatsTurn | null> {
  const { db, clock } = surroundings
  const terms = await lockTerms(db, activity)
  if (!terms) return null
  const now = clock.now()
  const [state, reached, seats] = await Promise.all([
    loadSeats(db, terms, now),
    highest(db, activity),
    seatTerms(surroundings, terms),
  ])
  return { terms, seats, state, now, highest: reached }
}

/** What a turn changed. */
export interface TurnChanges {
  readonly entries?: readonly NewEntry[]
  readonly changes: readonly SignedChange[]
  readonly passedOver?: ReadonlyMap<string, number>
  /** Entry → its new place in the order. */
  readonly turns?: ReadonlyMap<string, number>
}

export const byRules = (changes: readonly EntryChange[]): SignedChange[] =>
  changes.map((change) => ({ ...change, by: 'rules', note: null }))

/** Writes what a turn changed: rows, the record, and what is told. */
export async function writeTurn(surroundings: Surroundings, turn: SeatsTurn, given: TurnChanges): Promise<void> {
  const { db, clock } = surroundings
  const { entries = [], changes, passedOver = new Map<string, number>(), turns } = given
  const { activity } = turn.terms
  const last = new Map<string, Moved>()
  for (const { entry, from, to, offeredUntil } of changes) {
    if (from === null) continue
    const until = offeredUntil === null ? null : new Date(offeredUntil)
    last.set(entry, { id: entry, state: to, offeredUntil: until, turn: turns?.get(entry) ?? null })
  }
  // Sent in this order over one connection, rows first as the record points at them: the lock is held for one answer, not for two.
  await Promise.all([
    insertEntries(db, entries),
    moveEntries(db, [...last.values()]),
    countPassed(db, passedOver),
    appendChanges(db, activity, turn.highest.seq, new Date(turn.now), changes),
    emitAll(
      db,
      clock,
      changes.map(({ entry, reason }) => ({ topic: TOPIC_OF_REASON[reason], payload: { activity, entry, reason } })),
    ),
  ])
  if (turn.terms.room && changes.some(frees)) await wakeNeighbours(surroundings, turn.terms)
}

const frees = ({ from, to }: EntryChange) => (from === 'confirmed' || from === 'offered') && to !== 'confirmed'

/** A place freed in a shared room may be another activity's: it is swept soon after, under its own lock. */
async function wakeNeighbours({ db, clock }: Surroundings, terms: Terms): Promise<void> {
  for (const { activity } of await sharingRoom(db, terms))
    await addJob(db, clock, { kind: SWEEP_ONE, payload: { activity }, dedupe: `${SWEEP_ONE}:${activity}` })
}

export const SWEEP_ONE = 'registrations.sweep-one'

/** Sweeps what a change left, and writes both. */
export async function writeAndSweep(
  surroundings: Surroundings,
  turn: SeatsTurn,
  state: SeatState,
  given: TurnChanges,
): Promise<SeatState> {
  const swept = sweep(state, turn.seats, turn.now)
  const passedOver = new Map([...(given.passedOver ?? []), ...swept.passedOver])
  await writeTurn(surroundings, turn, { ...given, changes: [...given.changes, ...byRules(swept.changes)], passedOver })
  return swept.state
}
