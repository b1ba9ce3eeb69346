import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './china-calendar.ts'
import { dayOf } from './day.ts'
import { dueDate } from './due-date.ts'
import { addDays, addMonths, daysBetween, daysInMonth, partsOf } from './local-date.ts'
import { day } from './testing.ts'

const anyDay = fc.integer({ min: 0, max: 11_000 }).map((after) => addDays(day('2016-01-01'), after))
const months = (start: string, n: number, onDayOff?: 'stays' | 'moves') =>
  dueDate(chinaCalendar, day(start), { n, unit: 'months', ...(onDayOff ? { onDayOff } : {}) })

describe('a limit in months', () => {
  it.each<[string, number, string]>([
    ['2024-11-30', 3, '2025-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-03-31', 6, '2025-09-30'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2026-03-15', 3, '2026-06-15'],
    ['2026-02-16', 6, '2026-08-16'],
  ])('from %s, %i months, ends on %s', (start, n, due) => {
    expect(months(start, n)).toEqual({ due, provisional: false, range: [due, due] })
  })

  it('keeps the day where the month has it, else takes the last, and never falls due earlier for a later start', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 240 }), fc.nat(40), (start, n, later) => {
        const { due } = dueDate(chinaCalendar, start, { n, unit: 'months' })
        const end = partsOf(due)
        const begin = partsOf(start)
        expect(end.year * 12 + end.month).toBe(begin.year * 12 + begin.month + n)
        expect(end.day).toBe(Math.min(begin.day, daysInMonth(end.year, end.month)))
        expect(dueDate(chinaCalendar, addDays(start, later), { n, unit: 'months' }).due >= due).toBe(true)
        expect(addMonths(start, n + 1) > due).toBe(true)
      }),
    )
  })
})

describe('a limit in days or months that ends on a day off', () => {
  it.each<[string, number, string, string]>([
    // 28 February 2026 is a Saturday, but worked: nothing to move.
    ['2026-01-28', 1, '2026-02-28', '2026-02-28'],
    // 1 May 2026 is a holiday up to the 5th.
    ['2026-02-01', 3, '2026-05-01', '2026-05-06'],
    // 4 October 2025 lies in a holiday of eight days.
    ['2025-07-04', 3, '2025-10-04', '2025-10-09'],
    // A plain Sunday.
    ['2026-02-15', 1, '2026-03-15', '2026-03-16'],
  ])('%s and %i months: stays on %s, or moves to %s', (start, n, stays, moves) => {
    expect(months(start, n).due).toBe(stays)
    expect(months(start, n, 'stays').due).toBe(stays)
    expect(months(start, n, 'moves').due).toBe(moves)
  })

  it('moves to the first working day from there, provisional where a missing notice decides it', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom('days' as const, 'months' as const),
        (start, n, unit) => {
          const stays = dueDate(chinaCalendar, start, { n, unit })
          const moves = dueDate(chinaCalendar, start, { n, unit, onDayOff: 'moves' })
          expect(dayOf(chinaCalendar, moves.due).working).toBe(true)
          expect(moves.due >= stays.due).toBe(true)
          for (let date = stays.due; date < moves.due; date = addDays(date, 1))
            expect(dayOf(chinaCalendar, date).working).toBe(false)
          expect(moves.range[0] <= moves.due && moves.due <= moves.range[1]).toBe(true)
        },
      ),
    )
    expect(dueDate(chinaCalendar, day('2027-01-05'), { n: 1, unit: 'months', onDayOff: 'moves' })).toEqual({
      due: '2027-02-11',
      provisional: true,
      range: ['2027-02-09', '2027-02-15'],
    })
  })

  it('counts each day once in days', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(2_000), (start, n) => {
        expect(daysBetween(start, dueDate(chinaCalendar, start, { n, unit: 'days' }).due)).toBe(n)
      }),
    )
  })
})
