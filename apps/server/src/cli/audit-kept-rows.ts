import { canonicalJson, HistoryBroken, replay, type Procedure, type Task, type TaskEvent } from '@gongkai/task-model'
import type { Surroundings } from '../modules/index.ts'
import { EVENT_COLUMNS, eventOf, type EventRow } from '../platform/history.ts'
import type { Broken } from './audit-task.ts'

/** A table whose rows are given by their history in the record, one task each. */
export interface KeptRows<State extends string, Facts, Row extends { readonly id: string }> {
  /** `opinion`: the task of a row is `opinion/ID`. */
  readonly kind: string
  readonly table: string
  readonly columns: string
  readonly procedure: Procedure<State, Facts>
  taskOf(row: Row): Task<State, Facts>
  /** Whether the columns beside the task say what the task says. */
  columnsFit(row: Row, told: Task<State, Facts>): boolean
  /** Whether what the public reads is what the task gives. */
  publicFits?(row: Row, told: Task<State, Facts>): boolean
}

const BATCH = 200
const LOOKS = 3

/**
 * Where rows of a table are not what the record says: one that its history does not give (`row-differs`, `row-missing`), or another public
 * side than its history gives (`publication-differs`).
 */
export async function keptRowsDiffer<State extends string, Facts, Row extends { readonly id: string }>(
  { db }: Pick<Surroundings, 'db'>,
  kept: KeptRows<State, Facts, Row>,
): Promise<Broken[]> {
  const { kind, table } = kept
  const broken: Broken[] = []
  for (let after = ''; ;) {
    const ids = await db.sql<{ id: string }>(
      `audit.${kind}-ids`,
      `select id from (
         select id::text as id from ${table} where id::text > $1
         union select distinct substr(task_id, ${kind.length + 2}) from event
           where task_id like '${kind}/%' and task_id > '${kind}/' || $1) known
       order by id limit ${BATCH}`,
      [after],
    )
    // A record is read in several statements, and somebody may act between them: only what stays broken is.
    let suspects = ids.map(({ id }) => id)
    for (let look = 0; look < LOOKS && suspects.length > 0; look++) {
      const found = await lookAt(db, kept, suspects)
      if (look === LOOKS - 1) broken.push(...found)
      suspects = found.map(({ task }) => task.slice(kind.length + 1))
    }
    const last = ids.at(-1)
    if (last === undefined || ids.length < BATCH) return broken
    after = last.id
  }
}

async function lookAt<State extends string, Facts, Row extends { readonly id: string }>(
  db: Surroundings['db'],
  kept: KeptRows<State, Facts, Row>,
  ids: readonly string[],
): Promise<Broken[]> {
  const { kind, table, columns } = kept
  const [events, rows] = await Promise.all([
    db.sql<EventRow>(
      `audit.${kind}-events`,
      `select ${EVENT_COLUMNS} from event where task_id = any($1) order by task_id, seq`,
      [ids.map((id) => `${kind}/${id}`)],
    ),
    db.sql<Row>(`audit.${kind}-rows`, `select ${columns} from ${table} where id::text = any($1)`, [ids]),
  ])
  const eventsOf = Map.groupBy(events.map(eventOf), ({ taskId }) => taskId)
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const task = `${kind}/${id}`
    return differs(kept, task, (eventsOf.get(task) ?? []) as TaskEvent<State>[], rowOf.get(id)) ?? []
  })
}

function differs<State extends string, Facts, Row extends { readonly id: string }>(
  kept: KeptRows<State, Facts, Row>,
  task: string,
  events: readonly TaskEvent<State>[],
  row: Row | undefined,
): Broken | null {
  const seq = events.length
  if (!row) return { task, seq, why: 'row-missing' }
  try {
    const told = replay(kept.procedure, events)
    const same = canonicalJson(told) === canonicalJson(kept.taskOf(row)) && kept.columnsFit(row, told)
    if (!same) return { task, seq, why: 'row-differs' }
    return kept.publicFits?.(row, told) === false ? { task, seq, why: 'publication-differs' } : null
  } catch (error) {
    if (error instanceof HistoryBroken) return { task, seq: error.seq, why: 'not-of-the-procedure' }
    if (error instanceof TypeError) return { task, seq, why: 'row-differs' }
    throw error
  }
}
