import type { Database } from '../../platform/database.ts'

/** One wall: how often it changed, how often its supports did, and when it was closed. */
export interface WallStanding {
  readonly acts: number
  readonly supports: number
  readonly closedAt: number | null
}

/** How a wall stands, for the question whether anything changed; a wall nobody has asked on yet has no row. */
export async function standingOf(db: Database, activity: string): Promise<WallStanding> {
  const [row] = await db.sql<{ acts: number; supports: number; closed_at: Date | null }>(
    'wall.standing',
    `select acts::int as acts, closed_at, (select coalesce(sum(changes), 0)::int from wall_support where activity = $1) as supports
     from question_wall where activity = $1`,
    [activity],
  )
  return { acts: row?.acts ?? 0, supports: row?.supports ?? 0, closedAt: row?.closed_at?.getTime() ?? null }
}

/** Says in the current transaction that something changed on the wall; makes its row where there is none. */
export async function touchWall(db: Database, activity: string): Promise<void> {
  await db.sql(
    'wall.touch',
    `insert into question_wall (activity, acts) values ($1, 1)
     on conflict (activity) do update set acts = question_wall.acts + 1`,
    [activity],
  )
}

/** Closes a wall for good; false where it was closed before. */
export async function closeWallRow(db: Database, activity: string, at: number): Promise<boolean> {
  const kept = await db.sql(
    'wall.close',
    `insert into question_wall (activity, acts, closed_at) values ($1, 1, $2)
     on conflict (activity) do update set closed_at = $2, acts = question_wall.acts + 1
     where question_wall.closed_at is null returning activity`,
    [activity, new Date(at)],
  )
  return kept.length === 1
}

/** Walls on which somebody asked and that are not closed. */
export async function openWalls(db: Database): Promise<string[]> {
  const rows = await db.sql<{ activity: string }>(
    'wall.open',
    'select activity from question_wall where closed_at is null order by activity',
  )
  return rows.map(({ activity }) => activity)
}
