import autocannon from 'autocannon'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort, startPlatform, type RunningPlatform } from '@gongkai/testing'
import type { Figure, Measurement } from '../print-bench.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const ACTIVITIES = 200
const CONNECTIONS = 16
const ROUNDS = 5
/** Requests of one round: by one reader after another, by all at once, and of the floor. */
const AMOUNT = { alone: 60, ours: 600, floor: 1000 } as const
/** From elsewhere: who asks from the machine itself is the operator, whose requests are not counted. */
const ELSEWHERE = { 'x-forwarded-for': '203.0.113.7' }

/** What the journeys of the app publish with: the people of the demonstration, over HTTP. */
interface Organising {
  openOrganiser(origin: string): Promise<{
    beginSeason(): Promise<unknown>
    publish(more: object): Promise<string>
  }>
  readonly SEASON: { readonly id: string }
  daysOn(days: number, at: string): string
}

interface Run {
  readonly rate: number
  readonly p99: number
}

/**
 * The programme page of a season of 200 activities, drawn on the server with live places: pages per second by one reader after another and
 * by 16 at once, and what goes over the line. Beside it a floor: a bare node:http server that has the same answers of the API in memory,
 * reads them anew for each page, writes the same list with template strings and packs it at the same level. The two take turns, and the
 * median of the rounds counts.
 */
export async function bench(): Promise<Measurement> {
  const platform = await startPlatform({
    settings: { logLevel: 'error', rates: { writesPerMinute: 100_000, requestsPerMinute: 1_000_000 } },
  })
  try {
    const series = await fill(platform)
    return await measure(platform, `/open-month/programme?series=${series}`, series)
  } finally {
    await platform.stop()
  }
}

async function fill({ origin }: RunningPlatform): Promise<string> {
  const organising = (await import(here('../../../apps/open-month/tests/organiser.ts'))) as Organising
  const organiser = await organising.openOrganiser(origin)
  await organiser.beginSeason()
  for (let number = 0; number < ACTIVITIES; number++) {
    const day = 10 + (number % 50)
    await organiser.publish({
      title: `走进知识产权第${number + 1}场`,
      startsAt: organising.daysOn(day, '14:00'),
      endsAt: organising.daysOn(day, '16:30'),
    })
  }
  return organising.SEASON.id
}

async function measure({ origin }: RunningPlatform, page: string, series: string): Promise<Measurement> {
  const bare = await startBare(origin, series)
  try {
    const size = await sizeOf(origin + page)
    const floorSize = await sizeOf(bare.origin)
    await load(origin + page, CONNECTIONS, AMOUNT.ours)
    await load(bare.origin, CONNECTIONS, AMOUNT.floor)
    const runs = { alone: [] as Run[], ours: [] as Run[], floor: [] as Run[], floorAlone: [] as Run[] }
    for (let round = 0; round < ROUNDS; round++) {
      runs.alone.push(await load(origin + page, 1, AMOUNT.alone))
      runs.floorAlone.push(await load(bare.origin, 1, AMOUNT.floor))
      runs.ours.push(await load(origin + page, CONNECTIONS, AMOUNT.ours))
      runs.floor.push(await load(bare.origin, CONNECTIONS, AMOUNT.floor))
    }
    return {
      name: 'programme',
      figures: [
        rate(`page of ${ACTIVITIES} activities, one reader after another`, runs.alone, runs.floorAlone),
        rate(`page of ${ACTIVITIES} activities, ${CONNECTIONS} readers at once`, runs.ours, runs.floor),
        {
          what: 'transfer of the page',
          value: size.packed,
          unit: `bytes brotli (${size.plain} plain)`,
          peer: `${floorSize.packed} bytes of the bare list`,
          ratio: round(size.packed / floorSize.packed),
          aim: null,
          ok: null,
        },
      ],
    }
  } finally {
    bare.child.kill('SIGTERM')
  }
}

async function startBare(platform: string, series: string): Promise<{ child: ChildProcess; origin: string }> {
  const port = await freePort()
  const child = spawn(process.execPath, [here('programme-bare.ts'), String(port), platform, series], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return { child, origin: `http://127.0.0.1:${port}/` }
}

async function sizeOf(address: string): Promise<{ packed: number; plain: number }> {
  const { get } = await import('node:http')
  const packed = await new Promise<number>((resolve, reject) => {
    get(address, { headers: { ...ELSEWHERE, 'accept-encoding': 'br' } }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => (bytes += part.length))
      answer.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
  const plain = await (await fetch(address, { headers: { ...ELSEWHERE, 'accept-encoding': 'identity' } })).text()
  const rows = plain.split('<li').length - 1
  if (rows < ACTIVITIES) throw new Error(`${address} shows ${rows} rows, not ${ACTIVITIES}`)
  return { packed, plain: Buffer.byteLength(plain) }
}

/** From the first request to the last answer: autocannon itself ends on whole seconds. */
async function load(url: string, connections: number, amount: number): Promise<Run> {
  const run = autocannon({ url, connections, amount, headers: { ...ELSEWHERE, 'accept-encoding': 'br' } })
  const begun = performance.now()
  let last = begun
  run.on('response', () => {
    last = performance.now()
  })
  const result = await run
  // A refused request is fast: counting it would flatter.
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed of ${result.requests.total}`)
  return { rate: result['2xx'] / ((last - begun) / 1000), p99: result.latency.p99 }
}

const round = (value: number) => Math.round(value * 100) / 100
const middle = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

function rate(what: string, ours: readonly Run[], floor: readonly Run[]): Figure {
  const [mine, bare] = [ours, floor].map((runs) => middle(runs.map((run) => run.rate))) as [number, number]
  return {
    what,
    value: Math.round(mine),
    unit: `pages/s (p99 ${Math.round(middle(ours.map(({ p99 }) => p99)))} ms)`,
    peer: `${Math.round(bare)} of template strings on node:http`,
    ratio: round(mine / bare),
    aim: null,
    ok: null,
  }
}
