import type { ActivityForm, ActivityState, ChangeGroup } from '@gongkai/events/values'
import type { ActivityCapacity, ActivityDetails, ActivitySignUp, CancelReason } from '@gongkai/events/programme'
import type { Database } from '../../platform/database.ts'

/**
 * Under which terms one takes part in a published activity: everything that decides about places, and no text. Times are Beijing wall
 * times. `standing` is false once the preview was taken down: then nobody signs up, and nothing of it is shown.
 */
export interface Terms {
  readonly activity: string
  readonly series: string
  readonly host: string
  /** The published version these terms belong to. */
  readonly version: number
  readonly state: ActivityState
  readonly standing: boolean
  readonly form: ActivityForm
  readonly startsAt: string
  readonly endsAt: string
  readonly capacity: ActivityCapacity
  /** The room it shares with other activities, with all its seats and what of them this activity may use; null where it has its own. */
  readonly room: { readonly id: string; readonly seats: number; readonly most: number } | null
  readonly signUp: ActivitySignUp | null
  readonly wall: ActivityDetails['wall']
  readonly cancelled: { readonly because: CancelReason; readonly at: Date } | null
  /** When the version that stands replaced another (`YYYY-MM-DD`), and in which groups of fields; null of a first version. */
  readonly changed: { readonly on: string; readonly groups: readonly ChangeGroup[] } | null
}

interface TermsRow extends Omit<Terms, 'room' | 'cancelled' | 'changed'> {
  readonly roomSeats: number | null
  readonly cancelledFor: CancelReason | null
  readonly cancelledAt: Date | null
  readonly changedOn: string | null
  readonly changedGroups: ChangeGroup[]
}

const COLUMNS = `activity, series, host, activity_terms.version, state, standing, form, starts_at as "startsAt", ends_at as "endsAt",
  capacity, sign_up as "signUp", wall, cancelled_for as "cancelledFor", cancelled_at as "cancelledAt",
  changed_on as "changedOn", changed as "changedGroups"`

function termsFrom({ roomSeats, cancelledFor, cancelledAt, changedOn, changedGroups, ...row }: TermsRow): Terms {
  const { room } = row.capacity
  return {
    ...row,
    room:
      room && roomSeats !== null
        ? { id: room.id, seats: roomSeats, most: Math.min(room.seats ?? roomSeats, roomSeats) }
        : null,
    cancelled: cancelledFor && cancelledAt ? { because: cancelledFor, at: cancelledAt } : null,
    changed: changedOn === null ? null : { on: changedOn, groups: changedGroups },
  }
}

/** The terms of published activities, without a lock; those that were never published are left out. */
export async function termsOfAll(db: Database, activities: readonly string[]): Promise<Terms[]> {
  const rows = await db.sql<TermsRow>(
    'activity-terms.of',
    `select ${COLUMNS}, activity_room.seats as "roomSeats" from activity_terms
     left join activity_room on activity_room.id = activity_terms.room
     where activity = any($1::uuid[]) order by starts_at, activity`,
    [activities],
  )
  return rows.map(termsFrom)
}

/** The terms of one activity, without a lock; null where it was never published. */
export async function termsOf(db: Database, activity: string): Promise<Terms | null> {
  const [terms] = await termsOfAll(db, [activity])
  return terms ?? null
}

/**
 * THE lock of an activity: whoever gives or frees a place in it holds this row first, then, where it shares a room, the room's. In a
 * transaction only. Null where the activity was never published.
 */
export async function lockTerms(db: Database, activity: string): Promise<Terms | null> {
  const [row] = await db.sql<Omit<TermsRow, 'roomSeats'>>(
    'activity-terms.lock',
    `select ${COLUMNS} from activity_terms where activity = $1 for update`,
    [activity],
  )
  if (!row) return null
  if (row.capacity.room === null) return termsFrom({ ...row, roomSeats: null })
  const [room] = await db.sql<{ seats: number }>(
    'activity-room.lock',
    'select seats from activity_room where id = $1 for update',
    [row.capacity.room.id],
  )
  return termsFrom({ ...row, roomSeats: room?.seats ?? null })
}

/**
 * Other published activities in the same room, not cancelled, of which any part lies within these times. One whose preview was taken down
 * is among them: whoever has a place in it keeps it until it is cancelled.
 */
export async function sharingRoom(
  db: Database,
  { activity, room, startsAt, endsAt }: Terms,
): Promise<Pick<Terms, 'activity' | 'startsAt' | 'endsAt'>[]> {
  if (!room) return []
  return db.sql(
    'activity-terms.sharing-room',
    `select activity, starts_at as "startsAt", ends_at as "endsAt" from activity_terms
     where room = $1 and activity <> $2 and cancelled_for is null and starts_at < $4 and ends_at > $3 order by activity`,
    [room.id, activity, startsAt, endsAt],
  )
}

/** Standing activities that start on or after one wall time and before another, by their start. */
export async function activitiesBetween(db: Database, from: string, before: string): Promise<Terms[]> {
  const rows = await db.sql<TermsRow>(
    'activity-terms.between',
    `select ${COLUMNS}, activity_room.seats as "roomSeats" from activity_terms
     left join activity_room on activity_room.id = activity_terms.room
     where standing and starts_at >= $1 and starts_at < $2 order by starts_at, activity`,
    [from, before],
  )
  return rows.map(termsFrom)
}
