import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartRefused } from '../start-refused.ts'
import type { Binaries } from './binaries.ts'
import { ENVIRONMENT, give } from './initialise.ts'
import { folderArgument, type Place } from './place.ts'
import { askServer, type Listening } from './running.ts'

/** Where a server is to listen. */
export type Address = Pick<Listening, 'host' | 'port'>

export const WAIT_MS = 60_000
export const SOCKET_PREFIX = 'gongkai-socket-'
/** Shorter than the least limit of a socket address (104 bytes on macOS). */
const LONGEST_SOCKET_PATH = 100

export interface ServerOptions {
  readonly password: string
  readonly connections: number
  /** Further `name=value` settings of the server, for tests. */
  readonly settings?: readonly string[]
}

/** A unix socket in a folder that only the account can enter; TCP on this machine alone where there is none. */
export async function chooseAddress(place: Place): Promise<Address> {
  for (const parent of process.platform === 'win32' ? [] : [tmpdir(), '/tmp']) {
    if (parent.length + SOCKET_PREFIX.length + 6 + '/.s.PGSQL.5432'.length > LONGEST_SOCKET_PATH) continue
    const host = mkdtempSync(join(parent, SOCKET_PREFIX))
    give(host, place.account)
    return { host, port: 5432 }
  }
  return { host: '127.0.0.1', port: await freePort() }
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

/** Appends; a file past ten megabytes is set aside first. */
function openLogFile(place: Place): number {
  const file = join(place.dataDir, 'postgres.log')
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_ROTATED_AT) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

function settingsOf(address: Address, options: ServerOptions): string[] {
  const onSocket = address.host.includes(SOCKET_PREFIX)
  return [
    `listen_addresses=${onSocket ? '' : address.host}`,
    `unix_socket_directories=${onSocket ? address.host : ''}`,
    `port=${address.port}`,
    `max_connections=${options.connections + 20}`,
    'unix_socket_permissions=0700',
    'log_timezone=UTC',
    'timezone=UTC',
    'log_checkpoints=off',
    ...(options.settings ?? []),
  ]
}

/** Starts the server of an initialised folder and waits until it answers. Its own log goes to `postgres.log`. */
export async function startServer(
  place: Place,
  binaries: Binaries,
  address: Address,
  options: ServerOptions,
): Promise<ChildProcess> {
  const settings = settingsOf(address, options)
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
  for (const until = Date.now() + WAIT_MS; Date.now() < until; await sleep(25)) {
    if (ended !== null) break
    if (!existsSync(join(place.databaseDir, 'postmaster.pid'))) continue
    const answer = await askServer(address, options.password)
    if (answer === 'ours') return child
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

/** The server of this folder was made with another password than the one that is kept. */
export function wrongPassword(place: Place): StartRefused {
  return new StartRefused(
    `The database in ${place.databaseDir} does not accept the password in ${join(place.dataDir, 'postgres.key')}. ` +
      `Put back the file that belongs to this data directory.`,
  )
}
