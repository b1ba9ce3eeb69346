import { describe, expect, it } from 'vitest'
import { dayWords, momentOf, momentWords, monthWords, spanWords, wallTimeAt } from './when.ts'

describe('wall times are read as they are printed', () => {
  it.each([
    ['2026-08-12T14:00', 'zh', '2026年8月12日（周三）14:00'],
    ['2026-08-12T14:00', 'en', 'Wednesday 12 August 2026, 14:00'],
    ['2026-03-29T02:30', 'en', 'Sunday 29 March 2026, 02:30'],
  ] as const)('%s in %s', (wall, lang, words) => expect(momentWords(wall, lang)).toBe(words))

  it('leaves out a year that is known', () => {
    expect(dayWords('2026-08-12', 'zh', '2026-11-22')).toBe('8月12日（周三）')
    expect(dayWords('2027-01-04', 'zh', '2026-11-22')).toBe('2027年1月4日（周一）')
    expect(monthWords('2026-08', 'en')).toBe('August 2026')
  })

  it('says the day once where one day holds the whole', () => {
    expect(spanWords('2026-08-12T14:00', '2026-08-12T16:30', 'zh', '2026')).toBe('8月12日（周三）14:00–16:30')
    expect(spanWords('2026-08-12T14:00', '2026-08-13T09:00', 'zh', '2026')).toBe(
      '8月12日（周三）14:00至8月13日（周四）09:00',
    )
    expect(spanWords('2026-08-12T14:00', '2026-08-12T16:30', 'en', '2026')).toBe('Wednesday 12 August, 14:00–16:30')
  })

  it('is a moment at eight hours from UTC, summer or winter, and back', () => {
    expect(new Date(momentOf('2026-08-12T14:00')).toISOString()).toBe('2026-08-12T06:00:00.000Z')
    expect(wallTimeAt(momentOf('2026-01-01T00:30'))).toBe('2026-01-01T00:30')
  })

  it('leaves alone what is no time', () => expect(dayWords('soon', 'en')).toBe('soon'))
})
