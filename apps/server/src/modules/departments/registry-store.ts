import {
  createRegistry,
  registryOf,
  type Registry,
  type RegistryChange,
  type RegistryData,
  type RegistryInput,
} from '@gongkai/department-registry'
import { sipaRegistryData } from '@gongkai/department-registry/sipa'
import type { Config } from '../../platform/config.ts'
import type { Database } from '../../platform/database.ts'
import { brokenConstraint, sqlState, UNIQUE_VIOLATION } from '../../platform/database.ts'
import type { Platform } from '../../platform/platform.ts'

/** Another process may have changed the registry: after so many milliseconds a reader has it looked up again. */
const FRESH_MS = 3_000

/**
 * The bureau's registry as it is now. Whoever keeps it always reads the newest version: this process's own changes at
 * once, those of other processes some seconds later.
 */
export class LivingRegistry implements Registry {
  readonly #platform: Pick<Platform, 'db' | 'clock' | 'log'>
  #current: Registry
  #version: number
  #readAt: number
  #reading: Promise<void> | null = null

  constructor(platform: Pick<Platform, 'db' | 'clock' | 'log'>, version: number, current: Registry) {
    this.#platform = platform
    this.#version = version
    this.#current = current
    this.#readAt = platform.clock.now()
  }

  get data(): RegistryData {
    return this.#fresh().data
  }

  get byId(): Registry['byId'] {
    return this.#fresh().byId
  }

  get people(): Registry['people'] {
    return this.#fresh().people
  }

  get version(): number {
    return this.#version
  }

  /** This version as it stands, for work that must not see a change in between. */
  snapshot(): Registry {
    return this.#current
  }

  /** Reads the newest version now. */
  async refresh(): Promise<void> {
    const { db, clock } = this.#platform
    this.#readAt = clock.now()
    const newest = await newestVersion(db, this.#version)
    if (newest && newest.version > this.#version) this.take(newest.version, createRegistry(newest.data))
  }

  take(version: number, registry: Registry): void {
    this.#version = version
    this.#current = registry
  }

  #fresh(): Registry {
    const { db, clock, log } = this.#platform
    if (clock.now() - this.#readAt > FRESH_MS && this.#reading === null) {
      this.#reading = db
        .apart(() => this.refresh())
        .catch((error: unknown) => log.warn({ err: error }, 'the department registry could not be read again'))
        .finally(() => {
          this.#reading = null
        })
    }
    return this.#current
  }
}

/** The departments without a database: what the configuration gives (`bureau.registry`), else those that come with the platform. */
export function configuredRegistry({ bureau }: Pick<Config, 'bureau'>): Registry {
  // `createRegistry` checks it and throws for what is none.
  return createRegistry((bureau['registry'] as RegistryInput | undefined) ?? sipaRegistryData)
}

/**
 * The bureau's departments: the newest version in the database. An empty database takes what the configuration gives
 * (`bureau.registry`), else the registry that comes with the platform.
 */
export async function openRegistry(platform: Platform): Promise<LivingRegistry> {
  const { db, clock, config } = platform
  const stored = await newestVersion(db, 0)
  if (stored) return new LivingRegistry(platform, stored.version, createRegistry(stored.data))
  const registry = configuredRegistry(config)
  await db.sql(
    'registry.first',
    `insert into department_registry (version, data, created_at, created_by) values (1, $1, $2, 'system:start')
     on conflict (version) do nothing`,
    [JSON.stringify(registry.data), new Date(clock.now())],
  )
  return new LivingRegistry(platform, 1, registry)
}

async function newestVersion(
  db: Database,
  above: number,
): Promise<{ version: number; data: RegistryInput } | undefined> {
  const [row] = await db.sql<{ version: number; data: RegistryInput }>(
    'registry.newest',
    'select version, data from department_registry where version > $1 order by version desc limit 1',
    [above],
  )
  return row
}

export interface NewVersion {
  readonly version: number
  readonly data: RegistryData
  readonly changes: readonly RegistryChange[]
  readonly by: string
  readonly byName: string
}

/** Adds a version behind the others; false when somebody else has added one of this number. Versions are never changed. */
export async function appendVersion(
  { db, clock, registry }: Pick<Platform, 'db' | 'clock'> & { registry: LivingRegistry },
  { version, data, changes, by, byName }: NewVersion,
): Promise<boolean> {
  const kept = await db
    .sql(
      'registry.append',
      `insert into department_registry (version, data, created_at, created_by, by_name, changes)
       select $1, $2, $3, $4, $5, $6 where (select max(version) from department_registry) = $1 - 1
       returning version`,
      [version, JSON.stringify(data), new Date(clock.now()), by, byName, JSON.stringify(changes)],
    )
    .catch((error: unknown) => {
      if (sqlState(error) === UNIQUE_VIOLATION && brokenConstraint(error) === 'department_registry_pkey') return []
      throw error
    })
  if (kept.length === 0) return false
  db.afterCommit(() => registry.take(version, registryOf(data)))
  return true
}

export interface StoredVersion {
  readonly version: number
  readonly createdAt: Date
  readonly by: string
  readonly byName: string
  readonly changes: readonly RegistryChange[]
}

/** Who changed the registry, when, and what, newest first. */
export async function versionsOf(db: Database): Promise<StoredVersion[]> {
  return db.sql(
    'registry.versions',
    `select version, created_at as "createdAt", created_by as by, by_name as "byName", changes
     from department_registry order by version desc limit 200`,
  )
}
