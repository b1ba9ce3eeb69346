import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { makeDataDir, solveOne, startPlatform, type RunningPlatform } from '@gongkai/testing'
import type { Figure, Measurement } from '../print-bench.ts'
import { ask, DESK_LISTS, PUBLIC_LISTS, SEARCHES, signedIn, type Timed } from './board-asks.ts'
import { submissionsPerSecond } from './board-submit.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const SIZES = [1_000, 100_000, 1_000_000] as const
const SETTINGS = {
  logLevel: 'error',
  rates: { writesPerMinute: 100_000, requestsPerMinute: 1_000_000 },
  challenge: { cost: 1, minutes: 120 },
} as const
/** How much slower the largest board may be than the smallest. */
const MOST_GROWTH = { lists: 2, searches: 5 } as const

interface Stage {
  readonly size: number
  readonly timed: Readonly<Record<string, Timed>>
}

/**
 * The board with 1,000, 100,000 and 1,000,000 messages (`GONGKAI_BENCH_MESSAGES` sets other sizes, with commas): public lists, searches and the desk's inbox, one request
 * after another, in the same database as it grows. What counts is the growth from the smallest to the largest. At the end submissions per
 * second with all checks, beside the bare insert of the same rows by the same number of connections.
 */
export async function bench(): Promise<Measurement> {
  const sizes = sizesAsked()
  const dataDir = await makeDataDir()
  const platform = await startPlatform({ dataDir, settings: SETTINGS })
  try {
    const stages: Stage[] = []
    let filled = 0
    for (const size of sizes) {
      await fill(platform, size - filled)
      filled = size
      stages.push({ size, timed: await measure(platform.origin) })
    }
    const submissions = await submissionsPerSecond(platform, () => solveOne(platform.origin))
    return { name: 'board', figures: [...figuresOf(stages), submissions] }
  } finally {
    await platform.stop()
  }
}

function sizesAsked(): readonly number[] {
  const asked = (process.env['GONGKAI_BENCH_MESSAGES'] ?? '').split(',').map(Number)
  return asked.every((size) => Number.isSafeInteger(size) && size > 0) ? asked : SIZES
}

/** Adds so many made-up messages, four in five of them answered and published, with the platform's own command. */
async function fill({ dataDir }: RunningPlatform, messages: number): Promise<void> {
  const command = spawn(
    process.execPath,
    [here('../../../apps/server/src/cli/main.ts'), 'demo', 'fill', String(messages)],
    {
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        GONGKAI_CONFIG: `${dataDir}-settings.json`,
        GONGKAI_DEMONSTRATION: 'true',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const [code] = (await once(command, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`the board could not be filled with ${messages} messages`)
}

async function measure(origin: string): Promise<Stage['timed']> {
  const cookie = await signedIn(origin, 'office')
  const timed: Record<string, Timed> = {}
  for (const [what, paths] of Object.entries({ ...PUBLIC_LISTS, ...SEARCHES })) timed[what] = await ask(origin, paths)
  for (const [what, paths] of Object.entries(DESK_LISTS)) timed[what] = await ask(origin, paths, cookie)
  return timed
}

function figuresOf(stages: readonly Stage[]): Figure[] {
  const [first] = stages
  const last = stages.at(-1)
  if (!first || !last) return []
  return Object.keys(first.timed).flatMap((what) => {
    const search = what.includes('search')
    const aim = search ? MOST_GROWTH.searches : MOST_GROWTH.lists
    const lines = stages.map(({ size, timed }): Figure => {
      const { p50 = 0, p99 = 0 } = timed[what] ?? {}
      return {
        what: `${what}, ${size} messages`,
        value: p50,
        unit: `ms (p99 ${p99})`,
        peer: null,
        ratio: null,
        aim: null,
        ok: null,
      }
    })
    const growth = Math.round(((last.timed[what]?.p50 ?? 0) / (first.timed[what]?.p50 ?? 1)) * 100) / 100
    const grown: Figure = {
      what: `${what}: growth from ${first.size} to ${last.size}`,
      value: growth,
      unit: 'times',
      peer: null,
      ratio: null,
      aim: `under ${aim} times`,
      ok: growth < aim,
    }
    return [...lines, grown]
  })
}
