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
    if (put.length === 0) return storedAnswer({ db, seal }, { id, hash: requestHash, about })
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
}

/** What the first request with a key was answered. */
async function storedAnswer(
  { db, seal }: { db: Database; seal: Seal },
  { id, hash, about }: { readonly id: Buffer; readonly hash: Buffer; readonly about: string },
): Promise<Finished | Refusal> {
  const [row] = await db.sql<{ request_hash: Buffer; status: number | null; answer: Buffer | null }>(
    'idempotency.get',
    'select request_hash, status, answer from idempotency where id = $1',
    [id],
  )
  if (!row || row.status === null) return { refused: 'conflict' }
  if (!sameBytes(row.request_hash, hash)) return { refused: 'idempotency-mismatch' }
  return { status: row.status, json: row.answer === null ? null : seal.open('idempotency', row.answer, about) }
}

/** One of several requests that are decided together. */
export interface GatheredRequest extends Omit<OnceRequest, 'key'> {
  /** Null where none was sent: then it is done each time. */
  readonly key: string | null
}

/**
 * Does each of several writes once, in the current transaction and in one statement for all their keys. `run` is given those that are new
 * (by their place in the list) and answers them in that order; what it refuses leaves no key. A key that stands twice in one list, or that another
 * transaction is just writing, is answered as {@link once} answers it: the second `conflict`, the later one what the first was given.
 */
export async function onceEach<Answer>(
  { db, clock, seal }: { db: Database; clock: Clock; seal: Seal },
  requests: readonly GatheredRequest[],
  run: (fresh: readonly number[]) => Promise<readonly (Answer | Refusal)[]>,
): Promise<(Answer | Refusal)[]> {
  const now = clock.now()
  const keyed = requests.map(({ key, scope, body }) => {
    if (key === null) return null
    const about = `${scope}\n${key}`
    const id = seal.code('idempotency', about)
    return { id, hex: id.toString('hex'), hash: seal.code('idempotency', `body\n${body}`), about }
  })
  const first = new Map<string, number>()
  keyed.forEach((one, place) => {
    if (one && !first.has(one.hex)) first.set(one.hex, place)
  })
  // In the order of the keys: two processes that hold the same ones wait for each other and never in a ring.
  const asked = [...first.keys()].sort().flatMap((hex) => keyed[first.get(hex) ?? -1] ?? [])
  const put = new Set(
    asked.length === 0
      ? []
      : (
          await db.sql<{ id: Buffer }>(
            'idempotency.put-each',
            `insert into idempotency (id, request_hash, created_at, expires_at)
             select id, hash, $3, $4 from unnest($1::bytea[], $2::bytea[]) as given (id, hash)
             on conflict (id) do nothing returning id`,
            [asked.map(({ id }) => id), asked.map(({ hash }) => hash), new Date(now), new Date(now + KEPT_MS)],
          )
        ).map(({ id }) => id.toString('hex')),
  )
  const fresh = keyed.flatMap((one, place) =>
    one === null || (put.has(one.hex) && first.get(one.hex) === place) ? [place] : [],
  )
  const answers = await run(fresh)
  const done = new Map(fresh.map((place, index) => [place, answers[index] ?? { refused: 'conflict' }]))
  await keepAnswers(
    db,
    seal,
    fresh.flatMap((place) => {
      const one = keyed[place]
      return one ? [{ ...one, answer: done.get(place) }] : []
    }),
  )
  return Promise.all(
    requests.map(async (_, place) => {
      const answer = done.get(place)
      const one = keyed[place]
      if (answer !== undefined || !one) return answer ?? { refused: 'conflict' }
      if (put.has(one.hex)) return { refused: 'conflict' }
      const stored = await storedAnswer({ db, seal }, one)
      return isRefusal(stored) ? stored : (JSON.parse(stored.json ?? 'null') as Answer)
    }),
  )
}

async function keepAnswers(
  db: Database,
  seal: Seal,
  given: readonly { readonly id: Buffer; readonly about: string; readonly answer: unknown }[],
): Promise<void> {
  const refused = given.filter(({ answer }) => isRefusal(answer))
  const kept = given.filter(({ answer }) => !isRefusal(answer))
  if (refused.length > 0)
    await db.sql('idempotency.forget', 'delete from idempotency where id = any($1::bytea[])', [
      refused.map(({ id }) => id),
    ])
  if (kept.length > 0)
    await db.sql(
      'idempotency.keep-each',
      `update idempotency set status = 201, answer = given.answer
       from unnest($1::bytea[], $2::bytea[]) as given (id, answer) where idempotency.id = given.id`,
      [
        kept.map(({ id }) => id),
        kept.map(({ answer, about }) => seal.seal('idempotency', JSON.stringify(answer), about)),
      ],
    )
}

/** Forgets keys after a day. */
export async function sweepIdempotency(db: Database, clock: Clock): Promise<void> {
  await db.sql('idempotency.sweep', 'delete from idempotency where expires_at < $1', [new Date(clock.now())])
}

/** 8 to 200 visible ASCII characters. */
export function isIdempotencyKey(text: string): boolean {
  return /^[\x21-\x7e]{8,200}$/.test(text)
}
