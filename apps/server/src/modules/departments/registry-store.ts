import { createRegistry, type Registry, type RegistryInput } from '@gongkai/department-registry'
import { sipaRegistryData } from '@gongkai/department-registry/sipa'
import type { Platform } from '../../platform/platform.ts'

/**
 * The bureau's departments: the newest version in the database. An empty database takes what the configuration gives
 * (`bureau.registry`), else the registry that comes with the platform.
 */
export async function openRegistry({ db, clock, config }: Platform): Promise<Registry> {
  const stored = await newest(db)
  if (stored) return createRegistry(stored)
  const given = (config.bureau['registry'] as RegistryInput | undefined) ?? sipaRegistryData
  const registry = createRegistry(given)
  await db.sql(
    'registry.first',
    `insert into department_registry (version, data, created_at, created_by) values (1, $1, $2, 'system:start')
     on conflict (version) do nothing`,
    [JSON.stringify(registry.data), new Date(clock.now())],
  )
  return registry
}

async function newest(db: Platform['db']): Promise<RegistryInput | null> {
  const [row] = await db.sql<{ data: RegistryInput }>(
    'registry.newest',
    'select data from department_registry order by version desc limit 1',
  )
  return row?.data ?? null
}
