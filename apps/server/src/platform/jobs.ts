import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import { uuidv7 } from './ids.ts'
import type { Log } from './log.ts'

export interface JobRequest {
  readonly kind: string
  readonly payload?: unknown
  /** Epoch milliseconds; now where not said. */
  readonly runAt?: number
  /** While a job with this key waits, adding it again does nothing. */
  readonly dedupe?: string
}

export interface JobContext {
  readonly id: string
  /** 1 on the first run. */
  readonly attempt: number
  readonly now: number
  /** Aborted when the server stops or the lease is lost. */
  readonly signal: AbortSignal
}

/** Runs at least once: after a crash it runs again, so it must be safe to repeat. Throwing makes it wait and try again. */
export type JobHandler = (payload: unknown, context: JobContext) => Promise<void>

/** Adds a job in the current transaction: it exists exactly when the change it belongs to does. */
export async function addJob(db: Database, clock: Clock, job: JobRequest): Promise<void> {
  const now = clock.now()
  await db.sql(
    'job.add',
    `insert into job (id, kind, payload, dedupe, run_at, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (dedupe) do nothing`,
    [
      uuidv7(now),
      job.kind,
      JSON.stringify(job.payload ?? null),
      job.dedupe ?? null,
      new Date(job.runAt ?? now),
      new Date(now),
    ],
  )
}

const BATCH = 10
const LEASE_MS = 60_000
const MOST_ATTEMPTS = 20

/** Wait before attempt n + 1: 1 s, 2 s, 4 s … at most an hour. */
export function backOff(attempt: number): number {
  return Math.min(3_600_000, 1000 * 2 ** (attempt - 1))
}

interface Leased {
  id: string
  kind: string
  payload: unknown
  attempts: number
}

export interface WorkerOptions {
  readonly db: Database
  readonly clock: Clock
  readonly log: Log
  readonly handlers: Readonly<Record<string, JobHandler>>
  /** Kinds that wait for their next time instead of ending: kind → milliseconds between runs. */
  readonly repeats?: Readonly<Record<string, number>>
  /** Runs before each look at the jobs: the outbox hands over what it holds. */
  readonly beforeEach?: () => Promise<unknown>
  /** Looks for work at least this often, in ms; 1000 where not said. Null: only when drained. */
  readonly every?: number | null
}

export interface Worker {
  /** Looks at once, without waiting for the next turn. */
  poke(): void
  /** Runs what is due until nothing is; gives how many ran. For tests and the command line. */
  drain(): Promise<number>
  /** Stops taking jobs and waits for the running ones. */
  stop(): Promise<void>
}

/** Takes a batch under lease: rows another worker holds are passed over, an expired lease is taken again. */
async function lease(db: Database, kinds: readonly string[], now: number): Promise<Leased[]> {
  return db.sql<Leased>(
    'job.lease',
    `update job set leased_until = $2, attempts = attempts + 1
     where id in (
       select id from job
       where state = 'waiting' and run_at <= $1 and (leased_until is null or leased_until < $1) and kind = any($3)
       order by run_at limit ${BATCH} for update skip locked)
     returning id, kind, payload, attempts`,
    [new Date(now), new Date(now + LEASE_MS), kinds],
  )
}

export function startWorker({
  db,
  clock,
  log,
  handlers,
  repeats = {},
  beforeEach,
  every = 1000,
}: WorkerOptions): Worker {
  const kinds = Object.keys(handlers)
  const stopping = new AbortController()
  let wake = new AbortController()

  async function run(job: Leased): Promise<void> {
    const renewal = setInterval(() => {
      const until = new Date(clock.now() + LEASE_MS)
      db.sql('job.renew', 'update job set leased_until = $2 where id = $1', [job.id, until]).catch(() => undefined)
    }, LEASE_MS / 3)
    try {
      const context = { id: job.id, attempt: job.attempts, now: clock.now(), signal: stopping.signal }
      await handlers[job.kind]?.(job.payload, context)
      const pause = repeats[job.kind]
      if (pause === undefined) await db.sql('job.done', 'delete from job where id = $1', [job.id])
      else await waitAgain(job, 'waiting', clock.now() + pause, null, 0)
    } catch (error) {
      const last = job.attempts >= MOST_ATTEMPTS && repeats[job.kind] === undefined
      log.error({ job: job.kind, jobId: job.id, attempt: job.attempts, last, err: error }, 'job failed')
      const next = clock.now() + backOff(job.attempts)
      await waitAgain(job, last ? 'failed' : 'waiting', next, String(error).slice(0, 500), job.attempts)
    } finally {
      clearInterval(renewal)
    }
  }

  function waitAgain(job: Leased, state: 'waiting' | 'failed', at: number, fault: string | null, attempts: number) {
    return db.sql(
      'job.again',
      `update job set state = $2, leased_until = null, run_at = $3, last_error = $4, attempts = $5 where id = $1`,
      [job.id, state, new Date(at), fault, attempts],
    )
  }

  async function turn(): Promise<number> {
    await beforeEach?.()
    if (kinds.length === 0) return 0
    const jobs = await lease(db, kinds, clock.now())
    await Promise.all(jobs.map(run))
    return jobs.length
  }

  async function loop(pause: number): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        if ((await turn()) > 0) continue
      } catch (error) {
        if (!stopping.signal.aborted) log.error({ err: error }, 'jobs could not be read; trying again')
      }
      wake = new AbortController()
      const either = AbortSignal.any([wake.signal, stopping.signal])
      await sleep(pause, undefined, { signal: either }).catch(() => undefined)
    }
  }

  const running = every === null ? Promise.resolve() : loop(every)
  return {
    poke: () => wake.abort(),
    async drain() {
      let ran = 0
      for (let count = await turn(); count > 0; count = await turn()) ran += count
      return ran
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}
