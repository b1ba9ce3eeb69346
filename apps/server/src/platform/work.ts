import { sweepChallenges } from './challenge.ts'
import { sealPages } from './history-pages.ts'
import { sweepIdempotency } from './idempotency.ts'
import { addJob, startWorker, type JobHandler, type Worker } from './jobs.ts'
import type { ServerModule } from './module.ts'
import { deliveryKind, dispatch } from './outbox.ts'
import type { Platform } from './platform.ts'

const HOUR_MS = 3_600_000
/** An act is on a sealed page of the record a minute later at most. */
const PAGE_MS = 60_000

/** Starts what the server does outside requests: the modules' jobs and schedules, deliveries, and the platform's sweeping. */
export async function startWork(
  platform: Platform,
  modules: readonly ServerModule[],
  every?: number | null,
): Promise<Worker> {
  const { db, clock, log } = platform
  const subscriptions = modules.flatMap((module) => module.subscriptions ?? [])
  const handlers: Record<string, JobHandler> = {
    'platform.sweep': () => sweep(platform),
    'platform.history-pages': async () => void (await sealPages(platform)),
  }
  const repeats: Record<string, number> = { 'platform.sweep': HOUR_MS, 'platform.history-pages': PAGE_MS }
  for (const module of modules) {
    Object.assign(handlers, module.jobs)
    Object.assign(repeats, module.schedules)
  }
  for (const subscription of subscriptions) handlers[deliveryKind(subscription)] = subscription.receive
  for (const kind of Object.keys(repeats)) {
    if (!handlers[kind]) throw new Error(`schedule ${kind} has no job`)
    await addJob(db, clock, { kind, dedupe: `schedule:${kind}` })
  }
  return startWorker({ db, clock, log, handlers, repeats, every, beforeEach: () => dispatch(db, clock, subscriptions) })
}

/** Removes what has had its time: sessions, sign-in counts, idempotency keys, used challenges. */
async function sweep({ db, clock }: Platform): Promise<void> {
  const now = new Date(clock.now())
  await db.sql('sweep.session', 'delete from session where expires_at < $1 or idle_until < $1', [now])
  await db.sql('sweep.attempt', 'delete from sign_in_attempt where until < $1', [now])
  await sweepIdempotency(db, clock)
  await sweepChallenges(db)
}
