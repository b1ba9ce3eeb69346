import type { DepartmentId } from '@gongkai/department-registry'
import type { ActivityState } from '@gongkai/events/values'
import type { Activity, ActivityFacts } from '@gongkai/events/programme'
import { activityTask, isSeriesId } from '@gongkai/events/programme'
import type { Head } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

/** A row of `activity` as the database gives it. */
export interface ActivityRow {
  id: string
  series: string
  version: number
  state: ActivityState
  lead: DepartmentId[]
  facts: ActivityFacts
  head: Head
}

const COLUMNS = 'id, series, version, state, lead, facts, head'

export function activityOf({ id, state, version, lead, facts, head }: ActivityRow): Activity {
  return { id: activityTask(id), procedure: 'activity', state, version, lead, support: [], limits: [], facts, head }
}

export async function insertActivity(db: Database, id: string, task: Activity): Promise<void> {
  await db.sql(
    'activity.insert',
    'insert into activity (id, series, version, state, lead, facts, head) values ($1, $2, $3, $4, $5, $6, $7)',
    [
      id,
      task.facts.draft.details.series,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
    ],
  )
}

export async function findActivity(db: Database, id: string): Promise<ActivityRow | null> {
  const [row] = await db.sql<ActivityRow>('activity.find', `select ${COLUMNS} from activity where id = $1`, [id])
  return row ?? null
}

/** The row for a change: a second act on it waits here, then sees what the first did. */
export async function lockActivity(db: Database, id: string): Promise<ActivityRow | null> {
  const [row] = await db.sql<ActivityRow>('activity.lock', `select ${COLUMNS} from activity where id = $1 for update`, [
    id,
  ])
  return row ?? null
}

/** Keeps an activity that moved on; false when another act was kept first. */
export async function updateActivity(db: Database, task: Activity, { id, version }: ActivityRow): Promise<boolean> {
  const kept = await db.sql(
    'activity.update',
    `update activity set version = $3, state = $4, lead = $5, facts = $6, head = $7, series = $8
     where id = $1 and version = $2 returning id`,
    [
      id,
      version,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
      task.facts.draft.details.series,
    ],
  )
  return kept.length === 1
}

/** Activities of a series, or of all; by their start as drafted. */
export async function listActivities(
  db: Database,
  { series, state }: { readonly series: string | null; readonly state: ActivityState | null },
): Promise<ActivityRow[]> {
  if (series !== null && !isSeriesId(series)) return []
  return db.sql(
    'activity.list',
    `select ${COLUMNS} from activity where ($1::text is null or series = $1) and ($2::text is null or state = $2)
     order by facts -> 'draft' -> 'details' ->> 'startsAt', id limit 1000`,
    [series, state],
  )
}
