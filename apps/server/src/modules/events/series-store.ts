import type { SeriesKind } from '@gongkai/events/values'
import { isSeriesId, type SeriesInput } from '@gongkai/events/programme'
import type { Database } from '../../platform/database.ts'

/** A season or a standing series. Days are `YYYY-MM-DD`. */
export interface SeriesRow {
  readonly id: string
  readonly version: number
  readonly kind: SeriesKind
  readonly title: string
  readonly titleEn: string
  readonly summary: string
  readonly summaryEn: string
  readonly startsOn: string
  readonly endsOn: string | null
  readonly erasedOn: string | null
}

const COLUMNS = `id, version, kind, title, title_en as "titleEn", summary, summary_en as "summaryEn", starts_on as "startsOn",
  ends_on as "endsOn", erased_on as "erasedOn"`

const values = (id: string, series: SeriesInput) => [
  id,
  series.kind,
  series.title,
  series.titleEn,
  series.summary,
  series.summaryEn,
  series.startsOn,
  series.endsOn,
]

/** Keeps a new series; false where one is called so already. */
export async function insertSeries(db: Database, id: string, series: SeriesInput): Promise<boolean> {
  const kept = await db.sql(
    'activity-series.insert',
    `insert into activity_series (id, version, kind, title, title_en, summary, summary_en, starts_on, ends_on)
     values ($1, 1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
    values(id, series),
  )
  return kept.length === 1
}

/** Changes a series; false where it is another version than was read. */
export async function updateSeries(db: Database, id: string, version: number, series: SeriesInput): Promise<boolean> {
  const kept = await db.sql(
    'activity-series.update',
    `update activity_series set version = version + 1, kind = $2, title = $3, title_en = $4, summary = $5, summary_en = $6,
       starts_on = $7, ends_on = $8 where id = $1 and version = $9 returning id`,
    [...values(id, series), version],
  )
  return kept.length === 1
}

export async function findSeries(db: Database, id: string): Promise<SeriesRow | null> {
  if (!isSeriesId(id)) return null
  const [row] = await db.sql<SeriesRow>(
    'activity-series.find',
    `select ${COLUMNS} from activity_series where id = $1`,
    [id],
  )
  return row ?? null
}

/** In a transaction: whoever does something to a whole series waits for whoever was first. */
export async function lockSeries(db: Database, id: string): Promise<void> {
  await db.sql('activity-series.lock', 'select 1 from activity_series where id = $1 for update', [id])
}

/** All series, the newest first. */
export async function allSeries(db: Database): Promise<SeriesRow[]> {
  return db.sql('activity-series.all', `select ${COLUMNS} from activity_series order by starts_on desc, id`)
}

/** How many activities of each series the public can read, and how many of them end after a wall time. */
export async function standingCounts(
  db: Database,
  now: string,
): Promise<ReadonlyMap<string, { readonly activities: number; readonly upcoming: number }>> {
  const rows = await db.sql<{ series: string; activities: number; upcoming: number }>(
    'activity-series.standing',
    `select series, count(*) as activities, count(*) filter (where ends_at > $1 and cancelled_for is null) as upcoming
     from activity_terms where standing group by series`,
    [now],
  )
  return new Map(rows.map(({ series, ...counts }) => [series, counts]))
}

/** Activities of every series by state. */
export async function stateCounts(db: Database): Promise<{ series: string; state: string; activities: number }[]> {
  return db.sql(
    'activity-series.states',
    'select series, state, count(*) as activities from activity group by series, state',
  )
}

/** The last moment of a series that is known: its end, or that of its last activity where that is later. */
export async function lastActivityEnd(db: Database, series: string): Promise<string | null> {
  const [row] = await db.sql<{ last: string | null }>(
    'activity-series.last-end',
    'select max(ends_at) as last from activity_terms where series = $1',
    [series],
  )
  return row?.last ?? null
}

/** Notes that the participants of a season were forgotten, in the caller's transaction. A standing series goes on. */
export async function markErased(db: Database, series: string, on: string): Promise<void> {
  await db.sql(
    'activity-series.erased',
    `update activity_series set erased_on = $2 where id = $1 and kind = 'season'`,
    [series, on],
  )
}
