import type { DueDate, LocalDate, Stretch, Term, WorkCalendar } from '@gongkai/work-calendar'
import { endOf, hasOpenCeiling, standstills } from './limit-pauses.ts'
import type { FixedDate, Limit, LimitTerm } from './limit.ts'

/** A limit as one count and what is added to its end: `length` is the term with the extensions in its own unit that come first. */
export interface LimitLength {
  readonly length: LimitTerm
  readonly further: readonly LimitTerm[]
}

/**
 * 3 months extended by 3 months are 6 months from the start, not 3 from a clamped end; an extension in another unit, or to a date, and
 * every one after it is counted from the day the limit would have been due.
 */
export function lengthOf(limit: Limit): LimitLength {
  const { term } = limit
  const terms = limit.extensions.map((extension) => extension.term)
  if (term.unit === 'date') return { length: term, further: terms }
  const foreign = terms.findIndex((one) => one.unit !== term.unit)
  const own = terms.slice(0, foreign < 0 ? terms.length : foreign).filter((one): one is Term => one.unit !== 'date')
  return {
    length: own.length === 0 ? term : { ...term, n: own.reduce((sum, one) => sum + one.n, term.n) },
    further: terms.slice(own.length),
  }
}

/**
 * When a limit is due as its facts stand on `until`: an open pause is taken to end that day. Where a missing holiday notice leaves a
 * ceiling open, the range reaches from the earliest end of the ceiling to the latest.
 */
export function limitDue(limit: Limit, calendar: WorkCalendar, until: LocalDate): DueDate {
  const { length, further } = lengthOf(limit)
  const expected = endAfter(limit.start, length, further, calendar, standstills(limit, calendar, until))
  if (!limit.pauses.some((pause) => hasOpenCeiling(pause, calendar))) return expected
  const earliest = endAfter(limit.start, length, further, calendar, standstills(limit, calendar, until, 'earliest'))
  const latest = endAfter(limit.start, length, further, calendar, standstills(limit, calendar, until, 'latest'))
  return {
    due: expected.due,
    provisional: expected.provisional || earliest.due !== latest.due,
    range: [earliest.range[0], latest.range[1]],
  }
}

function endAfter(
  start: LocalDate,
  length: LimitTerm,
  further: readonly LimitTerm[],
  calendar: WorkCalendar,
  still: readonly Stretch[],
): DueDate {
  let end: DueDate = endOf(length, calendar, start, still)
  for (const term of further) end = term.unit === 'date' ? atLeast(end, term) : onward(end, term, calendar, still)
  return end
}

/** An extension never brings the end nearer, whatever date it names. */
function atLeast(end: DueDate, { dueOn }: FixedDate): DueDate {
  const later = (date: LocalDate): LocalDate => (date > dueOn ? date : dueOn)
  const range = [later(end.range[0]), later(end.range[1])] as const
  return { due: later(end.due), provisional: end.provisional && range[0] !== range[1], range }
}

function onward(end: DueDate, term: Term, calendar: WorkCalendar, still: readonly Stretch[]): DueDate {
  const next = endOf(term, calendar, end.due, still)
  if (!end.provisional) return next
  return {
    due: next.due,
    provisional: true,
    range: [endOf(term, calendar, end.range[0], still).range[0], endOf(term, calendar, end.range[1], still).range[1]],
  }
}
