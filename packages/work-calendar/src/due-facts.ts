import { dayOf } from './day.ts'
import { lastPlainDay, workdaysBetween, type DueDate } from './due-date.ts'
import type { ExplainedDay } from './explained-days.ts'
import type { NoticeSource } from './holiday-notice.ts'
import { addDays, addMonths, daysBetween, partsOf, type LocalDate } from './local-date.ts'
import { disjoint, type NamedStretch } from './stretch.ts'
import type { Term } from './term.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** What the sentences about a due date are made from. */
export interface DueFacts {
  readonly calendar: WorkCalendar
  readonly start: LocalDate
  readonly term: Term
  readonly answer: DueDate
  readonly days: readonly ExplainedDay[]
  readonly excluded: readonly NamedStretch[]
}

/** Whether a month was too short for the day, so that its last day was taken. */
export function clamped({ start, term }: DueFacts): boolean {
  return term.unit === 'months' && partsOf(start).day !== partsOf(addMonths(start, term.n)).day
}

/** Where a limit in days or months ends on a day off: that day, and whether it moved on; else null. */
export function endOnDayOff({ calendar, start, term, answer, excluded }: DueFacts) {
  if (term.unit === 'workdays') return null
  const last = lastPlainDay(start, term, disjoint(excluded, start))
  if (last < calendar.from || last > calendar.to || dayOf(calendar, last).working) return null
  return { last, moved: answer.due !== last }
}

/** The days that need a line of their own: all of a count in working days, else only where something was left out. */
export function tellingDays({ start, term, days, excluded }: DueFacts): readonly ExplainedDay[] {
  if (term.unit === 'workdays') return days
  if (!days.some((day) => day.effect === 'paused')) return []
  const last = lastPlainDay(start, term, disjoint(excluded, start))
  return days.filter((day) => day.date <= last)
}

/** Days of the limit's unit in a run from one day to another. */
export function daysOfUnit({ calendar, term }: DueFacts, from: LocalDate, to: LocalDate): number {
  const before = addDays(from, -1)
  return term.unit === 'workdays' ? workdaysBetween(calendar, before, to) : daysBetween(before, to)
}

/** The documents behind the holidays and make-up days that were met, each once. */
export function sourcesOf(days: readonly ExplainedDay[]): readonly NoticeSource[] {
  const found = new Map<string, NoticeSource>()
  for (const { source } of days) if (source !== undefined) found.set(source.title, source)
  return [...found.values()]
}

/** The years whose notice can still move the answer. The last days of December belong to the New Year of the next year's notice. */
export function awaitedYears(calendar: WorkCalendar, start: LocalDate, until: LocalDate): number[] {
  const years = new Set<number>()
  for (let date = addDays(start, 1); date <= until; date = addDays(date, 1)) {
    if (dayOf(calendar, date).certain) continue
    const { year } = partsOf(date)
    years.add(calendar.notifiedYears.includes(year) ? year + 1 : year)
  }
  return [...years]
}

/** Whether notices were published long ago and are only not in the calendar: nobody needs to wait for them. */
export function isPast(calendar: WorkCalendar, years: readonly number[]): boolean {
  const newest = calendar.notifiedYears.at(-1)
  return newest !== undefined && years.every((year) => year < newest)
}
