import type { NoticeSource } from './holiday-notice.ts'
import { dayNumberOf, type LocalDate } from './local-date.ts'
import type { DayKind, WorkCalendar } from './work-calendar.ts'

export interface DayAnswer {
  readonly date: LocalDate
  readonly working: boolean
  readonly kind: DayKind
  readonly name?: string
  readonly nameEn?: string
  readonly certain: boolean
  /** The document that makes it a holiday or a make-up day. */
  readonly source?: NoticeSource
}

/**
 * What a day is: weekday, weekend, holiday (放假), or make-up working day (调休上班). `certain` is false where the notice
 * of its year is not known and the law does not settle it. Throws outside the calendar.
 */
export function dayOf(calendar: WorkCalendar, date: LocalDate): DayAnswer {
  const day = calendar.tables.days[indexOf(calendar, date)]
  if (day === undefined) throw outside(calendar, date)
  return { date, working: day.kind === 'weekday' || day.kind === 'make-up', ...day }
}

/** The place of a date in the calendar's tables; throws outside them rather than guess. */
export function indexOf(calendar: WorkCalendar, date: LocalDate): number {
  const at = dayNumberOf(date) - calendar.tables.firstDay
  if (!(at >= 0 && at < calendar.tables.days.length)) throw outside(calendar, date)
  return at
}

export function outside(calendar: WorkCalendar, what: string): RangeError {
  return new RangeError(`${what} is outside the calendar, ${calendar.from} to ${calendar.to}`)
}
