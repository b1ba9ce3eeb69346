import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  localDateOf,
  parseLocalDate,
  shanghaiTime,
  weekdayOf,
} from './local-date.ts'
import { day } from './testing.ts'

const anyDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

describe('parseLocalDate', () => {
  it('takes days that exist and nothing else', () => {
    expect(parseLocalDate('2024-02-29')).toBe('2024-02-29')
    for (const wrong of [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '2024-1-1',
      '0000-01-01',
      '2024-01-01 ',
      '二〇二四',
      '',
    ]) {
      expect(parseLocalDate(wrong), wrong).toBeNull()
    }
  })
  it('throws for a literal that is no date', () => expect(() => day('2023-02-29')).toThrow('2023-02-29'))
})

describe('localDateOf', () => {
  it('changes the day at midnight in Shanghai', () => {
    expect(localDateOf(Date.UTC(2026, 10, 22, 15, 59, 59, 999))).toBe('2026-11-22')
    expect(localDateOf(Date.UTC(2026, 10, 22, 16, 0, 0, 0))).toBe('2026-11-23')
    expect(localDateOf(-1)).toBe('1970-01-01')
  })
})

describe('shanghaiTime', () => {
  it('writes an instant with the offset of Shanghai, to the second below', () => {
    expect(shanghaiTime(Date.UTC(2026, 7, 12, 6, 0, 0, 999))).toBe('2026-08-12T14:00:00+08:00')
    expect(shanghaiTime(Date.UTC(2026, 11, 31, 16, 0))).toBe('2027-01-01T00:00:00+08:00')
  })
  it('names the very second, before 1970 too', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) }), (at) => {
        expect(Date.parse(shanghaiTime(at))).toBe(Math.floor(at / 1000) * 1000)
      }),
    )
  })
})

describe('arithmetic', () => {
  it('agrees with the platform on every kind of day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, n) => {
        const moved = new Date(Date.parse(date) + n * 86_400_000)
        fc.pre(moved.getUTCFullYear() >= 1 && moved.getUTCFullYear() <= 9998)
        const there = addDays(date, n)
        expect(there).toBe(moved.toISOString().slice(0, 10))
        expect(daysBetween(date, there)).toBe(n)
        expect(weekdayOf(there)).toBe(moved.getUTCDay())
        expect(Math.sign(compareDates(date, there))).toBe(Math.sign(-n) + 0)
      }),
    )
  })
  it('clamps months to the end of a shorter one', () => {
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28')
    expect(addMonths(day('2023-11-30'), 3)).toBe('2024-02-29')
    expect(addMonths(day('2026-08-31'), 6)).toBe('2027-02-28')
    expect(addMonths(day('2026-01-15'), 12)).toBe('2027-01-15')
    expect(addMonths(day('2026-01-31'), -2)).toBe('2025-11-30')
  })
})
