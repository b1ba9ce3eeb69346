import type { LocalDate, WorkCalendar } from '@gongkai/work-calendar'
import { limitDue } from './limit-due.ts'
import type { Limit } from './limit.ts'

/** A due day as one edition of the calendar gives it. */
export interface DueReading {
  readonly due: LocalDate
  readonly provisional: boolean
  readonly range: readonly [LocalDate, LocalDate]
  readonly edition: string
}

/** What a new notice or order does to an open limit. `moved`: the day is another; `settled`: it was provisional and is final now. */
export interface LimitRevision {
  readonly limit: string
  readonly was: DueReading
  readonly now: DueReading
  readonly moved: boolean
  readonly settled: boolean
}

/**
 * Which limits of a matter a new edition of the calendar changes (放假安排公布后重新计算): their due day, their range, or whether they are
 * final. Only open limits: one that was met keeps the day it was met by. An open pause counts as ending today in both readings.
 */
export function revisedBy(
  limits: readonly Limit[],
  before: WorkCalendar,
  after: WorkCalendar,
  today: LocalDate,
): readonly LimitRevision[] {
  if (before.edition === after.edition) return []
  return limits.flatMap((limit) => {
    if (limit.stopped !== null) return []
    const was = readingOf(limit, before, today)
    const now = readingOf(limit, after, today)
    const moved = was.due !== now.due
    const same = was.provisional === now.provisional && was.range.every((date, at) => date === now.range[at])
    return same && !moved ? [] : [{ limit: limit.id, was, now, moved, settled: was.provisional && !now.provisional }]
  })
}

function readingOf(limit: Limit, calendar: WorkCalendar, today: LocalDate): DueReading {
  return { ...limitDue(limit, calendar, today), edition: calendar.edition }
}
