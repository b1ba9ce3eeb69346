import type { ChangeGroup } from '@gongkai/events/values'
import type { Activity } from '@gongkai/events/programme'
import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'

/** Acts that make a version public. */
export const PUBLISHING: readonly string[] = ['be-published', 'amendment-published']

/**
 * Writes the terms of a version in the transaction that makes it public. Whoever gives places holds this row, so a change waits for a
 * sign-up that is under way, and the next one reads the new terms.
 */
export async function writeTerms(
  { db, clock }: Surroundings,
  id: string,
  { facts }: Activity,
  changed: readonly ChangeGroup[],
): Promise<void> {
  const { series, host, form, startsAt, endsAt, capacity, signUp, wall } = facts.draft.details
  const replaced = facts.publishedVersion > 1
  await db.sql(
    'activity-terms.write',
    `insert into activity_terms (activity, series, host, version, state, standing, form, starts_at, ends_at, seats, room, capacity,
       sign_up, wall, changed_on, changed)
     values ($1, $2, $3, $4, 'previewed', true, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (activity) do update set series = excluded.series, host = excluded.host, version = excluded.version,
       form = excluded.form, starts_at = excluded.starts_at, ends_at = excluded.ends_at, seats = excluded.seats, room = excluded.room,
       capacity = excluded.capacity, sign_up = excluded.sign_up, wall = excluded.wall, changed_on = excluded.changed_on,
       changed = excluded.changed`,
    [
      id,
      series,
      host,
      facts.publishedVersion,
      form,
      startsAt,
      endsAt,
      capacity.seats,
      capacity.room?.id ?? null,
      JSON.stringify(capacity),
      signUp && JSON.stringify(signUp),
      wall && JSON.stringify(wall),
      replaced ? localDateOf(clock.now()) : null,
      replaced ? changed : [],
    ],
  )
}

/** Keeps state, standing and cancellation of a published activity in step with it, in the transaction of the act. */
export async function followTerms({ db }: Surroundings, id: string, { state, facts }: Activity): Promise<void> {
  const { cancelled, standing, publishedVersion } = facts
  if (publishedVersion === 0) return
  await db.sql(
    'activity-terms.follow',
    'update activity_terms set state = $2, standing = $3, cancelled_for = $4, cancelled_at = $5 where activity = $1',
    [id, state, standing, cancelled?.because ?? null, cancelled && new Date(cancelled.at)],
  )
}
