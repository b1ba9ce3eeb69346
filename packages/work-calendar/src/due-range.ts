import { outside } from './day.ts'
import type { PossibleArrangement } from './possible-arrangement.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** No arrangement moves a due date by more days than this from where we expect it, over any span people use. */
const REACH_DAYS = 45

/** A stretch that is left out, as indexes of the tables: the days after the first up to and including the second. */
export type Gap = readonly [from: number, to: number]

/** What of an arrangement lies outside the gaps, in day numbers, each list in order. */
interface Countable {
  readonly one: PossibleArrangement
  readonly off: readonly number[]
  readonly madeUp: readonly number[]
}

/**
 * The earliest and latest index on which the n-th working day after `start` can fall once every missing notice is known
 * (`PossibleArrangement` says what a notice may do), the days of `gaps` left out.
 *
 * Why nothing lawful lies outside: the working days up to a day are those of the law alone, plus what each arrangement
 * changes inside the span. An arrangement takes k weekdays (owed ≤ k ≤ mostOff) and gives k − owed weekend days back; the
 * least it can leave is when as many as fit of the k lie inside and the make-up days outside, the most when it is the
 * other way round. Summed over the arrangements that is the fewest and the most working days any set of notices leaves, for
 * every day. The true count lies between the two and the due date is where the count reaches n, so it lies between the days on
 * which the most and the fewest reach n. Neither count falls as the day moves on: each bound is found by halving.
 */
export function dueRange(
  calendar: WorkCalendar,
  start: number,
  n: number,
  expected: number,
  gaps: readonly Gap[],
): [number, number] {
  const { firstDay, days, dates, lawRank } = calendar.tables
  const left = gaps.reduce((sum, [from, to]) => sum + to - from, 0)
  const limit = Math.min(days.length - 1, expected + REACH_DAYS + left)
  const after = start + firstDay
  const open = countable(calendar, after, limit + firstDay, gaps)
  const lawful = (end: number): number => {
    let sum = (lawRank[end] ?? 0) - (lawRank[start] ?? 0)
    for (const [from, to] of gaps) {
      if (from < end) sum -= (lawRank[Math.min(to, end)] ?? 0) - (lawRank[from] ?? 0)
    }
    return sum
  }
  const fewest = (end: number): number => {
    let sum = lawful(end)
    for (const part of open) if (part.one.from <= end + firstDay) sum += leastChange(part, after, end + firstDay)
    return sum
  }
  const most = (end: number): number => {
    let sum = lawful(end)
    for (const part of open) if (part.one.from <= end + firstDay) sum += greatestChange(part, after, end + firstDay)
    return sum
  }
  if (fewest(limit) < n) throw outside(calendar, `the latest due date ${n} working days after ${dates[start]}`)
  return [firstReaching(most, n, start, limit), firstReaching(fewest, n, start, limit)]
}

/** The arrangements that reach into (after, until]; they stand in order, and so do their ends. */
function countable(calendar: WorkCalendar, after: number, until: number, gaps: readonly Gap[]): Countable[] {
  const { open, firstDay } = calendar.tables
  const shown = (day: number): boolean => !gaps.some(([from, to]) => day > from + firstDay && day <= to + firstDay)
  const found: Countable[] = []
  for (let at = firstWhere(open.length, (i) => (open[i]?.to ?? 0) > after); at < open.length; at++) {
    const one = open[at]
    if (one === undefined || one.from > until) break
    if (gaps.length === 0) found.push({ one, off: one.mayBeOff, madeUp: one.mayBeMadeUp })
    else found.push({ one, off: one.mayBeOff.filter(shown), madeUp: one.mayBeMadeUp.filter(shown) })
  }
  return found
}

/** The most working days an arrangement can take from the span: days off inside, make-up days outside as far as they fit. */
function leastChange({ one, off, madeUp }: Countable, after: number, until: number): number {
  const offInside = countInside(off, after, until)
  const madeUpOutside = one.mayBeMadeUp.length - countInside(madeUp, after, until)
  let least = Infinity
  for (let k = one.owed; k <= one.mostOff; k++) {
    least = Math.min(least, Math.max(0, k - one.owed - madeUpOutside) - Math.min(k, offInside))
  }
  return least
}

/** The most working days it can add to the span, or the fewest it can take: make-up days inside, days off outside. */
function greatestChange({ one, off, madeUp }: Countable, after: number, until: number): number {
  const offOutside = one.mayBeOff.length - countInside(off, after, until)
  const madeUpInside = countInside(madeUp, after, until)
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
  return firstWhere(to - from, (i) => count(from + 1 + i) >= n) + from + 1
}

/** The first of 0…length for which `holds`, where it never stops holding; `length` where none does. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
