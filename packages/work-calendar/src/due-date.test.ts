import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './china-calendar.ts'
import { dayOf } from './day.ts'
import { dueDate, workdaysBetween } from './due-date.ts'
import { addDays, type LocalDate } from './local-date.ts'
import { chinaNotices } from './notices/china.ts'
import { day, workdayByNotices } from './testing.ts'

/** Test vectors of the domain rules, §13: from, working days, due. */
const VECTORS: [string, number, string][] = [
  ['2024-01-25', 20, '2024-02-27'],
  ['2024-02-04', 20, '2024-03-07'],
  ['2024-02-08', 7, '2024-02-23'],
  ['2024-04-03', 7, '2024-04-15'],
  ['2024-04-25', 20, '2024-05-24'],
  ['2024-09-10', 20, '2024-10-14'],
  ['2024-09-29', 15, '2024-10-24'],
  ['2024-09-30', 20, '2024-11-01'],
  ['2024-12-16', 20, '2025-01-14'],
  ['2025-01-24', 20, '2025-02-27'],
  ['2025-04-25', 7, '2025-05-08'],
  ['2025-09-26', 20, '2025-10-30'],
  ['2025-09-28', 15, '2025-10-24'],
  ['2025-12-31', 20, '2026-01-29'],
  ['2026-01-30', 20, '2026-03-05'],
  ['2026-02-13', 20, '2026-03-19'],
  ['2026-02-14', 7, '2026-03-03'],
  ['2026-04-30', 15, '2026-05-25'],
  ['2026-09-18', 20, '2026-10-22'],
  ['2026-09-30', 20, '2026-11-03'],
]

const knownDays: LocalDate[] = []
for (let date = day('2019-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) knownDays.push(date)
const anyDay = fc.constantFrom(...knownDays)
const calendarDays = fc.integer({ min: 0, max: 15_000 }).map((n) => addDays(day('2014-01-01'), n))

describe('dueDate', () => {
  it.each(VECTORS)('%s and %i working days is %s', (from, n, due) => {
    expect(dueDate(chinaCalendar, day(from), { n, unit: 'workdays' })).toEqual({
      due,
      provisional: false,
      range: [due, due],
    })
  })

  it('equals a count day by day for every start 2019 to 2026 and 1 to 60 working days', () => {
    const isWorkday = workdayByNotices(chinaNotices)
    let compared = 0
    for (const start of knownDays) {
      let date = start
      for (let n = 1; n <= 60; n++) {
        do date = addDays(date, 1)
        while (!isWorkday(date))
        if (date > '2026-12-31') break
        const { due } = dueDate(chinaCalendar, start, { n, unit: 'workdays' })
        if (due !== date) expect.fail(`${start} + ${n}: ${due}, counted ${date}`)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(170_000)
  })

  it('counts back what it added, on a working day', () => {
    fc.assert(
      fc.property(calendarDays, fc.integer({ min: 1, max: 400 }), (start, n) => {
        const { due } = dueDate(chinaCalendar, start, { n, unit: 'workdays' })
        expect(dayOf(chinaCalendar, due).working).toBe(true)
        expect(workdaysBetween(chinaCalendar, start, due)).toBe(n)
        expect(workdaysBetween(chinaCalendar, due, start)).toBe(-n)
      }),
    )
  })

  it('never ends earlier for a later start or a longer limit', () => {
    fc.assert(
      fc.property(calendarDays, fc.integer({ min: 0, max: 90 }), fc.nat(60), fc.nat(40), (start, n, more, later) => {
        const { due } = dueDate(chinaCalendar, start, { n, unit: 'workdays' })
        expect(dueDate(chinaCalendar, start, { n: n + more, unit: 'workdays' }).due >= due).toBe(true)
        expect(dueDate(chinaCalendar, addDays(start, later), { n, unit: 'workdays' }).due >= due).toBe(true)
      }),
    )
  })

  it('is the start for no days, and plain for calendar days and months', () => {
    const on = day('2026-09-30')
    expect(dueDate(chinaCalendar, on, { n: 0, unit: 'workdays' }).due).toBe(on)
    expect(dueDate(chinaCalendar, on, { n: 30, unit: 'days' }).due).toBe('2026-10-30')
    expect(dueDate(chinaCalendar, day('2026-11-30'), { n: 3, unit: 'months' })).toEqual({
      due: '2027-02-28',
      provisional: false,
      range: ['2027-02-28', '2027-02-28'],
    })
  })

  it('refuses half and negative limits and days outside the calendar', () => {
    const on = day('2026-09-30')
    expect(() => dueDate(chinaCalendar, on, { n: 1.5, unit: 'workdays' })).toThrow('1.5')
    expect(() => dueDate(chinaCalendar, on, { n: -1, unit: 'days' })).toThrow('-1')
    expect(() => dueDate(chinaCalendar, day('2060-12-30'), { n: 20, unit: 'workdays' })).toThrow('outside the calendar')
    expect(() => dayOf(chinaCalendar, day('2013-12-31'))).toThrow('outside the calendar')
  })
})

describe('workdaysBetween', () => {
  it('leaves out the first day and takes the last', () => {
    expect(workdaysBetween(chinaCalendar, day('2026-02-13'), day('2026-02-14'))).toBe(1)
    expect(workdaysBetween(chinaCalendar, day('2026-02-14'), day('2026-02-23'))).toBe(0)
  })
  it('adds up over any day between', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const total = workdaysBetween(chinaCalendar, a, b) + workdaysBetween(chinaCalendar, b, c)
        expect(total).toBe(workdaysBetween(chinaCalendar, a, c))
      }),
    )
  })
})
