import { dueDate, type LocalDate, type Stretch, type WorkCalendar } from '@gongkai/work-calendar'
import type { Limit, LimitTerm, Pause } from './limit.ts'

/** A pause as the count sees it: from, the day it ends at the latest, and why. */
export interface Standstill extends Stretch {
  readonly reason: string
}

/** Which end of a ceiling is meant where a missing holiday notice leaves it open. */
export type Bound = 'earliest' | 'expected' | 'latest'

/** The last day a pause can leave out, by its ceiling; null where it has none. */
export function ceilingOf(pause: Pause, calendar: WorkCalendar, bound: Bound = 'expected'): LocalDate | null {
  if (pause.ceiling === undefined) return null
  const { due, range } = endOf(pause.ceiling, calendar, pause.from)
  return bound === 'earliest' ? range[0] : bound === 'latest' ? range[1] : due
}

/** Whether a missing notice decides when the ceiling of a pause is reached. */
export function hasOpenCeiling({ ceiling, from }: Pause, calendar: WorkCalendar): boolean {
  return ceiling !== undefined && endOf(ceiling, calendar, from).provisional
}

/** The stretches that a limit leaves out, an open pause until `until`; past its ceiling a pause is over without anybody's doing. */
export function standstills(
  limit: Limit,
  calendar: WorkCalendar,
  until: LocalDate,
  bound: Bound = 'expected',
): readonly Standstill[] {
  if (limit.pauses.length === 0) return []
  return limit.pauses.map((pause) => {
    const to = pause.to ?? until
    const ceiling = ceilingOf(pause, calendar, bound)
    return { from: pause.from, to: ceiling !== null && ceiling < to ? ceiling : to, reason: pause.reason }
  })
}

/** The pause that holds a limit still on a day and moves its end: begun, not closed, below its ceiling, and before time was up. */
export function pauseOn(limit: Limit, calendar: WorkCalendar, today: LocalDate, due: LocalDate): Pause | null {
  const holding = limit.pauses.find((pause) => {
    if (pause.from > today || pause.from >= due) return false
    if (pause.to !== null && today >= pause.to) return false
    const ceiling = ceilingOf(pause, calendar)
    return ceiling === null || today <= ceiling
  })
  return holding ?? null
}

/** Where a length that is counted from a day ends. */
export function endOf(term: LimitTerm, calendar: WorkCalendar, from: LocalDate, excluded: readonly Stretch[] = []) {
  if (term.unit !== 'date') return dueDate(calendar, from, term, excluded)
  const { dueOn } = term
  return { due: dueOn, provisional: false, range: [dueOn, dueOn] as const }
}
