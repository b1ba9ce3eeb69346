import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartRefused } from './start-refused.ts'
import { sqlState, UNIQUE_VIOLATION, type Database } from './database.ts'

export interface Migration {
  readonly number: number
  readonly name: string
  readonly text: string
  readonly hash: string
}

export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../migrations')

/** The numbered files `0001_name.sql` of a folder, in order. Two files with one number are a mistake of ours. */
export async function readMigrations(folder = MIGRATIONS_FOLDER): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  const migrations: Migration[] = []
  for (const file of files) {
    const found = /^(\d{4})_([a-z0-9_]+)\.sql$/.exec(file)
    if (!found) throw new Error(`migration file ${file} is not named 0001_name.sql`)
    const text = await readFile(join(folder, file), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    migrations.push({ number: Number(found[1]), name: file.slice(0, -'.sql'.length), text, hash })
  }
  const twice = migrations.find((migration, index) => migrations[index + 1]?.number === migration.number)
  if (twice) throw new Error(`two migrations have the number ${twice.number}`)
  return migrations
}

interface Applied {
  readonly number: number
  readonly name: string
  readonly hash: string
}

async function appliedOf(db: Database): Promise<Applied[]> {
  try {
    return await db.sql<Applied>(
      'migrate.applied',
      'select number, name, hash from schema_version where number > 0 order by number',
    )
  } catch (error) {
    if (sqlState(error) === '42P01') return []
    throw error
  }
}

/** Refuses a database that a newer version made, or whose past migrations are not the ones of this version. Changes nothing. */
export async function checkMigrations(db: Database, migrations: readonly Migration[]): Promise<Applied[]> {
  const applied = await appliedOf(db)
  for (const done of applied) {
    const known = migrations.find((migration) => migration.number === done.number)
    if (!known) {
      throw new StartRefused(
        `This database was made by a newer version of Gongkai (it has migration ${done.name}, this version ends at ` +
          `${migrations.at(-1)?.name ?? 'none'}). Start that version or a later one; nothing has been changed.`,
      )
    }
    if (known.hash !== done.hash) {
      throw new StartRefused(
        `Migration ${done.name} was applied to this database with other contents than this version carries. ` +
          `Start the version that made the database; nothing has been changed.`,
      )
    }
  }
  return applied
}

/**
 * Brings the database to this version; gives the names of what it applied. Several processes may start at once: the
 * row `number = 0` is the lock, held to the end of the transaction, so each migration runs exactly once.
 */
export async function migrate(db: Database, migrations: readonly Migration[]): Promise<string[]> {
  await checkMigrations(db, migrations)
  await createVersionTable(db)
  return db.transaction(async () => {
    await db.sql('migrate.lock', 'update schema_version set hash = hash where number = 0')
    const applied = new Set((await checkMigrations(db, migrations)).map((done) => done.number))
    const names: string[] = []
    for (const migration of migrations) {
      if (applied.has(migration.number)) continue
      await db.script(migration.text)
      await db.sql(
        'migrate.record',
        'insert into schema_version (number, name, hash, applied_at) values ($1, $2, $3, now())',
        [migration.number, migration.name, migration.hash],
      )
      names.push(migration.name)
    }
    return names
  })
}

/** Two processes creating one table at once: the loser gets a unique violation of the catalogue, and the table is there. */
async function createVersionTable(db: Database): Promise<void> {
  const tableExists = new Set([UNIQUE_VIOLATION, '42P07', '42710'])
  try {
    await db.script(
      `create table if not exists schema_version (number integer primary key, name text not null, hash text not null,
       applied_at timestamptz not null)`,
    )
  } catch (error) {
    if (!tableExists.has(sqlState(error) ?? '')) throw error
  }
  await db.script(
    `insert into schema_version (number, name, hash, applied_at) values (0, 'lock', '', now()) on conflict do nothing`,
  )
}
