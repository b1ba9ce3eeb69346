import autocannon from 'autocannon'
import { randomUUID } from 'node:crypto'
import { makeDataDir, solveOne, startPlatform, type RunningPlatform } from '@gongkai/testing'
import type { Figure, Measurement } from '../print-bench.ts'
import { publishActivities } from './signup-activities.ts'
import { findPgbench, pgbenchRate } from './signup-pgbench.ts'

const PEOPLE = 500
const ROUNDS = Number(process.env['GONGKAI_BENCH_ROUNDS'] ?? 5)
/** pgbench is asked with few and with many connections, and its better figure counts. */
const CLIENTS = [10, 40] as const
const SETTINGS = {
  logLevel: 'error',
  databaseConnections: 50,
  rates: { writesPerMinute: 100_000, requestsPerMinute: 1_000_000 },
  challenge: { cost: 1, minutes: 120 },
} as const
const NO_PGBENCH =
  'no pgbench here: install the PostgreSQL of the system (it brings /usr/lib/postgresql/*/bin/pgbench), then measure again'

interface Stage {
  readonly what: string
  readonly activities: number
  readonly seats: number
  readonly signUps: number
}

const STAGES: readonly Stage[] = [
  { what: 'signup one activity', activities: 1, seats: 20, signUps: PEOPLE },
  { what: 'signup fifty activities', activities: 50, seats: 100, signUps: 5 * PEOPLE },
]

/**
 * Five hundred people who sign up at once, through HTTP with every check: for the 20 seats of one activity, and for 5,000 seats of fifty. Beside
 * it pgbench runs the same locking SQL on the same server, in turn; the median ratio counts. Each round has activities of its own.
 */
export async function bench(): Promise<Measurement> {
  const pgbench = findPgbench()
  if (!pgbench) process.stderr.write(`${NO_PGBENCH}\n`)
  const platform = await startPlatform({ dataDir: await makeDataDir(), settings: SETTINGS })
  try {
    const figures: Figure[] = []
    for (const stage of STAGES) figures.push(...(await measure(platform, stage, pgbench)))
    return { name: 'signup', figures }
  } finally {
    await platform.stop()
  }
}

async function measure(platform: RunningPlatform, stage: Stage, pgbench: string | null): Promise<Figure[]> {
  const { origin, dataDir } = platform
  const { what, seats, activities, signUps } = stage
  await together(origin, await publishActivities(origin, activities, seats), signUps)
  const turns: { real: Timed; bare: number | null }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const real = await together(origin, await publishActivities(origin, activities, seats), signUps)
    const bare: number[] = []
    for (const clients of pgbench ? CLIENTS : []) {
      const ids = await publishActivities(origin, activities, seats)
      bare.push(await pgbenchRate(pgbench ?? '', dataDir, { ids, seats, clients, transactions: signUps }))
    }
    turns.push({ real, bare: bare.length === 0 ? null : Math.max(...bare) })
  }
  const rate = Math.round(median(turns.map(({ real }) => real.rate)))
  const p99 = Math.round(median(turns.map(({ real }) => real.p99)))
  const bare = median(turns.map((turn) => turn.bare ?? 0))
  const ratio = pgbench ? Math.round(100 * median(turns.map((turn) => turn.real.rate / (turn.bare ?? 1)))) / 100 : null
  return [
    {
      what,
      value: rate,
      unit: '1/s',
      peer: pgbench ? `pgbench, the same locking SQL ${Math.round(bare)} 1/s` : NO_PGBENCH,
      ratio,
      aim: ratio === null ? null : '50 % of pgbench',
      ok: ratio === null ? null : ratio >= 0.5,
    },
    {
      what: `${what}: slowest of a hundred at ${PEOPLE} at once`,
      value: p99,
      unit: 'ms (p99)',
      peer: null,
      ratio: null,
      aim: 'under 1000 ms',
      ok: p99 < 1000,
    },
  ]
}

interface Timed {
  readonly rate: number
  readonly p99: number
}

let persons = 0

/** Everybody at once; challenges are solved beforehand, so that no solver is measured. What is refused fails the measurement. */
async function together(origin: string, ids: readonly string[], signUps: number): Promise<Timed> {
  const left: { path: string; body: string }[] = []
  for (let n = 0; n < signUps; n++) {
    const body = {
      contact: { name: '王女士', phone: `139${String(persons++).padStart(8, '0')}` },
      participants: 'resident',
      party: { kind: 'alone', size: 1 },
      challenge: await solveOne(origin),
    }
    left.push({ path: `/api/activities/${ids[n % ids.length]}/registrations`, body: JSON.stringify(body) })
  }
  const run = autocannon({
    url: origin,
    amount: signUps,
    connections: PEOPLE,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          ...left.pop(),
          headers: {
            'x-forwarded-for': '203.0.113.7',
            'content-type': 'application/json',
            'idempotency-key': randomUUID(),
          },
        }),
      },
    ],
  })
  const begun = performance.now()
  let last = begun
  run.on('response', () => {
    last = performance.now()
  })
  const result = await run
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`)
  return { rate: result['2xx'] / ((last - begun) / 1000), p99: result.latency.p99 }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
