import { isRefusal } from '@gongkai/contract-kit'
import { wallTimeAt } from '@gongkai/events/programme'
import type { JobHandler } from '../../platform/jobs.ts'
import type { Surroundings } from '../surroundings.ts'
import { doActivityAct, systemActor } from './act.ts'

const MINUTE = 60_000

export const eventSchedules = { 'activities.advance': MINUTE } as const

const DUE = `(state in ('previewed', 'selecting') and sign_up ->> 'opensAt' <= $1 and sign_up ->> 'closesAt' > $1)
  or (state in ('previewed', 'sign-up') and sign_up ->> 'closesAt' <= $1)
  or (state in ('previewed', 'sign-up', 'selecting', 'confirmed') and ends_at <= $1)`

/** What time asks of a published activity, the most lasting first. */
function dueAction(row: { readonly over: boolean; readonly closed: boolean }): string {
  if (row.over) return 'hold'
  return row.closed ? 'close-sign-up' : 'open-sign-up'
}

/**
 * Moves published activities on with time: sign-up opens, closes, the activity is over. Nobody's right hangs on it being on time:
 * who may sign up is read from the terms and the clock. Gives how many were moved.
 */
export async function advanceActivities(surroundings: Surroundings, signal?: AbortSignal): Promise<number> {
  const { db, clock } = surroundings
  const rows = await db.sql<{ activity: string; over: boolean; closed: boolean }>(
    'activity-terms.due',
    `select activity, ends_at <= $1 as over, coalesce(sign_up ->> 'closesAt' <= $1, false) as closed from activity_terms
     where cancelled_for is null and standing and (${DUE}) order by starts_at limit 500`,
    [wallTimeAt(clock.now())],
  )
  let moved = 0
  for (const row of rows) {
    if (signal?.aborted) break
    const done = await doActivityAct(surroundings, {
      id: row.activity,
      capacities: systemActor('calendar'),
      action: dueAction(row),
      input: {},
    })
    if (!isRefusal(done)) moved += 1
  }
  return moved
}

export function eventJobs(surroundings: Surroundings): Record<keyof typeof eventSchedules, JobHandler> {
  return {
    async 'activities.advance'(_, { signal }) {
      const moved = await advanceActivities(surroundings, signal)
      if (moved > 0) surroundings.log.info({ moved }, 'activities moved on')
    },
  }
}
