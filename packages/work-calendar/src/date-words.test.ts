import { describe, expect, it } from 'vitest'
import { formatDate, formatRun, formatWeekday } from './date-words.ts'
import { day } from './testing.ts'

describe('dates in words', () => {
  it('leaves the year out only where the reader is in it', () => {
    expect(formatDate(day('2026-03-04'), 'zh', 2026)).toBe('3月4日（周三）')
    expect(formatDate(day('2027-03-04'), 'zh', 2026)).toBe('2027年3月4日（周四）')
    expect(formatDate(day('2027-03-04'), 'zh')).toBe('2027年3月4日（周四）')
    expect(formatDate(day('2027-03-04'), 'en', 2027)).toBe('4 March 2027')
  })
  it('names the weekday', () => {
    expect(formatWeekday(day('2026-11-22'), 'zh')).toBe('周日')
    expect(formatWeekday(day('2026-11-22'), 'en')).toBe('Sunday')
  })
  it.each([
    ['2026-02-15', '2026-02-23', '2月15日至23日', '15–23 February 2026'],
    ['2026-05-31', '2026-06-02', '5月31日至6月2日', '31 May – 2 June 2026'],
    ['2026-12-31', '2027-01-02', '12月31日至2027年1月2日', '31 December 2026 – 2 January 2027'],
    ['2027-01-01', '2027-01-01', '2027年1月1日（周五）', '1 January 2027'],
  ])('says the run %s to %s', (from, to, zh, en) => {
    expect(formatRun(day(from), day(to), 'zh', 2026)).toBe(zh)
    expect(formatRun(day(from), day(to), 'en')).toBe(en)
  })
})
