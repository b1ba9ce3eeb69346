import {
  addDays,
  compareDates,
  daysBetween,
  dueDate,
  workdaysBetween,
  type LocalDate,
  type Term,
  type WorkCalendar,
} from '@gongkai/work-calendar'
import { lengthOf } from './limit-length.ts'
import { isPaused, type Limit } from './limit.ts'

/** The light of a limit. `none`: it does not run now (paused). `met` and `missed` stand once it was stopped. */
export const LIGHTS = ['on-time', 'due-soon', 'late', 'met', 'missed', 'none'] as const
export type Light = (typeof LIGHTS)[number]

/** Working days (or the limit's own unit) left at which a light turns `due-soon`, unless the bureau configures another number. */
export const DUE_SOON_DAYS = 2

export interface Today {
  readonly today: LocalDate
  readonly calendar: WorkCalendar
  /** The day it was met, when the limit's own facts do not say. */
  readonly answeredOn?: LocalDate
  readonly dueSoonDays?: number
}

/**
 * A limit as it stands on a day. `provisional`: the State Council's notice for a year it reaches is not known, and `range` holds the
 * earliest and latest day it can become. `daysLeft` counts in the limit's unit (working days, else calendar days) from today,
 * or from the day it was met, to the due day; negative when that has passed.
 */
export interface LimitStatus {
  readonly due: LocalDate
  readonly provisional: boolean
  readonly range: readonly [LocalDate, LocalDate]
  readonly daysLeft: number
  readonly light: Light
  readonly paused: boolean
}

/**
 * Computes a limit (办理时限). Day zero is the start and is not counted; days in a pause (after its first day, up to and including its
 * last) do not run; extensions add to the length. On time means met on or before the due day.
 */
export function limitStatus(
  limit: Limit,
  { today, calendar, answeredOn, dueSoonDays = DUE_SOON_DAYS }: Today,
): LimitStatus {
  const met = answeredOn ?? limit.stopped
  const { due, provisional, range } = dueOf(limit, calendar, met ?? today)
  const paused = met === null && isPaused(limit)
  const daysLeft = remaining(limit.term, calendar, met ?? today, due)
  const light = (): Light => {
    if (met !== null) return compareDates(met, due) <= 0 ? 'met' : 'missed'
    if (paused) return 'none'
    if (compareDates(today, due) > 0) return 'late'
    return daysLeft <= dueSoonDays ? 'due-soon' : 'on-time'
  }
  return { due, provisional, range, daysLeft, light: light(), paused }
}

function dueOf(limit: Limit, calendar: WorkCalendar, until: LocalDate) {
  const { counted, apart, shift } = lengthOf(limit, calendar, until)
  const shifted = (date: LocalDate) => (shift === 0 ? date : addDays(date, shift))
  const first = dueDate(calendar, limit.start, counted)
  let result = {
    due: shifted(first.due),
    provisional: first.provisional,
    range: [shifted(first.range[0]), shifted(first.range[1])] as readonly [LocalDate, LocalDate],
  }
  for (const term of apart) {
    const due = dueDate(calendar, result.due, term)
    const earliest = dueDate(calendar, result.range[0], term)
    const latest = dueDate(calendar, result.range[1], term)
    result = {
      due: due.due,
      provisional: result.provisional || due.provisional,
      range: [earliest.range[0], latest.range[1]],
    }
  }
  return result
}

function remaining(term: Term, calendar: WorkCalendar, from: LocalDate, due: LocalDate): number {
  const days = term.unit === 'workdays' ? workdaysBetween(calendar, from, due) : daysBetween(from, due)
  return days === 0 ? 0 : days
}
