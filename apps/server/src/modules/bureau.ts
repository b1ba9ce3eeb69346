import { bureauCalendar } from '../platform/calendar-file.ts'
import type { Platform } from '../platform/platform.ts'
import { openRegistry } from './departments/registry-store.ts'
import type { Surroundings } from './surroundings.ts'

/** The bureau on its platform: its departments from the database, the working days of China and its own. Needs a migrated database. */
export async function openBureau(platform: Platform): Promise<Surroundings> {
  return { ...platform, registry: await openRegistry(platform), calendar: bureauCalendar(platform.config) }
}
