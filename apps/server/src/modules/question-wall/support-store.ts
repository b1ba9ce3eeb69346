import type { Database } from '../../platform/database.ts'

/** How many people support a question, and how many questions were merged into it. */
export interface Backing {
  readonly question: string
  readonly supports: number
  readonly merged: number
}

/**
 * Supports of every question of a wall, with those of the questions merged into it. Somebody who supports both is counted once; undoing a merge
 * needs no arithmetic, because nothing was added up. Every question has at least its asker's support.
 */
export async function backingOf(db: Database, activity: string): Promise<Map<string, Backing>> {
  const rows = await db.sql<Backing>(
    'wall.backing',
    `with recursive joined (root, question) as (
       select distinct question, question from wall_support where activity = $1
       union all select joined.root, wall_merge.question from wall_merge join joined on wall_merge.target = joined.question
     )
     select joined.root as question, count(distinct wall_support.supporter)::int as supports,
       (count(distinct joined.question) - 1)::int as merged
     from joined left join wall_support on wall_support.question = joined.question and standing group by joined.root`,
    [activity],
  )
  return new Map(rows.map((row) => [row.question, row]))
}

/** Adds a support or takes it back; saying the same twice changes nothing. */
export async function setSupport(
  db: Database,
  {
    activity,
    question,
    supporter,
  }: { readonly activity: string; readonly question: string; readonly supporter: Buffer },
  supports: boolean,
): Promise<void> {
  await (supports
    ? db.sql(
        'wall.support',
        `insert into wall_support (question, supporter, activity, standing) values ($1, $2, $3, true)
         on conflict (question, supporter) do update set standing = true, changes = wall_support.changes + 1
         where not wall_support.standing`,
        [question, supporter, activity],
      )
    : db.sql(
        'wall.unsupport',
        `update wall_support set standing = false, changes = changes + 1
         where question = $1 and supporter = $2 and standing`,
        [question, supporter],
      ))
}

/** What one key supports on a wall. */
export async function supportedBy(db: Database, activity: string, supporter: Buffer): Promise<string[]> {
  const rows = await db.sql<{ question: string }>(
    'wall.supported',
    'select question from wall_support where activity = $1 and supporter = $2 and standing order by question',
    [activity, supporter],
  )
  return rows.map(({ question }) => question)
}
