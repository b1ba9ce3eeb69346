import { dayOf } from './day.ts'
import { lastPlainDay } from './due-date.ts'
import type { NoticeSource } from './holiday-notice.ts'
import { addDays, type LocalDate } from './local-date.ts'
import { disjoint, type NamedStretch } from './stretch.ts'
import type { Term } from './term.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** `added` is a weekend day that counts because people work on it (调休上班); `paused` is left out because the limit stood still. */
export const DAY_EFFECTS = ['counted', 'skipped', 'added', 'paused'] as const
export type DayEffect = (typeof DAY_EFFECTS)[number]

export interface ExplainedDay {
  readonly date: LocalDate
  readonly effect: DayEffect
  readonly name?: string
  readonly nameEn?: string
  /** Which day of the limit it is, where it counts. */
  readonly count?: number
  /** Why the limit stood still. */
  readonly reason?: string
  /** Present and false where the notice of its year is not known and it may yet change. */
  readonly certain?: false
  /** The document that makes it a holiday or a make-up day. */
  readonly source?: NoticeSource
}

/** Every day after the start up to the due date with what it does to the count. */
export function explainedDays(
  calendar: WorkCalendar,
  start: LocalDate,
  term: Term,
  due: LocalDate,
  excluded: readonly NamedStretch[],
): ExplainedDay[] {
  const last = term.unit === 'workdays' ? due : lastPlainDay(start, term, disjoint(excluded, start))
  const days: ExplainedDay[] = []
  let count = 0
  for (let date = addDays(start, 1); date <= due; date = addDays(date, 1)) {
    const still = excluded.find((one) => date > one.from && date <= one.to)
    if (still !== undefined && date <= last) {
      days.push({ date, effect: 'paused', ...(still.reason === undefined ? {} : { reason: still.reason }) })
    } else if (term.unit === 'workdays' || date > last) {
      const day = workday(calendar, date)
      days.push(day.effect === 'skipped' || date > last ? day : { ...day, count: ++count })
    } else days.push({ date, effect: 'counted', count: ++count })
  }
  return days
}

function workday(calendar: WorkCalendar, date: LocalDate): ExplainedDay {
  const { kind, name, nameEn, certain, source } = dayOf(calendar, date)
  return {
    date,
    effect: kind === 'weekday' ? 'counted' : kind === 'make-up' ? 'added' : 'skipped',
    ...(name === undefined ? {} : { name }),
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(certain ? {} : { certain }),
    ...(source === undefined ? {} : { source }),
  }
}

/** Days that follow each other and read alike. */
export interface DayRun {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly first: ExplainedDay
  readonly last: ExplainedDay
  /** How many days of it count, or would count if the limit ran. */
  readonly length: number
}

export function dayRuns(days: readonly ExplainedDay[]): DayRun[] {
  const runs: DayRun[] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run !== undefined && alike(run.first, day)) {
      runs[runs.length - 1] = { ...run, to: day.date, last: day, length: run.length + 1 }
    } else runs.push({ from: day.date, to: day.date, first: day, last: day, length: 1 })
  }
  return runs
}

function alike(a: ExplainedDay, b: ExplainedDay): boolean {
  const settled = a.effect !== 'skipped' || a.name === undefined || a.certain === b.certain
  return a.effect === b.effect && a.name === b.name && a.reason === b.reason && settled
}
