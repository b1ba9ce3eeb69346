import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import { uuidv7 } from './ids.ts'
import { addJob, type JobHandler } from './jobs.ts'

/** Who wants to hear of a topic. `name` is unique in the server: it names the job that delivers. */
export interface Subscription {
  readonly topic: string
  readonly name: string
  readonly receive: JobHandler
}

/** Says in the current transaction that something happened. Delivered at least once to every subscription, after the commit. */
export async function emit(db: Database, clock: Clock, topic: string, payload: unknown): Promise<void> {
  const now = clock.now()
  await db.sql('outbox.emit', 'insert into outbox (id, topic, payload, created_at) values ($1, $2, $3, $4)', [
    uuidv7(now),
    topic,
    JSON.stringify(payload ?? null),
    new Date(now),
  ])
}

/** The same of many things in one statement. */
export async function emitAll(
  db: Database,
  clock: Clock,
  said: readonly { readonly topic: string; readonly payload: unknown }[],
): Promise<void> {
  if (said.length === 0) return
  const now = clock.now()
  await db.sql(
    'outbox.emit-all',
    `insert into outbox (id, topic, payload, created_at)
     select id, topic, payload, $4 from unnest($1::uuid[], $2::text[], $3::jsonb[]) as said (id, topic, payload)`,
    [
      said.map(() => uuidv7(now)),
      said.map(({ topic }) => topic),
      said.map(({ payload }) => JSON.stringify(payload ?? null)),
      new Date(now),
    ],
  )
}

const BATCH = 100

/** The kind of the job that delivers to a subscription. */
export function deliveryKind(subscription: Subscription): string {
  return `deliver:${subscription.name}`
}

/**
 * Turns what was said into one job per subscription, and forgets it, in one transaction: each subscription then
 * succeeds, waits and tries again on its own. Gives how many messages were handed over.
 */
export async function dispatch(db: Database, clock: Clock, subscriptions: readonly Subscription[]): Promise<number> {
  return db.transaction(async () => {
    const rows = await db.sql<{ id: string; topic: string; payload: unknown }>(
      'outbox.take',
      `delete from outbox where id in (select id from outbox order by id limit ${BATCH} for update skip locked)
       returning id, topic, payload`,
    )
    for (const row of rows) {
      for (const subscription of subscriptions) {
        if (subscription.topic !== row.topic) continue
        const kind = deliveryKind(subscription)
        await addJob(db, clock, { kind, payload: row.payload, dedupe: `${kind}:${row.id}` })
      }
    }
    return rows.length
  })
}
