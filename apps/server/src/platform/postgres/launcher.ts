import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { StartRefused } from '../start-refused.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { initialise } from './initialise.ts'
import { findPlace, type Place } from './place.ts'
import { askServer, processesIn, readPostmaster, type Listening } from './running.ts'
import {
  chooseAddress,
  SOCKET_PREFIX,
  startServer,
  WAIT_MS,
  wrongPassword,
  type Address,
  type ServerOptions,
} from './server-process.ts'

export interface LauncherOptions extends ServerOptions {
  readonly dataDir: string
  readonly log: Log
}

export interface Cluster {
  readonly address: Address
  /** Whether a server that outlived its parent was taken over. */
  readonly reused: boolean
  /** Resolves when the server is gone for good: it died and could not be started again. */
  readonly lost: Promise<void>
  /** Fast stop: open transactions are undone, everything committed is on disk. */
  stop(): Promise<void>
}

/**
 * Starts the built-in PostgreSQL of a data directory, or takes over the one that is still running there, and keeps it
 * running. The caller holds the lock of the data directory.
 */
export async function launch(options: LauncherOptions): Promise<Cluster> {
  const place = findPlace(options.dataDir)
  const start = async (address?: Address): Promise<{ address: Address; child: ChildProcess }> => {
    const binaries = findBinaries(place.account)
    if (!existsSync(place.databaseDir)) await initialise(place, binaries, options.password)
    checkFolder(place, binaries)
    await waitForLeftovers(place, options.log, address)
    const chosen = address ?? (await chooseAddress(place))
    return { address: chosen, child: await startServer(place, binaries, chosen, options) }
  }
  const running = await findRunning(place, options)
  const started: Started = running ? { address: running, child: null } : await start()
  return keep(place, options, started, async () => (await start(started.address)).child)
}

async function findRunning(place: Place, { password, log }: LauncherOptions): Promise<Listening | null> {
  const until = Date.now() + WAIT_MS
  for (;;) {
    const listening = readPostmaster(place.databaseDir)
    if (!listening) return null
    const answer = await askServer(listening, password)
    if (answer === 'ours') return listening
    if (answer === 'stranger') throw wrongPassword(place)
    if (answer === 'silent') return null
    if (Date.now() > until) {
      log.warn({ pid: listening.pid }, 'the database is still starting or stopping')
      return null
    }
    await sleep(200)
  }
}

function checkFolder(place: Place, binaries: Binaries): void {
  const made = readFileSync(join(place.databaseDir, 'PG_VERSION'), 'utf8').trim()
  if (made !== binaries.major) {
    throw new StartRefused(
      `The database in ${place.databaseDir} was made by PostgreSQL ${made}; this version brings PostgreSQL ${binaries.major}. ` +
        `Start the version that made it, or move the data with pg_dump.`,
    )
  }
  const self = process.getuid?.()
  const { uid } = statSync(place.databaseDir)
  if (self !== undefined && !place.account && uid !== self) {
    throw new StartRefused(
      `The database in ${place.databaseDir} belongs to user ${uid}; start as that user or as root.`,
    )
  }
}

/**
 * After a killed postmaster its children end within moments; a server whose socket was swept away does not. The lock of
 * the data directory is ours, so what still works in the folder is told to stop, and the notes it left, in the folder and
 * beside its socket, are removed once nobody does: PostgreSQL itself would take a zombie, or a stranger with the same
 * number, for a live server.
 */
async function waitForLeftovers(place: Place, log: Log, kept?: Address): Promise<void> {
  const note = readPostmaster(place.databaseDir)
  for (let waited = 0; processesIn(place.databaseDir).length > 0; waited += 100) {
    const left = processesIn(place.databaseDir)
    if (waited === 3_000 && note && left.includes(note.pid)) {
      log.warn({ pid: note.pid }, 'a database server without a socket is being stopped')
      process.kill(note.pid, 'SIGINT')
    }
    if (waited > WAIT_MS) {
      throw new StartRefused(`Processes ${left.join(', ')} still use ${place.databaseDir}. Stop them and start again.`)
    }
    await sleep(100)
  }
  if (note && process.platform === 'linux') {
    rmSync(join(place.databaseDir, 'postmaster.pid'), { force: true })
    if (ownSocket(note.host)) rmSync(join(note.host, `.s.PGSQL.${note.port}.lock`), { force: true })
  }
  if (note && note.host !== kept?.host) sweepSocket(note.host)
}

interface Started {
  readonly address: Address
  readonly child: ChildProcess | null
}

const MOST_RESTARTS = 5
const RESTARTS_COUNTED_FOR_MS = 300_000

/** Keeps the server running: one that died is started again at the same address, so that connections find it. */
function keep(place: Place, options: LauncherOptions, started: Started, restart: () => Promise<ChildProcess>): Cluster {
  const { address } = started
  const over = new AbortController()
  let child = started.child

  async function untilGone(): Promise<void> {
    if (child) return void (child.exitCode === null && child.signalCode === null && (await once(child, 'exit')))
    // A server taken over is nobody's child: it is asked instead, and twice, as one missed answer means nothing.
    for (let missed = 0; missed < 2 && !over.signal.aborted;) {
      await sleep(1000, undefined, { signal: over.signal, ref: false }).catch(() => undefined)
      missed = (await askServer(address, options.password)) === 'silent' ? missed + 1 : 0
    }
  }

  async function watch(): Promise<void> {
    const restarts: number[] = []
    for (;;) {
      await untilGone()
      if (over.signal.aborted) return new Promise(() => undefined)
      const now = Date.now()
      while ((restarts[0] ?? now) < now - RESTARTS_COUNTED_FOR_MS) restarts.shift()
      if (restarts.push(now) > MOST_RESTARTS) return
      options.log.error({ restarts: restarts.length }, 'the database stopped unexpectedly; starting it again')
      try {
        child = await restart()
      } catch (error) {
        // It may have been killed while it started: that counts as one more restart, no more.
        options.log.error({ err: error }, 'the database could not be started again')
        await sleep(500, undefined, { ref: false })
      }
    }
  }

  return {
    address,
    reused: started.child === null,
    lost: watch(),
    async stop() {
      over.abort()
      const note = readPostmaster(place.databaseDir)
      if (note && (await askServer(note, options.password)) !== 'silent') process.kill(note.pid, 'SIGINT')
      for (let waited = 0; readPostmaster(place.databaseDir) && waited < WAIT_MS; waited += 20) await sleep(20)
      sweepSocket(address.host)
    },
  }
}

function ownSocket(host: string): boolean {
  return basename(host).startsWith(SOCKET_PREFIX)
}

function sweepSocket(host: string): void {
  if (ownSocket(host)) rmSync(host, { recursive: true, force: true })
}
