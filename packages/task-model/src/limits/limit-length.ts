import { daysBetween, workdaysBetween, type LocalDate, type Term, type WorkCalendar } from '@gongkai/work-calendar'
import type { Limit, Pause } from './limit.ts'

/** The length in one count where units agree; a month's pause is made up in calendar days, a foreign extension is counted apart. */
export function lengthOf(limit: Limit, calendar: WorkCalendar, until: LocalDate) {
  const { n, unit } = limit.term
  const paused = limit.pauses.reduce((sum, pause) => sum + standing(limit.term, calendar, pause, until), 0)
  const same = limit.extensions.filter((extension) => extension.term.unit === unit)
  const extended = same.reduce((sum, extension) => sum + extension.term.n, n)
  return {
    counted: { n: unit === 'months' ? extended : extended + paused, unit } satisfies Term,
    shift: unit === 'months' ? paused : 0,
    apart: limit.extensions.filter((extension) => extension.term.unit !== unit).map((extension) => extension.term),
  }
}

/** Days of a pause that do not count: after its first day, up to and including its last, in the limit's unit. */
export function standing(term: Term, calendar: WorkCalendar, pause: Pause, until: LocalDate): number {
  const to = pause.to ?? until
  const days = term.unit === 'workdays' ? workdaysBetween(calendar, pause.from, to) : daysBetween(pause.from, to)
  return Math.max(0, days)
}
