import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import type { FastifyInstance } from 'fastify'
import { DEMO_PASSWORD } from '../src/demo/index.ts'
import { addDemoAccounts } from '../src/demo/accounts.ts'
import { demoBoards } from '../src/demo/boards.ts'
import { buildServer } from '../src/http.ts'
import { openBureau, serverModules, type Surroundings } from '../src/modules/index.ts'
import { addBoard } from '../src/modules/messages/boards.ts'
import { openChallenges } from '../src/platform/challenge.ts'
import { clockAt } from '../src/platform/clock.ts'
import { loadConfig, type Config } from '../src/platform/config.ts'
import { openLog, type Log } from '../src/platform/log.ts'
import type { ServerModule } from '../src/platform/module.ts'
import { createSeal } from '../src/platform/seal.ts'
import { freshDatabase } from './database.ts'

/** Monday 2 March 2026, 10:00 in Shanghai: an ordinary working week. */
export const MONDAY = Date.parse('2026-03-02T10:00:00+08:00')

export type Answer = {
  readonly status: number
  readonly body: ReturnType<JSON['parse']>
  readonly headers: Record<string, unknown>
}
export type Call = (method: string, url: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

export interface Rig {
  readonly surroundings: Surroundings
  readonly clock: ReturnType<typeof clockAt>
  readonly app: FastifyInstance
  /** Calls as nobody. */
  readonly call: Call
  /** Signs in and calls as this person of the demonstration. */
  as(signIn: string): Promise<Call>
  challenge(): Promise<string>
  close(): Promise<void>
}

/** The whole server over a database of its own: real modules, real PostgreSQL, no network. */
export async function rig({
  boards = true,
  now = MONDAY,
  settings = {},
  modules = serverModules,
  log = openLog({ level: 'silent' }),
}: {
  boards?: boolean
  now?: number
  settings?: Partial<Config>
  modules?: (surroundings: Surroundings) => ServerModule[]
  log?: Log
} = {}): Promise<Rig> {
  const t = await freshDatabase()
  const clock = clockAt(now)
  const dataDir = await mkdtemp(join(tmpdir(), 'gongkai-rig-'))
  const config = { ...loadConfig({}, '/nonexistent'), dataDir, challenge: { cost: 1, minutes: 20 }, ...settings }
  const seal = createSeal(Buffer.alloc(32, 5))
  const { db } = t
  const platform = { config, db, clock, log, seal, challenges: openChallenges({ db, seal }, config.challenge) }
  const surroundings = await openBureau(platform)
  await addDemoAccounts(surroundings)
  if (boards) {
    for (const [position, board] of demoBoards.entries()) await addBoard(db, { ...board, position, policyUrl: null })
  }
  const app = await buildServer({ platform, modules: modules(surroundings) })
  const caller =
    (cookie?: string): Call =>
    async (method, url, body, headers = {}) => {
      const response = await app.inject({
        method: method as 'GET',
        url,
        headers: {
          ...(cookie ? { cookie } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const isJson = String(response.headers['content-type']).includes('json')
      return { status: response.statusCode, body: isJson ? response.json() : null, headers: response.headers }
    }
  const call = caller()
  return {
    surroundings,
    clock,
    app,
    call,
    async as(signIn) {
      const answer = await call('POST', '/api/session', { signIn, password: DEMO_PASSWORD })
      if (answer.status !== 200) throw new Error(`no sign-in for ${signIn}: ${JSON.stringify(answer.body)}`)
      return caller(String(answer.headers['set-cookie']).split(';')[0])
    },
    async challenge() {
      const challenge = (await call('GET', '/api/challenge')).body
      const solution = await solveChallenge({ challenge, deriveKey })
      return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
    },
    async close() {
      await app.close()
      await t.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
