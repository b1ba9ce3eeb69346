import type { ChangeFacts, ChangeReason, EntryChange, EntryState } from '@gongkai/events/registration'
import type { Database } from '../../platform/database.ts'

/** Who made a change: the holder of the ticket, the rules by themselves, or a member of staff by id. */
export type ChangedBy = 'holder' | 'rules' | (string & {})

export interface SignedChange extends EntryChange {
  readonly by: ChangedBy
  /** What somebody of the staff gave as reason. */
  readonly note: string | null
}

export interface ChangeRow {
  readonly seq: number
  readonly entry: string
  readonly at: Date
  readonly by: ChangedBy
  readonly from: EntryState | null
  readonly to: EntryState
  readonly reason: ChangeReason
  readonly facts: ChangeFacts
  readonly note: string | null
}

/** Adds to the record of an activity, numbered on from the last. Under its lock only. */
export async function appendChanges(
  db: Database,
  activity: string,
  after: number,
  at: Date,
  changes: readonly SignedChange[],
): Promise<void> {
  if (changes.length === 0) return
  await db.sql(
    'registration-change.append',
    `insert into registration_change (activity, seq, registration, at, by, from_state, to_state, reason, facts, note)
     select $1, $2 + place, entry, $3, by, from_state, to_state, reason, facts, note
     from unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::jsonb[], $10::text[])
       with ordinality as change (entry, by, from_state, to_state, reason, facts, note, place)`,
    [
      activity,
      after,
      at,
      changes.map(({ entry }) => entry),
      changes.map(({ by }) => by),
      changes.map(({ from }) => from),
      changes.map(({ to }) => to),
      changes.map(({ reason }) => reason),
      changes.map(({ facts }) => JSON.stringify(facts)),
      changes.map(({ note }) => note),
    ],
  )
}

const COLUMNS = 'seq, registration as entry, at, by, from_state as "from", to_state as "to", reason, facts, note'

export function changesOf(db: Database, entry: string): Promise<ChangeRow[]> {
  return db.sql(
    'registration-change.of',
    `select ${COLUMNS} from registration_change where registration = $1 order by seq`,
    [entry],
  )
}

/** The last change of each entry of an activity: why it stands as it does. */
export async function lastChanges(db: Database, activity: string): Promise<ReadonlyMap<string, ChangeRow>> {
  const rows = await db.sql<ChangeRow>(
    'registration-change.last',
    `select distinct on (registration) ${COLUMNS} from registration_change where activity = $1 order by registration, seq desc`,
    [activity],
  )
  return new Map(rows.map((row) => [row.entry, row]))
}

/** The whole record of an activity, in order: from it the order in which places were given can be checked. */
export function changesIn(db: Database, activity: string): Promise<ChangeRow[]> {
  return db.sql(
    'registration-change.in',
    `select ${COLUMNS} from registration_change where activity = $1 order by seq`,
    [activity],
  )
}
