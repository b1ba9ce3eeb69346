import autocannon from 'autocannon'
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { freePort, solveOne, startPlatform, type RunningPlatform } from '@gongkai/testing'
import type { Figure, Measurement } from '../print-bench.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const FROM = here('../../../apps/server/package.json')
const CACHE = here('../../../.cache')
const SQL = `${CACHE}/bench-api.sql.jsonl`
const BOARD = 'administrative-ruling'
const LIST = `/api/boards/${BOARD}/messages?size=20`
const CONNECTIONS = 16
const ROUNDS = 11
const ROUND = { lists: 1500, submissions: 200 }
const WARM_UP = { lists: 10_000, submissions: 800 }
/** From elsewhere: who asks from the machine itself is the operator, whose requests are not counted. */
const ELSEWHERE = { 'x-forwarded-for': '203.0.113.7' }

/**
 * Lists and submissions per second with everything on (checks both ways, limits, log, idempotency, history), beside a bare node:http server
 * that sends the same SQL to the same database, one statement after the other. After a warm-up the two take turns in short rounds, each
 * going first in every other, and the median of the rounds' ratios counts: what else the machine does falls on both. The load comes from
 * this process, the servers are their own. Challenges are solved beforehand, so that no solver is measured.
 */
export async function bench(): Promise<Measurement> {
  mkdirSync(CACHE, { recursive: true })
  rmSync(SQL, { force: true })
  const platform = await startPlatform({
    settings: {
      logLevel: 'info',
      rates: { writesPerMinute: 100_000, requestsPerMinute: 1_000_000 },
      challenge: { cost: 1, minutes: 120 },
    },
    environment: {
      NODE_OPTIONS: `--import=${here('api-record.mjs')}`,
      GONGKAI_RECORD_FROM: FROM,
      GONGKAI_RECORD_SQL: SQL,
    },
  })
  try {
    return await measure(platform)
  } finally {
    await platform.stop()
  }
}

interface Run {
  /** Per second. */
  readonly rate: number
  /** 99 of 100 were answered within so many milliseconds. */
  readonly p99: number
}

interface Turns {
  readonly real: Run[]
  readonly bare: Run[]
}

async function measure(platform: RunningPlatform): Promise<Measurement> {
  await record(platform.origin)
  const bare = await startBare()
  const servers = { real: platform.origin, bare: bare.origin }
  try {
    const lists: Turns = { real: [], bare: [] }
    const submits: Turns = { real: [], bare: [] }
    for (let round = 0; round <= ROUNDS; round++) {
      const warmUp = round === 0
      const size = warmUp ? WARM_UP : ROUND
      const bodies = await submissions(platform.origin, size.submissions)
      const order = round % 2 === 0 ? (['real', 'bare'] as const) : (['bare', 'real'] as const)
      for (const server of order) {
        const run = await list(servers[server], size.lists)
        if (!warmUp) lists[server].push(run)
      }
      for (const server of order) {
        const run = await submit(servers[server], bodies)
        if (!warmUp) submits[server].push(run)
      }
    }
    return {
      name: 'api',
      figures: [
        rateFigure('list of published messages', lists),
        rateFigure('submissions', submits),
        waitFigure('list of published messages', lists),
        waitFigure('submissions', submits),
      ],
    }
  } finally {
    bare.process.kill()
  }
}

function rateFigure(what: string, { real, bare }: Turns): Figure {
  const ratios = real.map(({ rate }, round) => rate / (bare[round]?.rate ?? rate))
  const ratio = Math.round(median(ratios) * 100) / 100
  return {
    what,
    value: Math.round(median(real.map(({ rate }) => rate))),
    unit: '1/s',
    peer: `bare node:http with the same SQL ${Math.round(median(bare.map(({ rate }) => rate)))} 1/s`,
    ratio,
    aim: '0.6 of the bare server',
    ok: ratio >= 0.6,
  }
}

function waitFigure(what: string, { real, bare }: Turns): Figure {
  const [value, peer] = [real, bare].map((runs) => Math.round(median(runs.map(({ p99 }) => p99)))) as [number, number]
  return {
    what: `${what}: 99 of 100 within`,
    value,
    unit: 'ms',
    peer: `bare node:http with the same SQL ${peer} ms`,
    ratio: null,
    aim: null,
    ok: null,
  }
}

function median(rates: readonly number[]): number {
  const sorted = [...rates].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** One list and one submission with the mark that makes the server write its SQL down. */
async function record(origin: string): Promise<void> {
  const list = await fetch(origin + LIST, { headers: { 'x-record': 'list' } })
  if (!list.ok) throw new Error(`the list answered ${list.status}: ${await list.text()}`)
  const { items } = (await list.json()) as { items: unknown[] }
  if (items.length === 0) throw new Error(`the board ${BOARD} has no published messages to list`)
  const [body] = await submissions(origin, 1)
  const sent = await fetch(`${origin}/api/messages`, {
    method: 'POST',
    headers: { ...headers(), 'x-record': 'submit' },
    body,
  })
  if (sent.status !== 201) throw new Error(`the submission answered ${sent.status}: ${await sent.text()}`)
  await fetch(`${origin}/healthz`, { headers: { 'x-record': 'end' } })
}

async function startBare(): Promise<{ origin: string; process: ChildProcess }> {
  const port = await freePort()
  const bare = spawn(process.execPath, [here('api-bare.ts'), SQL, FROM, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(bare.stdout, 'data')
  return { origin: `http://127.0.0.1:${port}`, process: bare }
}

async function submissions(origin: string, count: number): Promise<string[]> {
  const bodies: string[] = []
  for (let i = 0; i < count; i++) {
    const submission = {
      board: BOARD,
      subject: `请问受理条件（${i + 1}）`,
      body: '外地企业可以向贵局提出处理请求吗？需要准备哪些材料，多久可以知道是否受理？'.repeat(4),
      contact: { name: '王女士', phone: '021-00000000' },
      mayPublish: true,
      challenge: await solveOne(origin),
    }
    bodies.push(JSON.stringify(submission))
  }
  return bodies
}

const headers = () => ({ ...ELSEWHERE, 'content-type': 'application/json', 'idempotency-key': randomUUID() })

function list(origin: string, amount: number): Promise<Run> {
  return measured({ url: origin + LIST, headers: ELSEWHERE, amount })
}

function submit(origin: string, bodies: readonly string[]): Promise<Run> {
  const left = [...bodies]
  return measured({
    url: `${origin}/api/messages`,
    amount: bodies.length,
    requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, headers: headers(), body: left.pop() }) }],
  })
}

/** From the first request to the last answer: autocannon itself ends on whole seconds. */
async function measured(options: autocannon.Options): Promise<Run> {
  const run = autocannon({ ...options, connections: CONNECTIONS })
  const begun = performance.now()
  let last = begun
  run.on('response', () => {
    last = performance.now()
  })
  const result = await run
  // A refused request is fast: counting it would flatter.
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed of ${result.requests.total}`)
  return { rate: result['2xx'] / ((last - begun) / 1000), p99: result.latency.p99 }
}
