import type { TaskEvent } from '@gongkai/task-model'
import { brokenConstraint, sqlState, UNIQUE_VIOLATION, type Database } from './database.ts'

/** Another act on the same task was recorded first: nothing of this one is kept. */
export class LostRace extends Error {
  override readonly name = 'LostRace'
  readonly taskId: string

  constructor(taskId: string) {
    super(`another event of ${taskId} was recorded first`)
    this.taskId = taskId
  }
}

interface EventRow {
  task_id: string
  seq: number
  at: number
  by: string
  by_name: string
  action: string
  from_state: string | null
  to_state: string
  input: unknown
  notes: TaskEvent['notes']
  prev: string
  hash: string
}

/** Adds one act to the record. Throws {@link LostRace} when an event with this number is there already. */
export async function appendEvent(db: Database, event: TaskEvent): Promise<void> {
  try {
    await db.sql(
      'history.append',
      `insert into event (task_id, seq, at, by, by_name, action, from_state, to_state, input, notes, prev, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        event.taskId,
        event.seq,
        event.at,
        event.by,
        event.byName,
        event.action,
        event.from,
        event.to,
        JSON.stringify(event.input ?? null),
        JSON.stringify(event.notes),
        event.prev,
        event.hash,
      ],
    )
  } catch (error) {
    if (sqlState(error) === UNIQUE_VIOLATION && brokenConstraint(error) === 'event_pkey')
      throw new LostRace(event.taskId)
    throw error
  }
}

/** The whole record of one task, in order. */
export async function eventsOf(db: Database, taskId: string): Promise<TaskEvent[]> {
  const rows = await db.sql<EventRow>(
    'history.of',
    `select task_id, seq, at, by, by_name, action, from_state, to_state, input, notes, prev, hash
     from event where task_id = $1 order by seq`,
    [taskId],
  )
  return rows.map((row) => ({
    taskId: row.task_id,
    seq: row.seq,
    at: row.at,
    by: row.by,
    byName: row.by_name,
    action: row.action,
    from: row.from_state,
    to: row.to_state,
    input: row.input,
    notes: row.notes,
    prev: row.prev,
    hash: row.hash,
  }))
}

/** When the newest act of all was recorded, in epoch milliseconds: the clock must not be behind it. */
export async function newestEventAt(db: Database): Promise<number | null> {
  const [row] = await db.sql<{ at: number }>('history.newest', 'select at from event order by at desc limit 1')
  return row?.at ?? null
}
