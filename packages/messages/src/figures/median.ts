import { workdaysBetween, type LocalDate, type WorkCalendar } from '@gongkai/work-calendar'

/** How many messages were received on one day and answered on another. */
export interface AnsweredPair {
  readonly received: LocalDate
  readonly answered: LocalDate
  readonly count: number
}

/**
 * The middle number of working days from receipt (day zero) to answer; of an even number the mean of the two in the middle. Null without any. Medians, because
 * one message that lay for months says nothing of how long the others took.
 */
export function medianWorkdays(pairs: readonly AnsweredPair[], calendar: WorkCalendar): number | null {
  const byDays = new Map<number, number>()
  for (const { received, answered, count } of pairs) {
    const days = answered <= received ? 0 : workdaysBetween(calendar, received, answered)
    byDays.set(days, (byDays.get(days) ?? 0) + count)
  }
  const sorted = [...byDays].toSorted(([a], [b]) => a - b)
  const total = sorted.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return null
  const at = (place: number) => {
    let passed = 0
    for (const [days, count] of sorted) {
      passed += count
      if (place < passed) return days
    }
    return 0
  }
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2
}
