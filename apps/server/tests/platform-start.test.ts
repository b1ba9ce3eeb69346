import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findBinaries } from '../src/platform/postgres/binaries.ts'
import { askServer, processesIn, readPostmaster } from '../src/platform/postgres/running.ts'
import { freshDatabase } from './database.ts'

// A start is two seconds of processor time, three of them at once are six: a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

/** The real process, as an operator starts it, under a folder that only its owner may enter. */
const root = mkdtempSync(join(tmpdir(), 'gongkai-start-'))
const main = join(import.meta.dirname, '../src/main.ts')
const started: ChildProcess[] = []
/** Of the tests' own environment a server sees where programs are, and what is compiled already: half of a start is reading sources. */
const INHERITED = Object.fromEntries(['PATH', 'NODE_COMPILE_CACHE'].map((name) => [name, process.env[name] ?? '']))

interface Run {
  readonly child: ChildProcess
  readonly output: () => string
  /** Resolves with the address once the ready line is there, rejects when the process ends first. */
  readonly ready: Promise<string>
  readonly exit: Promise<number | NodeJS.Signals>
}

function run(dataDir: string, environment: Record<string, string> = {}, cwd = root): Run {
  const child = spawn(process.execPath, [main], {
    cwd,
    env: { ...INHERITED, PORT: '0', DATA_DIR: dataDir, GONGKAI_LOG_LEVEL: 'warn', ...environment },
  })
  started.push(child)
  let text = ''
  const exit = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals)
  const ready = new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      text += part.toString()
      const url = /ready at (\S+)/.exec(text)?.[1]
      if (url) resolve(url)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void exit.then(() => reject(new Error(`ended before it was ready: ${text}`)))
  })
  ready.catch(() => undefined)
  return { child, output: () => text, ready, exit }
}

async function stop({ child, exit }: Run): Promise<number | NodeJS.Signals> {
  child.kill('SIGTERM')
  return exit
}

/** Root may write anywhere but where the kernel itself forbids it. */
function unwritableFolder(): string {
  if (process.getuid?.() === 0) return '/sys/kernel'
  const closed = join(root, 'closed')
  mkdirSync(closed, { mode: 0o500 })
  return closed
}

afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(root, { recursive: true, force: true })
})

describe('a start that is refused', () => {
  const refused = async (environment: Record<string, string>, sentence: RegExp, cwd = root) => {
    const dataDir = join(root, 'never-made')
    const attempt = run(dataDir, environment, cwd)
    expect(await attempt.exit).toBe(1)
    expect(attempt.output()).toMatch(sentence)
    expect(attempt.output().trim().split('\n')).toHaveLength(1)
    expect(existsSync(dataDir)).toBe(false)
  }

  test('because of a bad setting, or several', async () => {
    await refused({ PORT: 'eighty' }, /^port \(from PORT\) must be a number, not "eighty"\./)
    await refused({ HOST: '203.0.113.1' }, /^HOST 203\.0\.113\.1 is not an address of this machine/)
  })

  test('because the database cannot be reached', async () => {
    const nowhere = 'postgres://nobody@127.0.0.1:1/none'
    await refused({ DATABASE_URL: nowhere }, /^The database at DATABASE_URL cannot be used: .*ECONNREFUSED/)
  })

  test('because the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await refused({ PORT: String(port) }, new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use by another program`))
    other.close()
  })

  test('because the data directory is a file, or cannot be written', async () => {
    const file = join(root, 'a-file')
    writeFileSync(file, '')
    const attempt = run(file)
    expect([await attempt.exit, attempt.output()]).toEqual([1, expect.stringMatching(/is not a folder\. Set DATA_DIR/)])
    const second = run(join(unwritableFolder(), 'data'))
    expect([await second.exit, second.output()]).toEqual([1, expect.stringMatching(/cannot be (written|created)/)])
    expect(second.output()).toMatch(/Set DATA_DIR to a folder that this user can write\.$/m)
  })

  test.runIf(process.platform === 'linux')(
    'because the kernel makes no folder there, and it says so at once',
    async () => {
      const attempt = run('/proc/gongkai/data')
      expect(await attempt.exit).toBe(1)
      expect(attempt.output()).toMatch(/cannot be (created|written)/)
    },
  )

  test('because a newer version made the data directory, which stays as it is', async () => {
    const dataDir = join(root, 'newer')
    mkdirSync(dataDir)
    writeFileSync(join(dataDir, 'gongkai.json'), '{"schema": 9999}')
    const attempt = run(dataDir)
    expect([await attempt.exit, attempt.output()]).toEqual([
      1,
      expect.stringMatching(/made by a newer version of Gongkai \(schema 9999/),
    ])
    expect(readdirSync(dataDir)).toEqual(['gongkai.json'])
  })

  test('because a newer version made the database at DATABASE_URL', async () => {
    const t = await freshDatabase()
    await t.db.script(
      `insert into schema_version (number, name, hash, applied_at) values (9999, '9999_future', 'x', now())`,
    )
    await refused(
      { DATABASE_URL: t.url },
      /^This database was made by a newer version of Gongkai \(it has migration 9999_future/,
    )
    await t.drop()
  })

  test('because another secret sealed the database at DATABASE_URL', async () => {
    const t = await freshDatabase()
    await t.db.script(`insert into meta (name, value) values ('secret', 'the fingerprint of another')`)
    const secret = { GONGKAI_SECRET: 'a secret of more than thirty-two characters' }
    await refused({ DATABASE_URL: t.url, ...secret }, /^The secret is not the one this database was made with/)
    await t.drop()
  })
})

test('a system without a built-in PostgreSQL is told what to set', () => {
  const { arch } = process
  Object.defineProperty(process, 'arch', { value: 'riscv64' })
  try {
    expect(() => findBinaries(null)).toThrow(
      /no built-in PostgreSQL for this system \(linux-riscv64\)\. Set DATABASE_URL=/,
    )
  } finally {
    Object.defineProperty(process, 'arch', { value: arch })
  }
})

describe('a data directory', () => {
  const dataDir = join(root, 'data')
  const databaseDir = join(dataDir, 'postgres')
  let first: Run

  beforeAll(async () => {
    first = run(dataDir)
    await first.ready
  })

  test('is served, with secrets for its owner alone and the database as an ordinary user', async () => {
    expect((await fetch(`${await first.ready}/readyz`)).status).toBe(200)
    expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600)
    expect(statSync(databaseDir).mode & 0o777).toBe(0o700)
    expect(statSync(databaseDir).uid).not.toBe(0)
  })

  test('has one server: a second says who holds it', async () => {
    const second = run(dataDir)
    expect(await second.exit).toBe(1)
    expect(second.output()).toMatch(
      new RegExp(`in use by process ${first.child.pid}, serving http://localhost:\\d+, since 20`),
    )
    expect((await fetch(`${await first.ready}/readyz`)).status).toBe(200)
  })

  test('is taken over after kill -9, with the database that is still running', async () => {
    const before = readPostmaster(databaseDir)
    first.child.kill('SIGKILL')
    await first.exit
    first = run(dataDir)
    await first.ready
    expect(readPostmaster(databaseDir)?.pid).toBe(before?.pid)
  })

  /** The process of the running database, other than one that was killed. Never 0: that would be this test's own group. */
  async function databaseProcess(killed?: number): Promise<number> {
    for (const until = Date.now() + 15_000; Date.now() < until; await sleep(50)) {
      const pid = readPostmaster(databaseDir)?.pid
      if (pid !== undefined && pid > 1 && pid !== killed) return pid
    }
    throw new Error('no database runs in the folder')
  }

  test('keeps serving when its database is killed', async () => {
    const url = await first.ready
    const before = await databaseProcess()
    process.kill(before, 'SIGKILL')
    expect(await databaseProcess(before)).not.toBe(before)
    const readyAgain = async () => (await fetch(`${url}/readyz`)).status === 200
    for (const until = Date.now() + 15_000; !(await readyAgain()) && Date.now() < until;) await sleep(100)
    expect(await readyAgain()).toBe(true)
  })

  test('keeps serving when the killed database still looks alive to PostgreSQL', async () => {
    const url = await first.ready
    const before = await databaseProcess()
    // A zombie that nobody reaps yet, or a stranger that got its number: here a process of the same user.
    const stranger = spawn('sleep', ['60'], { uid: statSync(databaseDir).uid, stdio: 'ignore' })
    const { host, port } = readPostmaster(databaseDir) ?? { host: '', port: 0 }
    const lock = join(host, `.s.PGSQL.${port}.lock`)
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(stranger.pid)))
    process.kill(before, 'SIGKILL')
    expect(await databaseProcess(before)).not.toBe(before)
    await expect.poll(async () => (await fetch(`${url}/readyz`)).status, { timeout: 15_000 }).toBe(200)
    stranger.kill()
  })

  test('is started again after both were killed', async () => {
    const pid = await databaseProcess()
    first.child.kill('SIGKILL')
    process.kill(pid, 'SIGKILL')
    await first.exit
    first = run(dataDir)
    expect((await fetch(`${await first.ready}/readyz`)).status).toBe(200)
  })

  test('lets exactly one of three win that start at once', async () => {
    expect(await stop(first)).toBe(0)
    const runs = [run(dataDir), run(dataDir), run(dataDir)]
    const outcomes = await Promise.all(
      runs.map((one) =>
        one.ready.then(
          () => 'ready' as const,
          () => one.exit,
        ),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 'ready')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 1)).toHaveLength(2)
    first = runs[outcomes.indexOf('ready')] ?? first
  })

  test('refuses another secret', async () => {
    expect(await stop(first)).toBe(0)
    const other = run(dataDir, { GONGKAI_SECRET: 'another secret of thirty-two characters' })
    expect([await other.exit, other.output()]).toEqual([
      1,
      expect.stringMatching(/The secret is not the one this database was made with/),
    ])
  })

  test('leaves no process and no socket after a stop, and what it sealed is still there', async () => {
    first = run(dataDir)
    await first.ready
    const note = readPostmaster(databaseDir)
    expect(await stop(first)).toBe(0)
    expect(processesIn(databaseDir)).toEqual([])
    expect(existsSync(note?.host ?? '')).toBe(false)
    expect(await askServer(note ?? { host: '', port: 0 }, readFileSync(join(dataDir, 'postgres.key'), 'utf8'))).toBe(
      'silent',
    )
  })

  test('ends in order when whoever started it is gone', async () => {
    const child = spawn(process.execPath, [main], {
      cwd: root,
      env: { ...INHERITED, PORT: '0', DATA_DIR: dataDir, GONGKAI_LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    started.push(child)
    await once(child, 'message')
    child.disconnect()
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(processesIn(databaseDir)).toEqual([])
  })
})
