import autocannon from 'autocannon'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { RunningPlatform } from '@gongkai/testing'
import type { Figure } from '../print-bench.ts'
import { BOARD } from './board-asks.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const CONNECTIONS = 16
const ROUNDS = 5
const ROUND = 300

/** Submissions per second with every check, beside the bare insert of message rows; the two take turns and the median ratio counts. */
export async function submissionsPerSecond(platform: RunningPlatform, solve: () => Promise<string>): Promise<Figure> {
  await submit(platform.origin, await bodiesOf(solve))
  const turns: { real: number; bare: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const bodies = await bodiesOf(solve)
    turns.push({ real: await submit(platform.origin, bodies), bare: await insertBare(platform.dataDir) })
  }
  const ratio = median(turns.map(({ real, bare }) => real / bare))
  return {
    what: 'submissions with every check',
    value: Math.round(median(turns.map(({ real }) => real))),
    unit: '1/s',
    peer: `bare insert of the row ${Math.round(median(turns.map(({ bare }) => bare)))} 1/s`,
    ratio: Math.round(ratio * 100) / 100,
    aim: null,
    ok: null,
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Challenges are solved beforehand, so that no solver is measured. */
async function bodiesOf(solve: () => Promise<string>): Promise<string[]> {
  const bodies: string[] = []
  for (let i = 0; i < ROUND; i++) {
    const submission = {
      board: BOARD,
      subject: `请问受理条件（${i + 1}）`,
      body: '外地企业可以向贵局提出处理请求吗？需要准备哪些材料，多久可以知道是否受理？'.repeat(4),
      contact: { name: '王女士', phone: '021-00000000' },
      mayPublish: true,
      challenge: await solve(),
    }
    bodies.push(JSON.stringify(submission))
  }
  return bodies
}

async function submit(origin: string, bodies: readonly string[]): Promise<number> {
  const left = [...bodies]
  const headers = () => ({
    'x-forwarded-for': '203.0.113.7',
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
  })
  const run = autocannon({
    url: `${origin}/api/messages`,
    amount: bodies.length,
    connections: CONNECTIONS,
    requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, headers: headers(), body: left.pop() }) }],
  })
  const begun = performance.now()
  let last = begun
  run.on('response', () => {
    last = performance.now()
  })
  const result = await run
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`)
  return result['2xx'] / ((last - begun) / 1000)
}

/** A process of its own inserts as many rows by as many connections, one statement each and nothing else; rows per second. */
async function insertBare(dataDir: string): Promise<number> {
  const command = spawn(process.execPath, [here('board-bare.ts'), String(ROUND), String(CONNECTIONS)], {
    env: { ...process.env, DATA_DIR: dataDir, GONGKAI_CONFIG: `${dataDir}-settings.json` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const parts: Buffer[] = []
  command.stdout.on('data', (part: Buffer) => parts.push(part))
  const [code] = (await once(command, 'exit')) as [number | null]
  const rate = Number(Buffer.concat(parts).toString())
  if (code !== 0 || !(rate > 0)) throw new Error('the bare insert did not run')
  return rate
}
