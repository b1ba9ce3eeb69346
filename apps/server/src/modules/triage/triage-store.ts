import type { MessageClass } from '@gongkai/messages/values'
import type { Database } from '../../platform/database.ts'
import type { Settled } from './settled.ts'

export interface KeptSuggestion {
  readonly receipt: string
  readonly receivedAt: Date
  readonly writers: readonly string[]
  readonly sketch: readonly number[]
  readonly suggested: string
  readonly suggestedClass: MessageClass
  readonly shares: readonly { readonly id: string; readonly share: number }[]
  readonly model: number | null
}

/** Keeps what was suggested at receipt; a second time changes nothing, so that a suggestion is measured as it was made. */
export async function keepSuggestion(db: Database, kept: KeptSuggestion): Promise<void> {
  await db.sql(
    'triage.keep',
    `insert into message_triage (receipt, received_at, writers, sketch, suggested, suggested_class, shares, model)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (receipt) do nothing`,
    [
      kept.receipt,
      kept.receivedAt,
      kept.writers,
      kept.sketch,
      kept.suggested,
      kept.suggestedClass,
      JSON.stringify(kept.shares),
      kept.model,
    ],
  )
}

/** Writes down what became of a message; what it says already is not said again, so that nothing is learned anew. */
export async function keepSettled(db: Database, receipt: string, settled: Settled, at: number): Promise<void> {
  await db.sql(
    'triage.settle',
    `update message_triage set settled = $2, settled_class = $3, returned = $4, settled_at = $5
     where receipt = $1 and (settled, settled_class, returned) is distinct from ($2::text[], $3::text, $4::text[])`,
    [receipt, settled.outcome, settled.class, settled.returned, new Date(at)],
  )
}

export interface Learned {
  readonly receipt: string
  readonly settled: readonly string[] | null
  readonly settledClass: MessageClass | null
  readonly returned: readonly string[]
}

/** What can be learned from, newest first. */
export async function newestSettled(db: Database, most: number): Promise<Learned[]> {
  return db.sql(
    'triage.newest-settled',
    `select receipt, settled, settled_class as "settledClass", returned from message_triage
     where settled_at is not null order by settled_at desc, receipt desc limit $1`,
    [most],
  )
}

/** The moment of the last that was settled, epoch milliseconds; 0 while there is none. */
export async function lastSettled(db: Database): Promise<number> {
  const [row] = await db.sql<{ at: Date | null }>(
    'triage.last-settled',
    'select max(settled_at) as at from message_triage',
  )
  return row?.at?.getTime() ?? 0
}

export interface Before {
  readonly receipt: string
  readonly sameWriter: boolean
}

/** Other messages that may say the same, or are of the same writer, newest first. */
export async function messagesBefore(
  db: Database,
  of: { readonly receipt: string; readonly writers: readonly string[]; readonly sketch: readonly number[] },
  since: { readonly near: Date; readonly writer: Date },
  most: number,
): Promise<Before[]> {
  return db.sql(
    'triage.before',
    `(select receipt, writers && $2::text[] as "sameWriter", received_at from message_triage
       where sketch && $3::integer[] and receipt <> $1 and received_at >= $4 order by received_at desc limit $6)
     union
     (select receipt, true, received_at from message_triage
       where writers && $2::text[] and receipt <> $1 and received_at >= $5 order by received_at desc limit $6)
     order by received_at desc`,
    [of.receipt, of.writers, of.sketch, since.near, since.writer, most],
  )
}

/** How many messages of a writer came in since a moment. */
export async function countOfWriter(db: Database, writers: readonly string[], since: Date): Promise<number> {
  const [row] = await db.sql<{ count: number }>(
    'triage.of-writer',
    'select count(*) as count from message_triage where writers && $1::text[] and received_at >= $2',
    [writers, since],
  )
  return row?.count ?? 0
}

export interface HitRate {
  readonly numerator: number
  readonly denominator: number
  /** When the first counted came in. */
  readonly since: Date | null
}

/** Of the last messages whose department stands, how many had it as the first suggestion when they came in. */
export async function hitRate(db: Database, most: number): Promise<HitRate> {
  const [row] = await db.sql<HitRate>(
    'triage.hit-rate',
    `select count(*) filter (where suggested = any(settled)) as numerator, count(*) as denominator, min(received_at) as since
     from (select suggested, settled, received_at from message_triage where settled is not null
           order by settled_at desc, receipt desc limit $1) as last`,
    [most],
  )
  return row ?? { numerator: 0, denominator: 0, since: null }
}
