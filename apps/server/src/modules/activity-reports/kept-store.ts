import { createHash } from 'node:crypto'
import type { Database } from '../../platform/database.ts'

/** A report as it was made final. */
export interface KeptRow {
  readonly number: number
  readonly title: string
  readonly sha256: string
  readonly size: number
  readonly byName: string
  readonly at: Date
}

export async function latestKept(db: Database, activity: string): Promise<KeptRow | null> {
  const [row] = await db.sql<KeptRow>(
    'activity-report.latest',
    `select number, title, sha256, octet_length(document) as size, by_name as "byName", at from activity_report
     where activity = $1 order by number desc limit 1`,
    [activity],
  )
  return row ?? null
}

export async function keptDocument(db: Database, activity: string): Promise<Buffer | null> {
  const [row] = await db.sql<{ document: Buffer }>(
    'activity-report.document',
    'select document from activity_report where activity = $1 order by number desc limit 1',
    [activity],
  )
  return row?.document ?? null
}

export interface NewKept {
  readonly activity: string
  readonly title: string
  readonly document: Buffer
  readonly by: string
  readonly byName: string
  /** Epoch milliseconds. */
  readonly at: number
}

/**
 * Keeps a document beside its SHA-256; the database checks that it is its own. The caller holds the activity's lock, so that two at once make
 * two.
 */
export async function keepDocument(
  db: Database,
  { activity, title, document, by, byName, at }: NewKept,
): Promise<void> {
  const sha256 = createHash('sha256').update(document).digest('hex')
  await db.sql(
    'activity-report.keep',
    `insert into activity_report (activity, number, title, document, sha256, by, by_name, at)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 from activity_report where activity = $1`,
    [activity, title, document, sha256, by, byName, new Date(at)],
  )
}
