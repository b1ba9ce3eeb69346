import type { Registry } from '@gongkai/department-registry'
import type { WorkCalendar } from '@gongkai/work-calendar'
import type { Platform } from '../platform/platform.ts'

/** What every subject of the server is given to work with: the platform, and the bureau's departments and calendar. */
export interface Surroundings extends Platform {
  readonly registry: Registry
  readonly calendar: WorkCalendar
}
