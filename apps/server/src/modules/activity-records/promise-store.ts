import type { DepartmentId } from '@gongkai/department-registry'
import { promiseTask, type FollowUp, type PromiseFacts, type PromiseState } from '@gongkai/events/record'
import type { Head, Limit } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

/** A row of `record_promise` as the database gives it. */
export interface PromiseRow {
  id: string
  activity: string
  version: number
  state: PromiseState
  lead: DepartmentId[]
  limits: Limit[]
  facts: PromiseFacts
  head: Head
}

const COLUMNS = 'id, activity, version, state, lead, limits, facts, head'
/** More than a bureau promises in years. */
const MOST = 1000

export function promiseOf({ id, state, version, lead, limits, facts, head }: PromiseRow): FollowUp {
  return { id: promiseTask(id), procedure: 'promise', state, version, lead, support: [], limits, facts, head }
}

export async function insertPromise(db: Database, id: string, task: FollowUp): Promise<void> {
  await db.sql(
    'promise.insert',
    `insert into record_promise (id, activity, version, state, lead, limits, facts, head, due_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      task.facts.activity,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.limits),
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
      task.facts.dueOn,
    ],
  )
}

export async function lockPromise(db: Database, id: string): Promise<PromiseRow | null> {
  const [row] = await db.sql<PromiseRow>(
    'promise.lock',
    `select ${COLUMNS} from record_promise where id = $1 for update`,
    [id],
  )
  return row ?? null
}

export async function updatePromise(db: Database, task: FollowUp, { id, version }: PromiseRow): Promise<boolean> {
  const kept = await db.sql(
    'promise.update',
    `update record_promise set version = $3, state = $4, lead = $5, limits = $6, facts = $7, head = $8, due_on = $9
     where id = $1 and version = $2 returning id`,
    [
      id,
      version,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.limits),
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
      task.facts.dueOn,
    ],
  )
  return kept.length === 1
}

export async function promisesOf(db: Database, activity: string): Promise<PromiseRow[]> {
  return db.sql('promise.of', `select ${COLUMNS} from record_promise where activity = $1 order by due_on, id`, [
    activity,
  ])
}

/** Promises of these departments, or of all; those owed first, the soonest due first. */
export async function listPromises(
  db: Database,
  { departments, state }: { readonly departments: readonly string[] | null; readonly state: PromiseState | null },
): Promise<PromiseRow[]> {
  return db.sql(
    'promise.list',
    `select ${COLUMNS} from record_promise
     where ($1::text[] is null or lead && $1) and ($2::text is null or state = $2)
     order by (state <> 'owed'), due_on, id limit ${MOST}`,
    [departments, state],
  )
}

/** Promises that are owed and due by a day. */
export async function promisesDue(db: Database, by: string): Promise<PromiseRow[]> {
  return db.sql(
    'promise.due',
    `select ${COLUMNS} from record_promise where state = 'owed' and due_on <= $1 order by due_on, id`,
    [by],
  )
}
