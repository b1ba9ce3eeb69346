import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../src/platform/database.ts'
import { openLog } from '../src/platform/log.ts'
import { migrate, readMigrations } from '../src/platform/migrate.ts'
import { launch } from '../src/platform/postgres/launcher.ts'

/**
 * The one PostgreSQL of a test run, as a process of its own: `node cluster.ts FOLDER PID`. Writes FOLDER/ready.json with
 * where it listens, and ends, with the folder, when the process PID is gone.
 */
const [folder = '', watched = ''] = process.argv.slice(2)
const password = 'only-for-this-test-run-and-gone-with-it'

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const cluster = await launch({
  dataDir: folder,
  password,
  log: openLog({ level: 'silent' }),
  connections: 280,
  settings: ['fsync=off', 'full_page_writes=off', 'shared_buffers=64MB'],
})
const { host, port } = cluster.address
const at = { host, port, user: 'gongkai', password }
const keeper = openDatabase({ connection: { ...at, database: 'postgres' }, connections: 1 })
await keeper.script('create database migrated')
await keeper.close()
// Every suite begins on a copy: a copy takes a fraction of what the migrations take.
const template = openDatabase({ connection: { ...at, database: 'migrated' }, connections: 1 })
await migrate(template, await readMigrations())
await template.close()
writeFileSync(join(folder, 'ready.new'), JSON.stringify(at))
renameSync(join(folder, 'ready.new'), join(folder, 'ready.json'))
while (alive(Number(watched)) && existsSync(folder)) await sleep(300)
await cluster.stop()
rmSync(folder, { recursive: true, force: true })
