import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Refused, sendSubmission, solveOne, statusOf, type ReceiptAnswer, type Submission } from './citizen.ts'
import { freePort, makeDataDir, startPlatform, type RunningPlatform } from './platform.ts'
import { signIn } from './staff.ts'

export interface CrashOptions {
  readonly submissions?: number
  /** Rounds that kill the server, and as many that kill the server and its database. */
  readonly rounds?: number
  readonly board?: string
}

export interface CrashSummary {
  readonly submissions: number
  readonly kills: { readonly server: number; readonly serverAndDatabase: number }
  readonly acknowledged: number
  readonly found: number
  readonly lost: readonly string[]
  /** Two submissions answered with one receipt. */
  readonly shared: number
  /** Messages in the inbox beyond those acknowledged: a submission recorded twice, or recorded and never acknowledged. */
  readonly surplus: number
  /** Submissions whose answer was lost in a kill and that went again under their key. */
  readonly sentAgain: number
  readonly restartMs: { readonly median: number; readonly longest: number }
  readonly seconds: number
}

interface Pending {
  readonly key: string
  readonly body: Submission
}

const SETTINGS = {
  logLevel: 'warn',
  rates: { writesPerMinute: 100_000, requestsPerMinute: 1_000_000 },
  challenge: { cost: 1, minutes: 120 },
}
const CALLERS = 8

/**
 * Sends submissions while the server, and in the second half its database too, is killed with SIGKILL at a random moment of every round.
 * What was acknowledged must be found afterwards by receipt and code; a lost answer is asked for again under the same key, as our forms do.
 */
export async function crash(options: CrashOptions = {}): Promise<CrashSummary> {
  const submissions = options.submissions ?? 1000
  const rounds = options.rounds ?? 10
  const board = options.board ?? 'administrative-ruling'
  const begun = Date.now()
  const dataDir = await makeDataDir()
  const port = await freePort()
  const start = () => startPlatform({ dataDir, port, settings: SETTINGS })
  let platform = await start()
  const before = await inbox(platform.origin)
  const acknowledged = new Map<string, ReceiptAnswer>()
  const restarts: number[] = []
  let sentAgain = 0
  try {
    for (let round = 0; round < rounds * 2; round++) {
      const withDatabase = round >= rounds
      const share =
        Math.floor(((round + 1) * submissions) / (rounds * 2)) - Math.floor((round * submissions) / (rounds * 2))
      const queue = await prepare(platform, share, board, round)
      const killAfter = Math.floor(Math.random() * Math.max(1, share - CALLERS))
      const lost = await sendUntilKilled(platform, queue, acknowledged, killAfter, withDatabase)
      const stopped = Date.now()
      platform = await start()
      restarts.push(Date.now() - stopped)
      sentAgain += lost.length
      await sendAll(platform.origin, [...lost, ...queue], acknowledged)
    }
    const lost = await missing(platform.origin, acknowledged)
    const answers = [...acknowledged.values()]
    const recorded = (await inbox(platform.origin)) - before
    restarts.sort((a, b) => a - b)
    return {
      submissions,
      kills: { server: rounds, serverAndDatabase: rounds },
      acknowledged: answers.length,
      found: answers.length - lost.length,
      lost,
      shared: answers.length - new Set(answers.map(({ receipt }) => receipt)).size,
      surplus: recorded - answers.length,
      sentAgain,
      restartMs: { median: restarts[Math.floor(restarts.length / 2)] ?? 0, longest: restarts.at(-1) ?? 0 },
      seconds: Math.round((Date.now() - begun) / 1000),
    }
  } finally {
    await platform.stop()
    await rm(dirname(dataDir), { recursive: true, force: true })
  }
}

/** Challenges are solved before the round, so that the kill falls among the submissions. */
async function prepare(platform: RunningPlatform, share: number, board: string, round: number): Promise<Pending[]> {
  const queue: Pending[] = []
  for (let i = 0; i < share; i++) {
    const body = {
      board,
      subject: `第${round + 1}轮第${i + 1}条`,
      body: '断电演练：这条留言收到之后不能丢。',
      contact: { name: '演练' },
      mayPublish: false,
      challenge: await solveOne(platform.origin),
    }
    queue.push({ key: randomUUID(), body })
  }
  return queue
}

/** Empties `queue` with several callers and kills once `killAfter` were acknowledged. Returns what was under way without an answer. */
async function sendUntilKilled(
  platform: RunningPlatform,
  queue: Pending[],
  acknowledged: Map<string, ReceiptAnswer>,
  killAfter: number,
  withDatabase: boolean,
): Promise<Pending[]> {
  const unanswered: Pending[] = []
  let done = 0
  let killing: Promise<void> | null = null
  const kill = async () => {
    // Somewhere inside the handling of the requests now under way.
    await wait(Math.random() * 12)
    const database = withDatabase ? await platform.databasePid() : null
    if (withDatabase && database === null) throw new Error('the database process was not found')
    const gone = platform.kill()
    if (database !== null) process.kill(database, 'SIGKILL')
    await gone
  }
  const caller = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        acknowledged.set(next.key, await sendSubmission(platform.origin, next.body, next.key))
        if (++done > killAfter) killing ??= kill()
      } catch (fault) {
        if (!killing && fault instanceof Refused && fault.status < 500) throw fault
        unanswered.push(next)
        // The server is gone; what is left waits for the next one.
        return
      }
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, caller))
  await (killing ??= kill())
  return unanswered
}

async function sendAll(
  origin: string,
  pending: readonly Pending[],
  acknowledged: Map<string, ReceiptAnswer>,
): Promise<void> {
  for (const { key, body } of pending) acknowledged.set(key, await sendSubmission(origin, body, key))
}

async function missing(origin: string, acknowledged: Map<string, ReceiptAnswer>): Promise<string[]> {
  const lost: string[] = []
  for (const answer of acknowledged.values()) {
    if ((await statusOf(origin, answer)) === null) lost.push(answer.receipt)
  }
  return lost
}

/** How many messages the office sees. */
async function inbox(origin: string): Promise<number> {
  const office = await signIn(origin, 'office')
  const { counts } = (await office.get('/api/desk/messages')) as { counts: { all: number } }
  return counts.all
}

if (import.meta.main) {
  const summary = await crash({ submissions: Number(process.argv[2] ?? 1000), rounds: Number(process.argv[3] ?? 10) })
  process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`)
  const whole =
    summary.acknowledged === summary.submissions &&
    summary.lost.length === 0 &&
    summary.shared === 0 &&
    summary.surplus === 0
  process.exitCode = whole ? 0 : 1
}
