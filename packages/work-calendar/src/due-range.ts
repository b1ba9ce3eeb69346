import { outside } from './day.ts'
import type { PossibleArrangement } from './possible-arrangement.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** No arrangement moves a due date by more days than this from where we expect it, over any span people use. */
const REACH_DAYS = 45

/**
 * The earliest and latest index on which the n-th working day after `start` can fall once every missing notice is known
 * (`PossibleArrangement` says what a notice may do). Working days up to a day are counted twice, once with the least
 * that each arrangement can leave and once with the most; neither count falls as the day moves on, so each bound is
 * found by halving.
 */
export function dueRange(calendar: WorkCalendar, start: number, n: number, expected: number): [number, number] {
  const { tables } = calendar
  const limit = Math.min(tables.days.length - 1, expected + REACH_DAYS)
  const after = start + tables.firstDay
  const open = tables.open.filter((one) => one.to > after && one.from <= limit + tables.firstDay)
  const count = (end: number, change: (one: PossibleArrangement, end: number) => number): number =>
    open.reduce(
      (sum, one) => sum + change(one, end + tables.firstDay),
      (tables.lawRank[end] ?? 0) - (tables.lawRank[start] ?? 0),
    )
  const fewest = (end: number): number => count(end, (one, until) => leastChange(one, after, until))
  const most = (end: number): number => count(end, (one, until) => greatestChange(one, after, until))
  if (fewest(limit) < n) throw outside(calendar, `the latest due date ${n} working days after ${tables.dates[start]}`)
  return [firstReaching(most, n, start, limit), firstReaching(fewest, n, start, limit)]
}

/** The most working days an arrangement can take from (after, until]: days off inside, make-up days outside as far as they fit. */
function leastChange(one: PossibleArrangement, after: number, until: number): number {
  const offInside = countInside(one.mayBeOff, after, until)
  const madeUpOutside = one.mayBeMadeUp.length - countInside(one.mayBeMadeUp, after, until)
  let least = Infinity
  for (let k = one.owed; k <= one.mostOff; k++) {
    least = Math.min(least, Math.max(0, k - one.owed - madeUpOutside) - Math.min(k, offInside))
  }
  return least
}

/** The most working days it can add to (after, until], or the fewest it can take: make-up days inside, days off outside. */
function greatestChange(one: PossibleArrangement, after: number, until: number): number {
  const offOutside = one.mayBeOff.length - countInside(one.mayBeOff, after, until)
  const madeUpInside = countInside(one.mayBeMadeUp, after, until)
  let greatest = -Infinity
  for (let k = one.owed; k <= one.mostOff; k++) {
    greatest = Math.max(greatest, Math.min(k - one.owed, madeUpInside) - Math.max(0, k - offOutside))
  }
  return greatest
}

function countInside(days: readonly number[], after: number, until: number): number {
  let count = 0
  for (const day of days) if (day > after && day <= until) count += 1
  return count
}

/** The first index in (from, to] whose count reaches n, for a count that never falls. */
function firstReaching(count: (end: number) => number, n: number, from: number, to: number): number {
  let low = from
  let high = to
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (count(middle) >= n) high = middle
    else low = middle
  }
  return high
}
