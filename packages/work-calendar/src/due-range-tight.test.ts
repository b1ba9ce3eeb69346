import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './china-calendar.ts'
import { dueDate } from './due-date.ts'
import { addDays, daysBetween, weekdayOf, type LocalDate } from './local-date.ts'
import { day } from './testing.ts'

interface Festival {
  readonly first: LocalDate
  readonly last: LocalDate
  readonly longest: number
}

const isWeekend = (date: LocalDate): boolean => weekdayOf(date) % 6 === 0
const days = (from: LocalDate, to: LocalDate): LocalDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, at) => addDays(from, at))

function choose<Item>(items: readonly Item[], count: number): Item[][] {
  if (count === 0) return [[]]
  return items.flatMap((item, at) => choose(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]))
}

/** Every notice there can be for one festival, written out: which weekdays are off and which weekend days are worked. */
function notices({ first, last, longest }: Festival): { off: Set<LocalDate>; worked: Set<LocalDate> }[] {
  const owed = days(first, last).filter(isWeekend).length
  const found: { off: Set<LocalDate>; worked: Set<LocalDate> }[] = []
  for (let from = addDays(last, 1 - longest); from <= first; from = addDays(from, 1)) {
    for (let to = last; daysBetween(from, to) < longest; to = addDays(to, 1)) {
      const run = days(from, to)
      const bridged = run.filter((date) => !isWeekend(date) && (date < first || date > last)).length - owed
      if (bridged < 0) continue
      const weekends = days(addDays(first, -14), addDays(last, 14)).filter(
        (date) => isWeekend(date) && !run.includes(date),
      )
      for (const worked of choose(weekends, bridged)) found.push({ off: new Set(run), worked: new Set(worked) })
    }
  }
  return found
}

describe('the range is no wider than the notices there can be', () => {
  it.each<[string, Festival]>([
    ['Dragon Boat, on a Wednesday', { first: day('2027-06-09'), last: day('2027-06-09'), longest: 3 }],
    ['Dragon Boat, on a Saturday', { first: day('2029-06-16'), last: day('2029-06-16'), longest: 3 }],
    ['Dragon Boat, on a Tuesday', { first: day('2031-06-24'), last: day('2031-06-24'), longest: 3 }],
    ['Spring Festival, Friday to Monday', { first: day('2027-02-05'), last: day('2027-02-08'), longest: 9 }],
    ['Spring Festival, Monday to Thursday', { first: day('2029-02-12'), last: day('2029-02-15'), longest: 9 }],
    ['Spring Festival, Saturday to Tuesday', { first: day('2034-02-18'), last: day('2034-02-21'), longest: 9 }],
  ])('%s: the bounds are the first and the last day that some notice gives', (_, festival) => {
    const all = notices(festival)
    for (let start = addDays(festival.first, -16); start <= festival.last; start = addDays(start, 2)) {
      const most = Math.min(20, 2 + daysBetween(start, addDays(festival.last, 9)))
      const bounds = Array.from({ length: most }, (): [LocalDate, LocalDate] => [day('2099-01-01'), day('2000-01-01')])
      for (const { off, worked } of all) {
        let date = start
        for (const bound of bounds) {
          do date = addDays(date, 1)
          while (off.has(date) || (isWeekend(date) && !worked.has(date)))
          if (date < bound[0]) bound[0] = date
          if (date > bound[1]) bound[1] = date
        }
      }
      bounds.forEach((bound, at) => {
        if (bound[1] > addDays(festival.last, 14)) return
        expect(dueDate(chinaCalendar, start, { n: at + 1, unit: 'workdays' }).range, `${start} + ${at + 1}`).toEqual(
          bound,
        )
      })
    }
  })
})
