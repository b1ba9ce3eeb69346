import { formatDate, formatRun } from './date-words.ts'
import { dayOf } from './day.ts'
import { dueDate, type DueDate } from './due-date.ts'
import { addDays, partsOf, type LocalDate } from './local-date.ts'
import type { Term } from './term.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** `added` is a weekend day that counts because people work on it (调休上班). */
export const DAY_EFFECTS = ['counted', 'skipped', 'added'] as const
export type DayEffect = (typeof DAY_EFFECTS)[number]

export interface ExplainedDay {
  readonly date: LocalDate
  readonly effect: DayEffect
  readonly name?: string
  readonly nameEn?: string
}

export interface DueExplanation {
  /** Every day after the start up to the due date. */
  readonly days: readonly ExplainedDay[]
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** Why a limit ends when it does: each day with its effect, and sentences that a citizen or clerk can check against a wall calendar. */
export function explainDue(calendar: WorkCalendar, start: LocalDate, term: Term): DueExplanation {
  const answer = dueDate(calendar, start, term)
  const days = term.unit === 'workdays' ? walk(calendar, start, answer.due) : plainDays(start, answer.due)
  return {
    days,
    zh: sentencesZh(calendar, start, term, answer, days),
    en: sentencesEn(calendar, start, term, answer, days),
  }
}

function walk(calendar: WorkCalendar, start: LocalDate, due: LocalDate): ExplainedDay[] {
  const days: ExplainedDay[] = []
  for (let date = addDays(start, 1); date <= due; date = addDays(date, 1)) {
    const { kind, name, nameEn } = dayOf(calendar, date)
    const effect = kind === 'weekday' ? 'counted' : kind === 'make-up' ? 'added' : 'skipped'
    days.push(name === undefined ? { date, effect } : { date, effect, name, nameEn })
  }
  return days
}

function plainDays(start: LocalDate, due: LocalDate): ExplainedDay[] {
  const days: ExplainedDay[] = []
  for (let date = addDays(start, 1); date <= due; date = addDays(date, 1)) days.push({ date, effect: 'counted' })
  return days
}

interface HolidayRun {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly name: string
  readonly nameEn: string
}

/** Skipped days with a name, put together where they follow each other. */
function holidayRuns(days: readonly ExplainedDay[]): HolidayRun[] {
  const runs: HolidayRun[] = []
  for (const { date, effect, name, nameEn } of days) {
    if (effect !== 'skipped' || name === undefined) continue
    const last = runs.at(-1)
    if (last !== undefined && last.name === name && addDays(last.to, 1) === date)
      runs[runs.length - 1] = { ...last, to: date }
    else runs.push({ from: date, to: date, name, nameEn: nameEn ?? name })
  }
  return runs
}

function plainWeekendDays(days: readonly ExplainedDay[]): number {
  return days.filter((day) => day.effect === 'skipped' && day.name === undefined).length
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

function sentencesZh(
  calendar: WorkCalendar,
  start: LocalDate,
  term: Term,
  answer: DueDate,
  days: readonly ExplainedDay[],
): string[] {
  const { year } = partsOf(start)
  const on = (date: LocalDate): string => formatDate(date, 'zh', year)
  const from = formatDate(start, 'zh')
  if (term.unit === 'days') return [`自${from}起算，当日不计，第${term.n}天为${on(answer.due)}。`]
  if (term.unit === 'months') {
    const said = [`自${from}起${term.n}个月，${on(answer.due)}到期。`]
    return clamped(start, answer.due) ? [...said, `当月没有${partsOf(start).day}日，以当月最后一天为准。`] : said
  }
  const said = [`自${from}起算，当日不计，第${term.n}个工作日为${on(answer.due)}。`]
  for (const run of holidayRuns(days)) said.push(`${formatRun(run.from, run.to, 'zh', year)}${run.name}放假，不计。`)
  const added = days.filter((day) => day.effect === 'added')
  if (added.length > 0) said.push(`${added.map((day) => on(day.date)).join('、')}调休上班，计入。`)
  const weekend = plainWeekendDays(days)
  const others = said.length > 1 ? '其余' : ''
  if (weekend > 0) said.push(`${others}周末${weekend}天不计。`)
  if (answer.provisional) {
    const [earliest, latest] = answer.range
    const years = awaitedYears(calendar, start, latest)
    const between = earliest === latest ? '' : `，最早${on(earliest)}，最晚${on(latest)}`
    said.push(`暂定：${years.map((one) => `${one}年`).join('、')}放假安排公布后可能调整${between}。`)
  }
  return said
}

function sentencesEn(
  calendar: WorkCalendar,
  start: LocalDate,
  term: Term,
  answer: DueDate,
  days: readonly ExplainedDay[],
): string[] {
  const on = (date: LocalDate): string => formatDate(date, 'en')
  const counted = `Counted from ${on(start)}, which is not counted itself: `
  if (term.unit === 'days') return [`${counted}day ${term.n} is ${on(answer.due)}.`]
  if (term.unit === 'months') {
    const said = [`${term.n} ${term.n === 1 ? 'month' : 'months'} from ${on(start)}: due on ${on(answer.due)}.`]
    return clamped(start, answer.due)
      ? [...said, `That month has no day ${partsOf(start).day}, so its last day is taken.`]
      : said
  }
  const said = [`${counted}working day ${term.n} is ${on(answer.due)}.`]
  for (const run of holidayRuns(days)) {
    said.push(`${formatRun(run.from, run.to, 'en')} (${run.nameEn}): off, not counted.`)
  }
  const added = days.filter((day) => day.effect === 'added')
  if (added.length > 0)
    said.push(
      `Make-up working ${added.length === 1 ? 'day' : 'days'}, counted: ${added.map((day) => on(day.date)).join(', ')}.`,
    )
  const weekend = plainWeekendDays(days)
  const others = said.length > 1 ? 'Other weekend days' : 'Weekend days'
  if (weekend > 0) said.push(`${others}, not counted: ${weekend}.`)
  if (answer.provisional) {
    const [earliest, latest] = answer.range
    const years = awaitedYears(calendar, start, latest)
    const between = earliest === latest ? '' : `: ${on(earliest)} at the earliest, ${on(latest)} at the latest`
    said.push(`Provisional until the holiday notice for ${years.join(' and ')} is published${between}.`)
  }
  return said
}

function clamped(start: LocalDate, due: LocalDate): boolean {
  return partsOf(start).day !== partsOf(due).day
}
