import type { HolidayNotice } from './holiday-notice.ts'
import { addDays, localDate, weekdayOf, type LocalDate } from './local-date.ts'

/** A date literal for tests. */
export const day = localDate

/**
 * Counts working days one at a time from the notices alone, with nothing of the calendar's tables: the slow other way
 * that the fast answers are compared with. Only for days whose notice is given.
 */
export function walkWorkdays(notices: readonly HolidayNotice[], start: LocalDate, n: number): LocalDate {
  const isWorkday = workdayByNotices(notices)
  let date = start
  for (let left = n; left > 0;) {
    date = addDays(date, 1)
    if (isWorkday(date)) left -= 1
  }
  return date
}

export function workdayByNotices(notices: readonly HolidayNotice[]): (date: LocalDate) => boolean {
  const makeUp = new Set(notices.flatMap((notice) => notice.makeUp))
  const off = new Set<LocalDate>()
  for (const run of notices.flatMap((notice) => notice.off)) {
    for (let date = run.from; date <= run.to; date = addDays(date, 1)) off.add(date)
  }
  return (date) => makeUp.has(date) || (!off.has(date) && weekdayOf(date) % 6 !== 0)
}
