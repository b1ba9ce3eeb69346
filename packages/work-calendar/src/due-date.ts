import { indexOf, outside } from './day.ts'
import { dueRange, type Gap } from './due-range.ts'
import { addDays, addMonths, daysBetween, type LocalDate } from './local-date.ts'
import { disjoint, type Stretch } from './stretch.ts'
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
 * the end of a shorter month (30 November + 3 months → 28 or 29 February), and a last day that is off stays or moves as
 * `term.onDayOff` says. Days in `excluded` are left out of the count; a stretch that begins on or after the last
 * day changes nothing, so what has run out is not brought back. Rests on domain rules §13.
 *
 * Throws a `RangeError` for a length that is no whole number, and for working days outside the calendar.
 */
export function dueDate(
  calendar: WorkCalendar,
  start: LocalDate,
  term: Term,
  excluded: readonly Stretch[] = [],
): DueDate {
  if (!Number.isSafeInteger(term.n) || term.n < 0)
    throw new RangeError(`a limit is a whole number of days or months, not ${term.n}`)
  const stretches = disjoint(excluded, start)
  if (term.unit === 'workdays') return countWorkdays(calendar, start, term.n, stretches)
  const last = lastPlainDay(start, term, stretches)
  return term.onDayOff === 'moves' ? firstWorkdayFrom(calendar, last) : settled(last)
}

/** The day itself when it is a working day, else the next one; provisional where a missing notice decides it. */
export function firstWorkdayFrom(calendar: WorkCalendar, date: LocalDate): DueDate {
  return countWorkdays(calendar, addDays(date, -1), 1, [])
}

/** Where a limit in days or months ends before anything is asked about days off. */
export function lastPlainDay(start: LocalDate, term: Term, stretches: readonly Stretch[]): LocalDate {
  let last = term.unit === 'days' ? addDays(start, term.n) : addMonths(start, term.n)
  for (const { from, to } of stretches) {
    if (from >= last) break
    last = addDays(last, daysBetween(from, to))
  }
  return last
}

function countWorkdays(calendar: WorkCalendar, start: LocalDate, n: number, stretches: readonly Stretch[]): DueDate {
  const { rank, workdays, dates, uncertainRank } = calendar.tables
  const from = indexOf(calendar, start)
  const gaps = stretches.map(({ from, to }): Gap => [indexOf(calendar, from), indexOf(calendar, to)])
  let base = from
  let left = n
  let uncertain = 0
  for (const [gapFrom, gapTo] of gaps) {
    const counted = (rank[gapFrom] ?? 0) - (rank[base] ?? 0)
    if (counted >= left) break
    left -= counted
    uncertain += (uncertainRank[gapFrom] ?? 0) - (uncertainRank[base] ?? 0)
    base = gapTo
  }
  const to = left === 0 ? base : workdays[(rank[base] ?? 0) + left - 1]
  const due = to === undefined ? undefined : dates[to]
  if (to === undefined || due === undefined) throw outside(calendar, `${n} working days after ${start}`)
  uncertain += (uncertainRank[to] ?? 0) - (uncertainRank[base] ?? 0)
  if (uncertain === 0) return settled(due)
  const [earliest, latest] = dueRange(calendar, from, n, to, gaps)
  return { due, provisional: true, range: [dates[earliest] ?? due, dates[latest] ?? due] }
}

function settled(due: LocalDate): DueDate {
  return { due, provisional: false, range: [due, due] }
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier, so that it is the opposite of the way back. */
export function workdaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  const { rank } = calendar.tables
  return (rank[indexOf(calendar, to)] ?? 0) - (rank[indexOf(calendar, from)] ?? 0)
}
