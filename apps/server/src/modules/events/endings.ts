import type { SeriesKind } from '@gongkai/events/values'
import type { Database } from '../../platform/database.ts'

/** A published activity with what decides when its participants are forgotten. Days are `YYYY-MM-DD`. */
export interface ActivityEnding {
  readonly activity: string
  readonly activityOn: string
  readonly series: string
  readonly title: string
  readonly kind: SeriesKind
  readonly seriesEndsOn: string | null
  /** The end of the last activity of its series. */
  readonly lastActivityOn: string
}

/** Every activity that was ever published, by series and end. */
export async function activityEndings(db: Database): Promise<ActivityEnding[]> {
  return db.sql(
    'activity-terms.endings',
    `select t.activity, left(t.ends_at, 10) as "activityOn", s.id as series, s.title, s.kind, s.ends_on as "seriesEndsOn",
       left(max(t.ends_at) over (partition by t.series), 10) as "lastActivityOn"
     from activity_terms t join activity_series s on s.id = t.series order by s.id, t.ends_at, t.activity`,
  )
}
