import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openChallenges } from './challenge.ts'
import { systemClock, type Clock } from './clock.ts'
import type { Config } from './config.ts'
import { checkDataDirectory, createDataDirectory, heldBy, keepSecret, markDataDirectory } from './data-directory.ts'
import { lockDataDirectory, type DataLock } from './data-lock.ts'
import { openDatabase, type Database, type DatabaseOptions } from './database.ts'
import { sealOldRecord } from './history-pages.ts'
import { openLog, type Log } from './log.ts'
import { checkMigrations, migrate, readMigrations, type Migration } from './migrate.ts'
import type { Platform } from './platform.ts'
import { launch, type Cluster } from './postgres/launcher.ts'
import { askServer, readPostmaster } from './postgres/running.ts'
import { createSeal } from './seal.ts'
import { noteSecret, refuseOtherSecret } from './secret-check.ts'
import { StartRefused } from './start-refused.ts'

export interface OpenedPlatform extends Platform {
  /** The built-in PostgreSQL, when this process runs it. */
  readonly cluster: Cluster | null
  /** The lock of the data directory, when this process holds it. */
  readonly lock: DataLock | null
  close(): Promise<void>
}

export interface OpenOptions {
  readonly config: Config
  readonly clock?: Clock
  readonly log?: Log
  /**
   * `serve` wants the data directory for itself. `command` joins a running server's database, or runs its own for as
   * long as it takes.
   */
  readonly purpose: 'serve' | 'command'
}

const DATABASE = 'gongkai'

/**
 * Checks everything that can be checked without touching anything, then takes the data directory, starts or joins the
 * database, brings it to this version and checks the secret. Throws {@link StartRefused} with a sentence.
 */
export async function openPlatform({
  config,
  purpose,
  clock = systemClock,
  log: given,
}: OpenOptions): Promise<OpenedPlatform> {
  const log = given ?? openLog({ level: config.logLevel })
  const migrations = await readMigrations()
  const schema = migrations.at(-1)?.number ?? 0
  checkDataDirectory(config.dataDir, schema)
  if (config.databaseUrl) await checkRemote(config, migrations)
  createDataDirectory(config.dataDir)
  const lock = await takeLock(config, purpose)
  let cluster: Cluster | null = null
  let db: Database | null = null
  const close = async () => {
    await db?.close().catch(() => undefined)
    if (cluster) await cluster.stop()
    await lock?.release()
  }
  try {
    const secret = config.secret ?? keepSecret(config.dataDir, 'secret.key')
    if (!config.databaseUrl && lock) cluster = await launchFor(config, log)
    db = openDatabase({
      connection: await connectionOf(config, cluster),
      connections: config.databaseConnections,
      onError: (error) => log.warn({ err: error }, 'an idle database connection was lost'),
    })
    const seal = createSeal(Buffer.from(secret))
    await refuseOtherSecret(db, seal)
    const applied = await migrate(db, migrations)
    if (applied.length > 0) log.info({ applied }, 'database brought to this version')
    await noteSecret(db, seal)
    await sealOldRecord({ db, seal })
    if (lock) markDataDirectory(config.dataDir, schema)
    const challenges = openChallenges({ db, seal }, config.challenge)
    return { config, db, clock, log, seal, challenges, cluster, lock, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function takeLock(config: Config, purpose: OpenOptions['purpose']): Promise<DataLock | null> {
  const outcome = await lockDataDirectory(config.dataDir)
  if (outcome.taken) {
    outcome.lock.describe(purpose === 'serve' ? 'starting a server' : 'running a command')
    return outcome.lock
  }
  if (purpose === 'command') return null
  throw heldBy(config.dataDir, outcome.holder)
}

async function launchFor(config: Config, log: Log): Promise<Cluster> {
  const password = keepSecret(config.dataDir, 'postgres.key')
  const cluster = await launch({ dataDir: config.dataDir, password, log, connections: config.databaseConnections })
  log.info({ ...cluster.address, reused: cluster.reused }, 'database running')
  await createDatabase({ ...cluster.address, user: DATABASE, password, database: 'postgres' })
  return cluster
}

/** Makes our database in a new cluster; two that try at once both find it there. */
async function createDatabase(connection: Exclude<DatabaseOptions['connection'], string>): Promise<void> {
  const db = openDatabase({ connection, connections: 1 })
  try {
    const found = await db.sql('cluster.find', 'select 1 from pg_database where datname = $1', [DATABASE])
    if (found.length === 0) await db.script(`create database ${DATABASE}`)
  } finally {
    await db.close()
  }
}

/** Where the database is: the bureau's own, the one just launched, or the running server's. */
async function connectionOf(config: Config, cluster: Cluster | null): Promise<DatabaseOptions['connection']> {
  if (config.databaseUrl) return config.databaseUrl
  const password = keepSecret(config.dataDir, 'postgres.key')
  const listening = cluster?.address ?? readPostmaster(join(config.dataDir, 'postgres'))
  if (!listening || (!cluster && (await askServer(listening, password)) !== 'ours')) {
    throw new StartRefused(`Another process is just starting in ${config.dataDir}; try again in a moment.`)
  }
  return { host: listening.host, port: listening.port, user: DATABASE, password, database: DATABASE }
}

/** A database of the bureau's own is looked at before the data directory is made: wrong address, newer version. */
async function checkRemote(config: Config, migrations: readonly Migration[]): Promise<void> {
  const db = openDatabase({ connection: config.databaseUrl ?? '', connections: 1 })
  try {
    const applied = await checkMigrations(db, migrations)
    const known = existsSync(join(config.dataDir, 'secret.key')) || config.secret !== undefined
    if (applied.length > 0 && !known) {
      throw new StartRefused(
        `The database at DATABASE_URL holds data sealed with a secret that ${config.dataDir} does not have. ` +
          `Set GONGKAI_SECRET, or DATA_DIR to the folder with its secret.key.`,
      )
    }
    if (applied.length > 0) {
      const secret = config.secret ?? keepSecret(config.dataDir, 'secret.key')
      await refuseOtherSecret(db, createSeal(Buffer.from(secret)))
    }
  } catch (error) {
    if (error instanceof StartRefused) throw error
    const { message, code } = error as { message?: string; code?: string }
    throw new StartRefused(`The database at DATABASE_URL cannot be used: ${message || code}.`)
  } finally {
    await db.close()
  }
}
