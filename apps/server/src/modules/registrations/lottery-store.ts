import type { Database } from '../../platform/database.ts'

export interface LotteryRow {
  readonly activity: string
  readonly closedAt: Date
  readonly list: string
  readonly listHash: string
  readonly drawnAt: Date | null
  readonly file: string | null
}

export async function lotteryOf(db: Database, activity: string): Promise<LotteryRow | null> {
  const [row] = await db.sql<LotteryRow>(
    'lottery.of',
    `select activity, closed_at as "closedAt", list, list_hash as "listHash", drawn_at as "drawnAt", file from lottery where activity = $1`,
    [activity],
  )
  return row ?? null
}

export async function isDrawn(db: Database, activity: string): Promise<boolean> {
  return (await lotteryOf(db, activity))?.file != null
}

/** Those of these activities whose list is fixed: from then on nobody can come to it any more. */
export async function fixedLists(db: Database, activities: readonly string[]): Promise<ReadonlySet<string>> {
  if (activities.length === 0) return new Set()
  const rows = await db.sql<{ activity: string }>(
    'lottery.fixed',
    'select activity from lottery where activity = any($1::uuid[])',
    [activities],
  )
  return new Set(rows.map(({ activity }) => activity))
}

/** Fixes the list once; a second time changes nothing. */
export async function keepList(
  db: Database,
  activity: string,
  { closedAt, list, listHash }: { readonly closedAt: Date; readonly list: string; readonly listHash: string },
): Promise<void> {
  await db.sql(
    'lottery.close',
    'insert into lottery (activity, closed_at, list, list_hash) values ($1, $2, $3, $4) on conflict (activity) do nothing',
    [activity, closedAt, list, listHash],
  )
}

export async function keepDraw(db: Database, activity: string, drawnAt: Date, file: string): Promise<void> {
  await db.sql('lottery.draw', 'update lottery set drawn_at = $2, file = $3 where activity = $1 and file is null', [
    activity,
    drawnAt,
    file,
  ])
}
