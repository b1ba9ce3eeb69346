import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay } from './days.ts'

describe('a day of a sheet', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026/3/2', '2026-03-02'],
    ['2026.3.2', '2026-03-02'],
    ['2026年3月2日', '2026-03-02'],
    [' 2026 年 3 月 2 日 ', '2026-03-02'],
    ['2026-03-02 10:20:30', '2026-03-02'],
    ['2026-03-02T10:20:30+08:00', '2026-03-02'],
    ['2026年3月2日10时20分', '2026-03-02'],
    ['２０２６－０３－０２', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['20260302102030', '2026-03-02'],
    ['46083', '2026-03-02'],
    ['46083.75', '2026-03-02'],
    ['2024-02-29', '2024-02-29'],
  ])('%j is %s', (cell, day) => expect(readDay(cell)).toBe(day))

  it.each([
    '',
    '3月2日',
    '03/02',
    '2026-13-01',
    '2026-02-30',
    '2025-02-29',
    '五个工作日内',
    '12345',
    '99999',
    '2026-03-02起',
    '1',
  ])('%j is none', (cell) => expect(readDay(cell)).toBeNull())

  it('never fails, and what it gives is a day', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        const day = readDay(cell)
        if (day !== null) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
    )
  })
})
