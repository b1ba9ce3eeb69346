import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beginsLikeOthers, copyPrepared } from './prepared.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const MAIN = join(ROOT, 'apps/server/src/main.ts')
const CLOCK_AHEAD = new URL('clock-ahead.mjs', import.meta.url).href

export interface PlatformOptions {
  /** Kept between starts where given; else a temporary folder, removed by `stop`. */
  readonly dataDir?: string
  readonly port?: number
  /** Example accounts and content; on where not said. */
  readonly demonstration?: boolean
  /** Settings as in the configuration file. */
  readonly settings?: Readonly<Record<string, unknown>>
  readonly environment?: Readonly<Record<string, string>>
  /** How far the server's clock runs ahead of the machine's, in ms: what takes days is tried by starting again on the same data. */
  readonly ahead?: number
}

export interface RunningPlatform {
  readonly origin: string
  readonly port: number
  readonly pid: number
  readonly dataDir: string
  /** Everything the server wrote, for a failing test to show. */
  log(): string
  /** Process of the embedded database, or null when there is none. */
  databasePid(): Promise<number | null>
  /** Ends the process at once, as a power cut would; waits until it is gone. */
  kill(): Promise<void>
  /** Asks the process to end, waits, and removes a temporary data folder. */
  stop(): Promise<void>
}

/** A folder that the database's ordinary user can pass through, also when the tests run as root. */
export async function makeDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-test-'))
  await chmod(folder, 0o755)
  return join(folder, 'data')
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** Starts the real server of this repository from its sources on a free port of 127.0.0.1 and waits until it is ready. */
export async function startPlatform(options: PlatformOptions = {}): Promise<RunningPlatform> {
  const dataDir = options.dataDir ?? (await makeDataDir())
  if (beginsLikeOthers(options))
    await copyPrepared(dataDir, async (kept) => (await startPlatform({ dataDir: kept })).stop())
  const port = options.port ?? (await freePort())
  const settingsFile = `${dataDir}-settings.json`
  await writeFile(settingsFile, JSON.stringify(options.settings ?? {}))
  const child = spawn(process.execPath, [...(options.ahead ? ['--import', CLOCK_AHEAD] : []), MAIN], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      GONGKAI_CONFIG: settingsFile,
      GONGKAI_DEMONSTRATION: String(options.demonstration !== false),
      GONGKAI_HOST_SITE: 'off',
      GONGKAI_TEST_AHEAD: String(options.ahead ?? 0),
      ...options.environment,
    },
  })
  // A test run that breaks off leaves no server behind; the server ends its own database.
  const leave = () => void child.kill('SIGTERM')
  process.once('exit', leave)
  child.once('exit', () => process.off('exit', leave))
  // The last of what it wrote; as pieces, because a test of speed must not pay for joining them.
  const written: string[] = []
  const keep = (data: Buffer) => {
    if (written.push(data.toString()) > 400) written.splice(0, 200)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const origin = `http://127.0.0.1:${port}`
  try {
    await ready(child, origin)
  } catch (fault) {
    await end(child, 'SIGKILL')
    if (!options.dataDir) await clear(dataDir)
    throw new Error(`${(fault as Error).message}\n${written.join('')}`, { cause: fault })
  }
  return {
    origin,
    port,
    dataDir,
    pid: child.pid ?? 0,
    log: () => written.join(''),
    databasePid: () => databasePid(dataDir),
    kill: () => end(child, 'SIGKILL'),
    async stop() {
      await end(child, 'SIGTERM')
      if (options.dataDir) await endDatabase(dataDir)
      else await clear(dataDir)
    },
  }
}

async function ready(child: ChildProcess, origin: string): Promise<void> {
  const until = Date.now() + 90_000
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the server ended while starting')
    const answer = await fetch(`${origin}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the server was not ready within 90 seconds')
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  const forced = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(forced)
}

async function databasePid(dataDir: string): Promise<number | null> {
  const file = join(dataDir, 'postgres/postmaster.pid')
  if (!existsSync(file)) return null
  const pid = Number((await readFile(file, 'utf8')).split('\n')[0])
  return Number.isInteger(pid) && pid > 1 ? pid : null
}

async function clear(dataDir: string): Promise<void> {
  await endDatabase(dataDir)
  await rm(join(dataDir, '..'), { recursive: true, force: true })
}

/** The server ends its database with itself, but not when it was killed: then it is ended here. */
async function endDatabase(dataDir: string): Promise<void> {
  const pid = await databasePid(dataDir)
  if (pid === null) return
  try {
    process.kill(pid, 'SIGINT')
    for (let i = 0; i < 100 && existsSync(join(dataDir, 'postgres/postmaster.pid')); i++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  } catch {
    // Already gone.
  }
}
