import { outside } from './day.ts'
import { NOT_FOUND, type Arrangement, type PossibleArrangement } from './possible-arrangement.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** No arrangement moves a due date by more days than this from where we expect it, over any span people use. */
const REACH_DAYS = 45

/** A stretch that is left out, as indexes of the tables: the days after the first up to and including the second. */
export type Gap = readonly [from: number, to: number]

/**
 * The earliest and latest index on which the n-th working day after `start` can fall once every missing notice is known
 * (`PossibleArrangement` says what a notice may do), the days of `gaps` left out.
 *
 * Why nothing lawful lies outside, and no bound is wider than the model: the working days up to a day are those of the law alone, plus what
 * each arrangement changes inside the span: the days off of its run that lie inside, less the make-up days inside. Of every run the
 * fewest working days are left when its make-up days lie outside the span as far as they fit, the most when inside; the least and
 * the greatest over all runs are what this festival can do, and festivals are arranged one by one, so the sums are the fewest and the most
 * that any set of notices leaves. The true count lies between them on every day, so the day on which it reaches n lies between the days
 * on which the most and the fewest do. Neither count falls as the day moves on: each bound is found by halving.
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
  const open = arrangementsWithin(calendar, after, limit + firstDay)
  const shut = gaps.map(([from, to]): Gap => [from + firstDay, to + firstDay])
  const reaches = (bound: Bound) => (end: number) => {
    let sum = (lawRank[end] ?? 0) - (lawRank[start] ?? 0)
    for (const [from, to] of gaps) {
      if (from < end) sum -= (lawRank[Math.min(to, end)] ?? 0) - (lawRank[from] ?? 0)
    }
    const span: Span = { after, until: end + firstDay, shut }
    for (const one of open) if (one.from <= span.until) sum += changeOf(one, span, bound)
    return sum >= n
  }
  if (!reaches('least')(limit)) throw outside(calendar, `the latest due date ${n} working days after ${dates[start]}`)
  return [firstHolding(reaches('greatest'), start, limit), firstHolding(reaches('least'), start, limit)]
}

/** The days that count: after one, up to and including another, without the shut stretches. All are day numbers. */
interface Span {
  readonly after: number
  readonly until: number
  readonly shut: readonly Gap[]
}

type Bound = 'least' | 'greatest'

/** The arrangements that reach into (after, until]; they stand in order, and so do their ends. */
function arrangementsWithin(calendar: WorkCalendar, after: number, until: number): PossibleArrangement[] {
  const { open } = calendar.tables
  const found: PossibleArrangement[] = []
  for (let at = firstWhere(open.length, (i) => (open[i]?.to ?? 0) > after); at < open.length; at++) {
    const one = open[at]
    if (one === undefined || one.from > until) break
    found.push(one)
  }
  return found
}

/** What a festival does to a span. One that lies whole inside takes what is owed, however it is arranged. */
function changeOf(one: PossibleArrangement, span: Span, bound: Bound): number {
  const { from, to, found } = one
  const change = bound === 'least' ? leastChange : greatestChange
  const { list, taken } = one.ways()
  if (span.shut.some((gap) => gap[0] < to && gap[1] >= from)) return change(list, span)
  if (taken !== null && from > span.after && to <= span.until) return -taken
  const at = (Math.max(span.after, from - 1) - from + 1) * (to - from + 2) + Math.min(span.until, to) - from + 1
  const before = found[bound][at]
  if (before !== undefined && before !== NOT_FOUND) return before
  const now = change(list, span)
  found[bound][at] = now
  return now
}

/** The most working days an arrangement can take from the span: make-up days outside as far as they fit. */
function leastChange(ways: readonly Arrangement[], span: Span): number {
  let least = Infinity
  for (const { off, worked, mayBeWorked } of ways) {
    const outside = mayBeWorked.length - countInside(mayBeWorked, span)
    least = Math.min(least, Math.max(0, worked - outside) - countInside(off, span))
  }
  return least
}

/** The most working days it can add to the span, or the fewest it can take: make-up days inside as far as they fit. */
function greatestChange(ways: readonly Arrangement[], span: Span): number {
  let greatest = -Infinity
  for (const { off, worked, mayBeWorked } of ways) {
    const inside = countInside(mayBeWorked, span)
    greatest = Math.max(greatest, Math.min(worked, inside) - countInside(off, span))
  }
  return greatest
}

function countInside(days: readonly number[], { after, until, shut }: Span): number {
  let count = 0
  for (const day of days) {
    if (day > until) break
    if (day > after && (shut.length === 0 || !shut.some(([from, to]) => day > from && day <= to))) count += 1
  }
  return count
}

/** The first index in (from, to] for which `holds`, where it never stops holding and holds at `to`. */
function firstHolding(holds: (end: number) => boolean, from: number, to: number): number {
  return firstWhere(to - from, (i) => holds(from + 1 + i)) + from + 1
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
