import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, closeSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { StartRefused } from '../start-refused.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { ENVIRONMENT, give, initialise } from './initialise.ts'
import { findPlace, folderArgument, type Place } from './place.ts'
import { askServer, processesIn, readPostmaster, type Listening } from './running.ts'

export interface LauncherOptions {
  readonly dataDir: string
  readonly password: string
  readonly log: Log
  readonly connections: number
  /** Further `name=value` settings of the server, for tests. */
  readonly settings?: readonly string[]
}

export interface Cluster {
  readonly listening: Listening
  /** Whether a server that outlived its parent was taken over. */
  readonly reused: boolean
  /** Resolves when the server is gone without having been told to. */
  readonly lost: Promise<void>
  /** Fast stop: open transactions are undone, everything committed is on disk. */
  stop(): Promise<void>
}

const WAIT_MS = 60_000
const SOCKET_PREFIX = 'gongkai-socket-'
/** Shorter than the least limit of a socket address (104 bytes on macOS). */
const LONGEST_SOCKET_PATH = 100

/** Starts the built-in PostgreSQL of a data directory, or takes over the one that is still running there. */
export async function launch(options: LauncherOptions): Promise<Cluster> {
  const place = findPlace(options.dataDir)
  const running = await findRunning(place, options)
  if (running) return watch(place, options, running, null, true)
  const binaries = findBinaries(place.account)
  if (!existsSync(place.databaseDir)) await initialise(place, binaries, options.password)
  checkFolder(place, binaries)
  await waitForLeftovers(place, options.log)
  const { listening, child } = await startServer(place, binaries, options)
  return watch(place, options, listening, child, false)
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

function wrongPassword(place: Place): StartRefused {
  return new StartRefused(
    `The database in ${place.databaseDir} does not accept the password in ${join(place.dataDir, 'postgres.key')}. ` +
      `Put back the file that belongs to this data directory.`,
  )
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
 * the data directory is ours, so what still works in the folder is told to stop, and the note it left is removed once
 * nobody does: PostgreSQL itself would take a zombie, or a stranger with the same number, for a live server.
 */
async function waitForLeftovers(place: Place, log: Log): Promise<void> {
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
  if (note && process.platform === 'linux') rmSync(join(place.databaseDir, 'postmaster.pid'), { force: true })
  if (note && basename(note.host).startsWith(SOCKET_PREFIX)) rmSync(note.host, { recursive: true, force: true })
}

async function chooseAddress(place: Place): Promise<{ host: string; port: number; settings: string[] }> {
  for (const parent of process.platform === 'win32' ? [] : [tmpdir(), '/tmp']) {
    if (parent.length + SOCKET_PREFIX.length + 6 + '/.s.PGSQL.5432'.length > LONGEST_SOCKET_PATH) continue
    const host = mkdtempSync(join(parent, SOCKET_PREFIX))
    give(host, place.account)
    return { host, port: 5432, settings: ['listen_addresses=', `unix_socket_directories=${host}`] }
  }
  const port = await freePort()
  return { host: '127.0.0.1', port, settings: ['listen_addresses=127.0.0.1', 'unix_socket_directories='] }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

const LOG_ROTATED_AT = 10_000_000

function openLogFile(place: Place): number {
  const file = join(place.dataDir, 'postgres.log')
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_ROTATED_AT) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

async function startServer(
  place: Place,
  binaries: Binaries,
  options: LauncherOptions,
): Promise<{ listening: Listening; child: ChildProcess }> {
  const address = await chooseAddress(place)
  const settings = [
    ...address.settings,
    `port=${address.port}`,
    `max_connections=${options.connections + 20}`,
    'unix_socket_permissions=0700',
    'log_timezone=UTC',
    'timezone=UTC',
    'log_checkpoints=off',
    ...(options.settings ?? []),
  ]
  const args = ['-D', folderArgument(place, place.databaseDir), ...settings.flatMap((setting) => ['-c', setting])]
  const output = openLogFile(place)
  const child = spawn(binaries.postgres, args, {
    cwd: place.databaseDir,
    env: ENVIRONMENT,
    ...place.account,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let ended: string | null = null
  child.on('error', (error) => (ended = error.message))
  child.on('exit', (code, signal) => (ended = `it ended with ${signal ?? code}`))
  child.unref()
  const listening = { pid: child.pid ?? 0, host: address.host, port: address.port }
  for (const until = Date.now() + WAIT_MS; Date.now() < until; await sleep(25)) {
    if (ended !== null) break
    if (!existsSync(join(place.databaseDir, 'postmaster.pid'))) continue
    const answer = await askServer(listening, options.password)
    if (answer === 'ours') return { listening, child }
    if (answer === 'stranger') {
      child.kill('SIGINT')
      throw wrongPassword(place)
    }
  }
  child.kill('SIGINT')
  throw new StartRefused(
    `The built-in PostgreSQL did not start (${ended ?? 'no answer within a minute'}). ` +
      `See ${join(place.dataDir, 'postgres.log')}, or set DATABASE_URL.`,
  )
}

function watch(
  place: Place,
  options: LauncherOptions,
  listening: Listening,
  child: ChildProcess | null,
  reused: boolean,
): Cluster {
  let stopping = false
  const over = new AbortController()
  const lost = new Promise<void>((resolve) => {
    const report = () => {
      if (stopping) return
      over.abort()
      resolve()
    }
    if (child) child.on('exit', report)
    else void untilSilent().then(report)
  })

  /** A server taken over is nobody's child: it is asked instead, and twice, as one missed answer means nothing. */
  async function untilSilent(): Promise<void> {
    for (let missed = 0; missed < 2 && !over.signal.aborted;) {
      await sleep(1000, undefined, { signal: over.signal, ref: false }).catch(() => undefined)
      missed = (await askServer(listening, options.password)) === 'silent' ? missed + 1 : 0
    }
  }

  return {
    listening,
    reused,
    lost,
    async stop() {
      stopping = true
      over.abort()
      const note = readPostmaster(place.databaseDir)
      if (note && (await askServer(note, options.password)) !== 'silent') process.kill(note.pid, 'SIGINT')
      for (let waited = 0; readPostmaster(place.databaseDir) && waited < WAIT_MS; waited += 20) await sleep(20)
      if (basename(listening.host).startsWith(SOCKET_PREFIX)) rmSync(listening.host, { recursive: true, force: true })
    },
  }
}
