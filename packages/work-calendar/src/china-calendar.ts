import type { CalendarOverlay, HolidayNotice } from './holiday-notice.ts'
import { chinaNotices } from './notices/china.ts'
import { createCalendar as build, type WorkCalendar } from './work-calendar.ts'

/**
 * Builds a calendar; without `notices` it uses those that this release knows. To add the notice of a new year before a
 * release does, pass `[...chinaNotices, notice]`.
 */
export function createCalendar(
  sources: { readonly notices?: readonly HolidayNotice[]; readonly overlays?: readonly CalendarOverlay[] } = {},
): WorkCalendar {
  return build({ notices: sources.notices ?? chinaNotices, overlays: sources.overlays })
}

/** The national calendar with every notice known to this release. */
export const chinaCalendar: WorkCalendar = /* @__PURE__ */ createCalendar()
