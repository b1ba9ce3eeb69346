import { indexOf, outside } from './day.ts'
import { dueRange } from './due-range.ts'
import { addDays, addMonths, type LocalDate } from './local-date.ts'
import type { Term } from './term.ts'
import type { WorkCalendar } from './work-calendar.ts'

export interface DueDate {
  readonly due: LocalDate
  /** True while a notice that has not come may move the date (暂定). */
  readonly provisional: boolean
  /** The earliest and latest day the final answer can be; both are `due` when it is final. */
  readonly range: readonly [LocalDate, LocalDate]
}

/**
 * When a limit (时限) that starts on `start` ends. The first day is not counted (当日不计); working days are those that
 * the calendar calls working, so the last day is never a day off. Calendar days and months are plain: months clamp to
 * the end of a shorter month (30 November + 3 months → 28 or 29 February), and a last day that is off does not move.
 * Rests on domain rules §13; the notice of a year comes in October or November of the year before.
 */
export function dueDate(calendar: WorkCalendar, start: LocalDate, term: Term): DueDate {
  if (!Number.isInteger(term.n) || term.n < 0)
    throw new RangeError(`a limit is a whole number of days or months, not ${term.n}`)
  if (term.unit !== 'workdays') {
    const due = term.unit === 'days' ? addDays(start, term.n) : addMonths(start, term.n)
    return { due, provisional: false, range: [due, due] }
  }
  const { rank, workdays, dates, uncertainRank } = calendar.tables
  const from = indexOf(calendar, start)
  const to = term.n === 0 ? from : workdays[(rank[from] ?? 0) + term.n - 1]
  const due = to === undefined ? undefined : dates[to]
  if (to === undefined || due === undefined) throw outside(calendar, `${term.n} working days after ${start}`)
  if (uncertainRank[to] === uncertainRank[from]) return { due, provisional: false, range: [due, due] }
  const [earliest, latest] = dueRange(calendar, from, term.n, to)
  return { due, provisional: true, range: [dates[earliest] ?? due, dates[latest] ?? due] }
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier, so that it is the opposite of the way back. */
export function workdaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  const { rank } = calendar.tables
  return (rank[indexOf(calendar, to)] ?? 0) - (rank[indexOf(calendar, from)] ?? 0)
}
