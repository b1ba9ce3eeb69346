import { describe, expect, it } from 'vitest'
import { dayInFull, dayShort, momentText } from './dates.ts'

describe('dates of a desk', () => {
  it('prints the year only when it is another', () => {
    expect(dayShort('2026-12-01', 'zh', '2026-11-22')).toBe('12月1日')
    expect(dayShort('2027-01-04', 'zh', '2026-11-22')).toBe('2027年1月4日')
    expect(dayShort('2026-12-01', 'en', '2026-11-22')).toBe('1 Dec')
    expect(dayShort('2027-01-04', 'en', '2026-11-22')).toBe('4 Jan 2027')
  })

  it('prints the weekday in a Chinese sentence', () => {
    expect(dayInFull('2026-12-01', 'zh', '2026-11-22')).toBe('12月1日（周二）')
    expect(dayInFull('2026-12-01', 'en', '2026-11-22')).toBe('1 December 2026')
  })

  it('reads a moment on the clock of Shanghai, across midnight', () => {
    expect(momentText('2026-11-21T16:05:00.000Z', 'zh', '2026-11-22')).toBe('11月22日 00:05')
  })
})
