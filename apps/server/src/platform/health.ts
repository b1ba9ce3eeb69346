import type { FastifyInstance } from 'fastify'
import { clockBehind } from './clock.ts'
import { newestEventAt } from './history.ts'
import { mailState } from './mail-state.ts'
import type { Platform } from './platform.ts'

/** A clock this far behind the newest act is no longer drift between machines. */
const CLOCK_TOLERANCE_MS = 5_000

interface Readiness {
  readonly database: boolean
  readonly clockBehindMs: number
  readonly failedJobs: number
  /** Mail goes out; waits for the server to come back; or waits for one to be configured. */
  readonly mail: 'working' | 'down' | 'absent'
}

async function readiness({ db, clock, config }: Platform): Promise<Readiness> {
  const newest = await newestEventAt(db)
  const [row] = await db.sql<{ failed: number }>(
    'health.jobs',
    `select count(*) as failed from job where state = 'failed'`,
  )
  return {
    database: true,
    clockBehindMs: clockBehind(clock, newest),
    failedJobs: row?.failed ?? 0,
    mail: await mailState({ db, config }),
  }
}

/** Warns once at the start when the clock has been set back: acts are then dated by the newest act, not by the clock. */
export async function warnOfClock({ db, clock, log }: Platform): Promise<void> {
  const behind = clockBehind(clock, await newestEventAt(db))
  if (behind <= CLOCK_TOLERANCE_MS) return
  log.warn({ clockBehindMs: behind }, 'the clock of this machine is behind the newest recorded act; set it right')
}

/**
 * `/healthz`: the process answers. `/readyz`: it can do its work; 503 while the database cannot be reached. A clock set
 * back, failed jobs and a mail server that cannot be reached are shown there as warnings: the platform goes on, somebody should look.
 */
export function addHealth(app: FastifyInstance, platform: Platform): void {
  app.get('/healthz', (_, reply) => reply.header('cache-control', 'no-store').send({ ok: true }))
  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      const state = await readiness(platform)
      const warnings = [
        ...(state.clockBehindMs > CLOCK_TOLERANCE_MS ? ['clock-behind'] : []),
        ...(state.failedJobs > 0 ? ['failed-jobs'] : []),
        ...(state.mail === 'down' ? ['mail-down'] : []),
      ]
      return await reply.send({ ready: true, ...state, warnings })
    } catch (error) {
      platform.log.warn({ err: error }, 'not ready')
      return reply.code(503).send({ ready: false, database: false, warnings: ['database'] })
    }
  })
}
