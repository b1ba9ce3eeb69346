import type { WorkCalendar } from '@gongkai/work-calendar'
import type { Platform } from '../platform/platform.ts'
import type { LivingRegistry } from './departments/registry-store.ts'

/** What every subject of the server is given to work with: the platform, and the bureau's departments and calendar. */
export interface Surroundings extends Platform {
  readonly registry: LivingRegistry
  readonly calendar: WorkCalendar
}
