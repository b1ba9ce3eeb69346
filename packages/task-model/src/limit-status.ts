import {
  addDays,
  compareDates,
  daysBetween,
  dueDate,
  explainDue,
  formatDate,
  workdaysBetween,
  type LocalDate,
  type Term,
  type WorkCalendar,
} from '@gongkai/work-calendar'
import { isPaused, type Limit, type Pause } from './limit.ts'

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

/** Why a limit falls on its day: every skipped and added day of the calendar, then the pauses and extensions. */
export function explainLimit(limit: Limit, { today, calendar }: Pick<Today, 'today' | 'calendar'>) {
  const until = limit.stopped ?? today
  const { days, zh, en } = explainDue(calendar, limit.start, lengthOf(limit, calendar, until).counted)
  const chinese = [...zh]
  const english = [...en]
  for (const pause of limit.pauses) {
    const to = pause.to ?? until
    const n = standing(limit.term, calendar, pause, until)
    const unit = limit.term.unit === 'workdays' ? { zh: '个工作日', en: 'working days' } : { zh: '天', en: 'days' }
    chinese.push(
      `${formatDate(pause.from, 'zh')}至${formatDate(to, 'zh')}暂停计时：${pause.reason}，不计${n}${unit.zh}。`,
    )
    english.push(
      `The limit stood still from ${formatDate(pause.from, 'en')} to ${formatDate(to, 'en')}: ${n} ${unit.en} not counted.`,
    )
  }
  for (const { term, reason } of limit.extensions) {
    chinese.push(`经批准延期${term.n}${ZH_UNIT[term.unit]}：${reason}。`)
    english.push(`Extended by ${term.n} ${EN_UNIT[term.unit]} with approval.`)
  }
  return { days, zh: chinese, en: english }
}

const ZH_UNIT = { workdays: '个工作日', days: '天', months: '个月' } as const
const EN_UNIT = { workdays: 'working days', days: 'days', months: 'months' } as const

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

/** The length in one count where units agree; a month's pause is made up in calendar days, a foreign extension is counted apart. */
function lengthOf(limit: Limit, calendar: WorkCalendar, until: LocalDate) {
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

function standing(term: Term, calendar: WorkCalendar, pause: Pause, until: LocalDate): number {
  const to = pause.to ?? until
  const days = term.unit === 'workdays' ? workdaysBetween(calendar, pause.from, to) : daysBetween(pause.from, to)
  return Math.max(0, days)
}

function remaining(term: Term, calendar: WorkCalendar, from: LocalDate, due: LocalDate): number {
  const days = term.unit === 'workdays' ? workdaysBetween(calendar, from, due) : daysBetween(from, due)
  return days === 0 ? 0 : days
}
