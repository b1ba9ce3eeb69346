import { createHash } from 'node:crypto'
import { mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Who holds a data directory, as it says itself. */
export interface Holder {
  readonly pid: number
  readonly since: string
  /** What it is doing: serving at an address, or one command. */
  readonly doing: string
}

export interface DataLock {
  /** What the holder tells those who come second. */
  describe(doing: string): void
  release(): Promise<void>
}

export type LockOutcome =
  { readonly taken: true; readonly lock: DataLock } | { readonly taken: false; readonly holder: Holder | null }

/** An address that exists exactly as long as the process that listens on it: a Linux abstract socket, a Windows pipe. */
function processAddress(dataDir: string): string | null {
  const { dev, ino } = statSync(dataDir)
  const name = `gongkai-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : null
}

const SOCKET_FILE = 'gongkai.lock'
const LONGEST_SOCKET_PATH = 100

/**
 * One server per data directory. The lock is a listening socket, so it ends with its holder, also after kill -9, and
 * whoever comes second can ask the holder who it is. On Linux and Windows the system makes exactly one of two win; the
 * socket file in the directory itself is seen from other containers too.
 */
export async function lockDataDirectory(dataDir: string): Promise<LockOutcome> {
  let doing = 'starting'
  const since = new Date().toISOString()
  const answer = () => `${JSON.stringify({ pid: process.pid, since, doing } satisfies Holder)}\n`
  const servers: Server[] = []
  const release = async () => {
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  }

  const address = processAddress(dataDir)
  const taking = address ? null : await startTaking(dataDir)
  try {
    for (const place of [address, socketFile(dataDir)]) {
      if (!place) continue
      const server = await take(place, answer, place === address || address === null)
      if (typeof server === 'object' && server !== null && 'holder' in server) {
        await release()
        return { taken: false, holder: server.holder }
      }
      if (server) servers.push(server)
    }
  } finally {
    taking?.()
  }
  return { taken: true, lock: { describe: (text) => void (doing = text), release } }
}

/** The socket in the directory; none where its path would be too long, or on Windows. */
function socketFile(dataDir: string): string | null {
  const file = join(dataDir, SOCKET_FILE)
  return process.platform === 'win32' || Buffer.byteLength(file) > LONGEST_SOCKET_PATH ? null : file
}

/**
 * Listens at one place: the server, or who holds it. The socket of a holder that is gone is replaced. A file system that
 * knows no sockets gives null where the place is not needed.
 */
async function take(
  place: string,
  answer: () => string,
  needed: boolean,
): Promise<Server | { holder: Holder | null } | null> {
  try {
    const server = await listen(place, answer)
    if (server) return server
    const holder = await askHolder(place)
    if (holder !== 'nobody') return { holder }
    if (place.startsWith('/')) rmSync(place, { force: true })
    return (await listen(place, answer)) ?? { holder: null }
  } catch (error) {
    if (needed) throw error
    return null
  }
}

function listen(place: string, answer: () => string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => void socket.on('error', () => undefined).end(answer()))
    server.on('error', (error: Error & { code?: string }) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(place, () => {
      server.unref()
      resolve(server)
    })
  })
}

/** What the holder says; null when somebody listens but says nothing; `nobody` when the socket is a dead one's. */
function askHolder(place: string): Promise<Holder | null | 'nobody'> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(place)
    socket.setTimeout(2_000, () => socket.destroy())
    socket.setEncoding('utf8').on('data', (part: string) => (text += part))
    socket.on('error', (error: Error & { code?: string }) => {
      resolve(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? 'nobody' : null)
    })
    socket.on('close', () => {
      try {
        resolve(JSON.parse(text) as Holder)
      } catch {
        resolve(null)
      }
    })
  })
}

const TAKING_MS = 5_000

/** Where the system has no such address (macOS), a folder keeps two starts apart while they look at the socket file. */
async function startTaking(dataDir: string): Promise<() => void> {
  const folder = join(dataDir, 'gongkai.taking')
  for (;;) {
    try {
      mkdirSync(folder)
      return () => rmdirSync(folder)
    } catch {
      const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0
      if (Date.now() - made > TAKING_MS) rmSync(folder, { recursive: true, force: true })
      await sleep(50)
    }
  }
}
