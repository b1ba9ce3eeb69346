import { hash } from 'node:crypto'
import { sealEvent } from '@gongkai/task-model'
import { appendEvent, EVENT_COLUMNS, type EventRow } from '../../platform/history.ts'
import type { Database } from '../../platform/database.ts'
import type { Platform } from '../../platform/platform.ts'
import type { By } from './state.ts'

/** What acts are done on; each has a history of its own in the record. */
export type Subject = `release/${string}` | `widget/${string}` | 'embed/origins'

/** One act for the record: what it was, what came of it in a word, and its facts. */
export interface Deed {
  readonly subject: Subject
  readonly action: string
  /** The state it leads to, such as the version that is served. */
  readonly to: string
  readonly facts: Readonly<Record<string, unknown>>
}

/**
 * Adds one act to the record, chained and sealed like every other (`audit verify` reads it). There is no procedure behind it: who may
 * run a command on the bureau's machine may do it. Call it inside the transaction of the act, which holds the lock of all of them.
 */
export async function recordDeed(
  platform: Pick<Platform, 'db' | 'seal' | 'clock'>,
  by: By,
  { subject, action, to, facts }: Deed,
): Promise<void> {
  const { db, clock } = platform
  const [last] = await db.sql<{ seq: number; at: number; to_state: string; hash: string }>(
    'release.last-event',
    'select seq, at, to_state, hash from event where task_id = $1 order by seq desc limit 1',
    [subject],
  )
  const event = sealEvent(
    {
      taskId: subject,
      seq: (last?.seq ?? 0) + 1,
      at: Math.max(clock.now(), last?.at ?? 0),
      by: by.id,
      byName: by.name,
      action,
      from: last?.to_state ?? null,
      to,
      input: facts,
      notes: {},
      prev: last?.hash ?? '',
    },
    (text) => hash('sm3', text, 'hex'),
  )
  await appendEvent(platform, event)
}

/** A deed as the record keeps it. */
export interface RecordedDeed extends Deed {
  readonly at: number
  readonly by: By
}

/** Every deed on releases, widgets and embedding sites, in the order they were done. */
export async function listDeeds(db: Database): Promise<RecordedDeed[]> {
  const rows = await db.sql<EventRow & { task_id: Subject }>(
    'release.deeds',
    `select ${EVENT_COLUMNS} from event
     where task_id like 'release/%' or task_id like 'widget/%' or task_id = 'embed/origins' order by at, task_id, seq`,
  )
  return rows.map(({ task_id: subject, at, by, by_name: name, action, to_state: to, input }) => ({
    ...{ subject, at, action, to },
    by: { id: by, name },
    facts: (input ?? {}) as Deed['facts'],
  }))
}
