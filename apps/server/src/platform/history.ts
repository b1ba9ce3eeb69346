import type { TaskEvent } from '@gongkai/task-model'
import { brokenConstraint, sqlState, UNIQUE_VIOLATION, type Database } from './database.ts'
import { eventCode, headCode } from './history-code.ts'
import type { Platform } from './platform.ts'

/** Another act on the same task was recorded first: nothing of this one is kept. */
export class LostRace extends Error {
  override readonly name = 'LostRace'
  readonly taskId: string

  constructor(taskId: string) {
    super(`another event of ${taskId} was recorded first`)
    this.taskId = taskId
  }
}

/** An event as the database holds it, with its seal. */
export interface EventRow {
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
  code: string | null
}

/**
 * Adds one act to the record, sealed, and moves the task's sealed head to it. Throws {@link LostRace} when an event with this number is
 * there already.
 */
export async function appendEvent({ db, seal }: Pick<Platform, 'db' | 'seal'>, event: TaskEvent): Promise<void> {
  try {
    await db.sql(
      'history.append',
      `with kept as (
         insert into event (task_id, seq, at, by, by_name, action, from_state, to_state, input, notes, prev, hash, code)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning task_id, seq, hash)
       insert into event_head (task_id, seq, hash, code) select task_id, seq, hash, $14 from kept
       on conflict (task_id) do update set seq = excluded.seq, hash = excluded.hash, code = excluded.code
       where event_head.seq = excluded.seq - 1`,
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
        eventCode(seal, event),
        headCode(seal, event),
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
    `select ${EVENT_COLUMNS} from event where task_id = $1 order by seq`,
    [taskId],
  )
  return rows.map(eventOf)
}

export const EVENT_COLUMNS =
  'task_id, seq, at, by, by_name, action, from_state, to_state, input, notes, prev, hash, code'

export function eventOf(row: EventRow): TaskEvent {
  return {
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
  }
}

/** When the newest act of all was recorded, in epoch milliseconds: the clock must not be behind it. */
export async function newestEventAt(db: Database): Promise<number | null> {
  const [row] = await db.sql<{ at: number }>('history.newest', 'select at from event order by at desc limit 1')
  return row?.at ?? null
}
