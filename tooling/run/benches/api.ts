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
const ROUNDS = 5
const CONNECTIONS = 16
const LIST_SECONDS = 2
const SUBMISSIONS = 400

/**
 * Lists and submissions per second with everything on (checks both ways, limits, log, idempotency, history), beside a bare node:http server
 * that sends the same SQL to the same database. Rounds of the two alternate and the median counts; the load comes from this process, the
 * servers are their own. Challenges are solved beforehand, so that no solver is measured.
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

async function measure(platform: RunningPlatform): Promise<Measurement> {
  await record(platform.origin)
  const bare = await startBare()
  try {
    const target = {
      list: { real: [] as number[], bare: [] as number[] },
      submit: { real: [] as number[], bare: [] as number[] },
    }
    // The first round of each warms it up and is not counted.
    for (let round = 0; round <= ROUNDS; round++) {
      const bodies = await submissions(platform.origin, SUBMISSIONS)
      const rates = {
        listReal: await listRate(platform.origin),
        listBare: await listRate(bare.origin),
        submitReal: await submitRate(platform.origin, bodies),
        submitBare: await submitRate(bare.origin, bodies),
      }
      if (round === 0) continue
      target.list.real.push(rates.listReal)
      target.list.bare.push(rates.listBare)
      target.submit.real.push(rates.submitReal)
      target.submit.bare.push(rates.submitBare)
    }
    return {
      name: 'api',
      figures: [figure('list of published messages', target.list), figure('submissions', target.submit)],
    }
  } finally {
    bare.process.kill()
  }
}

function figure(what: string, { real, bare }: { real: readonly number[]; bare: readonly number[] }): Figure {
  // Each round against its own neighbour: a noisy minute of the machine then falls on both.
  const ratio = Math.round(median(real.map((rate, round) => rate / (bare[round] ?? rate))) * 100) / 100
  return {
    what,
    value: Math.round(median(real)),
    unit: '1/s',
    peer: `bare node:http with the same SQL ${Math.round(median(bare))} 1/s`,
    ratio,
    aim: '0.6 of the bare server',
    ok: ratio >= 0.6,
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

const headers = () => ({ 'content-type': 'application/json', 'idempotency-key': randomUUID() })

async function listRate(origin: string): Promise<number> {
  const result = await autocannon({ url: origin + LIST, connections: CONNECTIONS, duration: LIST_SECONDS })
  refuseFailures(result)
  return result['2xx'] / result.duration
}

async function submitRate(origin: string, bodies: readonly string[]): Promise<number> {
  const left = [...bodies]
  const run = autocannon({
    url: `${origin}/api/messages`,
    connections: CONNECTIONS,
    amount: bodies.length,
    requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, headers: headers(), body: left.pop() }) }],
  })
  // autocannon itself ends on whole seconds.
  const begun = performance.now()
  let last = begun
  run.on('response', () => {
    last = performance.now()
  })
  const result = await run
  refuseFailures(result)
  return result['2xx'] / ((last - begun) / 1000)
}

/** A refused request is fast: counting it would flatter. */
function refuseFailures(result: autocannon.Result): void {
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed of ${result.requests.total}`)
}
