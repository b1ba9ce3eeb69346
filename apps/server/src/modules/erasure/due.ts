import { erasureDay } from '@gongkai/events/erasure'
import type { SeriesKind } from '@gongkai/events/values'
import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'
import type { Database } from '../../platform/database.ts'

/** Activities of one series that are erased together, on which day. */
export interface DueErasure {
  readonly series: string
  readonly title: string
  readonly activities: readonly string[]
  readonly on: string
}

interface Row {
  series: string
  title: string
  kind: SeriesKind
  ends_on: string | null
  activity: string
  activity_on: string
  last_on: string
}

/** Published activities whose participants are not erased yet, with what decides on which day they are. */
async function heldActivities(db: Database): Promise<Row[]> {
  return db.sql(
    'erasure.held',
    `select s.id as series, s.title, s.kind, s.ends_on, t.activity, left(t.ends_at, 10) as activity_on,
       left(max(t.ends_at) over (partition by t.series), 10) as last_on
     from activity_terms t join activity_series s on s.id = t.series
     where not exists (select 1 from erased_activity e where e.activity = t.activity) order by s.id, t.ends_at, t.activity`,
  )
}

/** What is to be erased, each series' activities of one day together; the earliest first. */
export async function erasuresAhead({ db, config }: Pick<Surroundings, 'db' | 'config'>): Promise<DueErasure[]> {
  const days = new Map<string, DueErasure & { activities: string[] }>()
  for (const { series, title, kind, ends_on, activity, activity_on, last_on } of await heldActivities(db)) {
    const ending = { kind, seriesEndsOn: ends_on, lastActivityOn: last_on, activityOn: activity_on }
    const on = erasureDay(ending, config.events.eraseAfterDays)
    if (on === null) continue
    const key = `${series} ${on}`
    const known = days.get(key) ?? { series, title, on, activities: [] }
    known.activities.push(activity)
    days.set(key, known)
  }
  return [...days.values()].sort((one, other) => (one.on < other.on ? -1 : 1))
}

/** Whether its day has come. */
export const isDue = ({ on }: DueErasure, now: number): boolean => on <= localDateOf(now)
