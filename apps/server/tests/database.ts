import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isMainThread } from 'node:worker_threads'
import { openDatabase, type Database } from '../src/platform/database.ts'

interface ClusterAddress {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
}

export interface TestDatabase {
  readonly db: Database
  readonly connection: ClusterAddress & { readonly database: string }
  /** The same as a `postgres://` address, for a process of its own. */
  readonly url: string
  drop(): Promise<void>
}

/** All suites of one run share a cluster: its folder is named after the process that runs them. */
const runner = isMainThread ? process.ppid : process.pid

async function findCluster(): Promise<ClusterAddress> {
  const folder = join(tmpdir(), `gongkai-test-${runner}`)
  const ready = join(folder, 'ready.json')
  try {
    mkdirSync(folder, { mode: 0o711 })
    const output = openSync(join(folder, 'cluster.log'), 'a')
    const script = join(import.meta.dirname, 'cluster.ts')
    spawn(process.execPath, [script, folder, String(runner)], {
      detached: true,
      stdio: ['ignore', output, output],
    }).unref()
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  }
  for (let waited = 0; !existsSync(ready); waited += 50) {
    if (waited > 30_000) throw new Error(`no test database: see ${join(folder, 'cluster.log')}`)
    await sleep(50)
  }
  return JSON.parse(readFileSync(ready, 'utf8')) as ClusterAddress
}

/** A database of its own for one suite, with every migration applied (or none). Call `drop` in afterAll. */
export async function freshDatabase({ migrated = true, connections = 20 } = {}): Promise<TestDatabase> {
  const cluster = await findCluster()
  const database = `t_${randomBytes(6).toString('hex')}`
  const keeper = openDatabase({ connection: { ...cluster, database: 'postgres' }, connections: 1 })
  await keeper.script(`create database ${database}${migrated ? ' template migrated' : ''}`)
  const connection = { ...cluster, database }
  const db = openDatabase({ connection, connections })
  return {
    db,
    connection,
    url: `postgres://${cluster.user}:${cluster.password}@/${database}?host=${encodeURIComponent(cluster.host)}&port=${cluster.port}`,
    async drop() {
      await db.close()
      await keeper.script(`drop database ${database} with (force)`)
      await keeper.close()
    },
  }
}
