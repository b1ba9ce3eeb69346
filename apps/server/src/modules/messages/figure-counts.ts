import type { DepartmentId } from '@gongkai/department-registry'
import type { AnsweredPair, MessageFigure, Period } from '@gongkai/messages/figures'
import { addDays } from '@gongkai/work-calendar'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import type { StaffSession } from '../../platform/session.ts'
import type { Day } from './desk-views.ts'
import { answeredWithin, figureCondition } from './figure-conditions.ts'
import { visible, type Condition } from './visibility.ts'

/** By what counts are put together. A message led by two departments stands under both; one that nobody leads, or that has no class, under null. */
export type CountedBy = 'all' | 'month' | 'department' | 'class' | 'board' | 'rejection'

export interface CountQuery {
  /** Days of receipt, or of the answer, both included. */
  readonly period: Period
  readonly by: CountedBy
  /** Whose messages: those this person may see; everybody’s where null. */
  readonly session: StaffSession | null
  readonly lead?: DepartmentId | undefined
}

const GROUPS: Readonly<Record<CountedBy, { readonly key: Condition; readonly from: Condition }>> = {
  all: { key: sql`null::text`, from: sql`message` },
  month: { key: sql`to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-MM')`, from: sql`message` },
  department: {
    key: sql`department`,
    from: sql`message left join lateral unnest(lead) as department on true`,
  },
  class: { key: sql`class`, from: sql`message` },
  board: { key: sql`board`, from: sql`message` },
  rejection: { key: sql`rejection`, from: sql`message` },
}

function whose({ session, lead }: CountQuery): Condition[] {
  return [...(session ? [visible(session)] : []), ...(lead ? [sql`lead && ${[lead]}::text[]`] : [])]
}

function receivedWithin(query: CountQuery): Condition[] {
  return [
    sql`received_at >= ${`${query.period.from}T00:00:00+08:00`}::timestamptz`,
    sql`received_at < ${`${addDays(query.period.to, 1)}T00:00:00+08:00`}::timestamptz`,
    ...whose(query),
  ]
}

/** Which of the received are counted, by group: every figure asked for, in one walk over an index. */
export async function countReceived<F extends MessageFigure>(
  db: Database,
  query: CountQuery,
  day: Day,
  figures: readonly F[],
): Promise<Map<string | null, Record<F, number>>> {
  const { key, from } = GROUPS[query.by]
  const conditions = receivedWithin(query)
  const counts = figures.map(
    (figure) => sql`count(*) filter (where ${figureCondition(figure, day)})::int as ${sql.id(figure)}`,
  )
  const { rows } = await sql<Record<F, number> & { key: string | null }>`select ${key} as key, ${sql.join(counts)}
    from ${from} where ${sql.join(conditions, sql` and `)} group by 1`.execute(db.kysely())
  return new Map(rows.map((row) => [row.key, row]))
}

/** Those answered in the period, by group and by the days between which they lay: how many, and for how long. */
export async function countAnswered(
  db: Database,
  query: CountQuery & { readonly by: Exclude<CountedBy, 'rejection'> },
): Promise<Map<string | null, AnsweredPair[]>> {
  const { from } = GROUPS[query.by]
  const key = query.by === 'month' ? sql`left(stopped_on, 7)` : GROUPS[query.by].key
  const conditions = [answeredWithin(query.period.from, query.period.to), ...whose(query)]
  const { rows } = await sql<AnsweredPair & { key: string | null }>`select ${key} as key,
      (received_at at time zone 'Asia/Shanghai')::date::text as received, stopped_on as answered, count(*)::int as count
    from ${from} where ${sql.join(conditions, sql` and `)} group by 1, 2, 3`.execute(db.kysely())
  const groups = new Map<string | null, AnsweredPair[]>()
  for (const { key: group, ...pair } of rows) {
    const pairs = groups.get(group)
    if (pairs) pairs.push(pair)
    else groups.set(group, [pair])
  }
  return groups
}

/** Counts of one month, class and set of lead departments: small enough a table to be added up in any way. */
export interface SmallestCounts<F extends MessageFigure> {
  readonly month: string
  readonly class: string | null
  readonly lead: readonly string[]
  readonly counts: Readonly<Record<F, number>>
}

/** Everybody’s messages of a period in one walk: those received in it by figure, and how many were answered in it. */
export async function countAll<F extends MessageFigure>(
  db: Database,
  period: Period,
  day: Day,
  figures: readonly F[],
): Promise<{ received: SmallestCounts<F>[]; answered: SmallestCounts<'answered'>[] }> {
  const query = { period, by: 'all', session: null } as const
  const counts = figures.map(
    (figure) => sql`${sql.lit(figure)}, count(*) filter (where ${figureCondition(figure, day)})`,
  )
  const [received, answered] = await Promise.all([
    sql<
      SmallestCounts<F>
    >`select ${GROUPS.month.key} as month, class, lead, json_build_object(${sql.join(counts)}) as counts
      from message where ${sql.join(receivedWithin(query), sql` and `)} group by 1, 2, 3`.execute(db.kysely()),
    sql<SmallestCounts<'answered'>>`select left(stopped_on, 7) as month, class, lead,
        json_build_object('answered', count(*)) as counts
      from message where ${answeredWithin(period.from, period.to)} group by 1, 2, 3`.execute(db.kysely()),
  ])
  return { received: received.rows, answered: answered.rows }
}
