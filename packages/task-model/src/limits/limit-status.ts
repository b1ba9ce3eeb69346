import { daysBetween, disjoint, workdaysBetween, type LocalDate, type WorkCalendar } from '@gongkai/work-calendar'
import { limitDue } from './limit-due.ts'
import { ceilingOf, pauseOn, standstills } from './limit-pauses.ts'
import type { Limit, LimitTerm } from './limit.ts'

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
 * earliest and latest day it can become. `daysLeft` counts in the limit's unit (calendar days for days and months, else working days) from
 * today, or from the day it was met, to the due day; negative when that has passed. `edition` is the calendar it was computed with.
 */
export interface LimitStatus {
  readonly due: LocalDate
  readonly provisional: boolean
  readonly range: readonly [LocalDate, LocalDate]
  readonly daysLeft: number
  readonly light: Light
  readonly paused: boolean
  /** While paused: the last day the pause can leave out, where it has a ceiling; the limit runs on by itself after it. */
  readonly pausedUntil: LocalDate | null
  readonly edition: string
}

/**
 * Computes a limit (办理时限). Day zero is the start and is not counted; days in a pause (after its first day, up to and including its
 * last, or its ceiling) do not run, each once however many pauses cover it; extensions add to the length. On time means met on or
 * before the due day. A pause that begins when time is up moves nothing and hides no lateness.
 */
export function limitStatus(
  limit: Limit,
  { today, calendar, answeredOn, dueSoonDays = DUE_SOON_DAYS }: Today,
): LimitStatus {
  const met = answeredOn ?? limit.stopped
  const until = met ?? today
  const { due, provisional, range } = limitDue(limit, calendar, until)
  const holding = met === null ? pauseOn(limit, calendar, today, due) : null
  const daysLeft = remaining(limit, calendar, until, due)
  const light = (): Light => {
    if (met !== null) return met <= due ? 'met' : 'missed'
    if (today > due) return 'late'
    if (holding !== null) return 'none'
    return daysLeft <= dueSoonDays ? 'due-soon' : 'on-time'
  }
  return {
    due,
    provisional,
    range,
    daysLeft,
    light: light(),
    paused: holding !== null,
    pausedUntil: holding === null ? null : ceilingOf(holding, calendar),
    edition: calendar.edition,
  }
}

/** Days to the due day without those that are known already not to run. */
function remaining(limit: Limit, calendar: WorkCalendar, from: LocalDate, due: LocalDate): number {
  let days = between(limit.term, calendar, from, due)
  if (limit.term.unit !== 'date') {
    for (const still of disjoint(standstills(limit, calendar, from), from)) {
      if (still.from < due) days -= between(limit.term, calendar, still.from, still.to)
    }
  }
  return days === 0 ? 0 : days
}

/** A day that somebody set can lie outside of what the calendar knows: the days between are then counted to its edge. */
function inside({ from, to }: WorkCalendar, date: LocalDate): LocalDate {
  return date < from ? from : date > to ? to : date
}

function between(term: LimitTerm, calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  const plain = term.unit === 'days' || term.unit === 'months'
  return plain ? daysBetween(from, to) : workdaysBetween(calendar, inside(calendar, from), inside(calendar, to))
}
