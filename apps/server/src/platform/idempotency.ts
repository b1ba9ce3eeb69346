import type { Finished } from '@gongkai/contract-kit/fastify'
import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { Clock } from './clock.ts'
import { rollback, type Database } from './database.ts'
import { sameBytes, type Seal } from './seal.ts'

export interface OnceRequest {
  readonly key: string
  /** Method, path and who asks: the same key elsewhere is another key. */
  readonly scope: string
  /** The body as it was sent. */
  readonly body: string
}

const KEPT_MS = 24 * 3_600_000

/**
 * Does a write once. In the write's own transaction it first puts down the key: a second request with the key waits
 * for the first, finds its answer and gives the same one. A refused or failed write leaves no key, so it can be sent
 * again. The same key with another body is refused `idempotency-mismatch`. The answer is sealed under the key itself:
 * the database alone does not give it up.
 */
export async function once(
  { db, clock, seal }: { db: Database; clock: Clock; seal: Seal },
  request: OnceRequest,
  run: () => Promise<Finished | Refusal>,
): Promise<Finished | Refusal> {
  const id = seal.code('idempotency', `${request.scope}\n${request.key}`)
  const requestHash = seal.code('idempotency', `body\n${request.body}`)
  const about = `${request.scope}\n${request.key}`
  return db.transaction(async () => {
    const now = clock.now()
    const put = await db.sql(
      'idempotency.put',
      `insert into idempotency (id, request_hash, created_at, expires_at) values ($1, $2, $3, $4)
       on conflict (id) do nothing returning status`,
      [id, requestHash, new Date(now), new Date(now + KEPT_MS)],
    )
    if (put.length === 0) return storedAnswer()
    const finished = await run()
    if (isRefusal(finished)) throw rollback(finished)
    const answer = finished.json === null ? null : seal.seal('idempotency', finished.json, about)
    await db.sql('idempotency.keep', 'update idempotency set status = $2, answer = $3 where id = $1', [
      id,
      finished.status,
      answer,
    ])
    return finished
  })

  async function storedAnswer(): Promise<Finished | Refusal> {
    const [row] = await db.sql<{ request_hash: Buffer; status: number | null; answer: Buffer | null }>(
      'idempotency.get',
      'select request_hash, status, answer from idempotency where id = $1',
      [id],
    )
    if (!row || row.status === null) return { refused: 'conflict' }
    if (!sameBytes(row.request_hash, requestHash)) return { refused: 'idempotency-mismatch' }
    return { status: row.status, json: row.answer === null ? null : seal.open('idempotency', row.answer, about) }
  }
}

/** Forgets keys after a day. */
export async function sweepIdempotency(db: Database, clock: Clock): Promise<void> {
  await db.sql('idempotency.sweep', 'delete from idempotency where expires_at < $1', [new Date(clock.now())])
}

/** 8 to 200 visible ASCII characters. */
export function isIdempotencyKey(text: string): boolean {
  return /^[\x21-\x7e]{8,200}$/.test(text)
}
