import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar, createCalendar } from './china-calendar.ts'
import { dueDate } from './due-date.ts'
import { defineNotice } from './holiday-notice.ts'
import { addDays, daysBetween } from './local-date.ts'
import { chinaNotices } from './notices/china.ts'
import { day } from './testing.ts'

/** 2020 as its notice first had it: no model foresees an emergency order. */
const notice2020AsIssued = defineNotice({
  year: 2020,
  source: { title: '国务院办公厅关于2020年部分节假日安排的通知' },
  off: [
    ['2020-01-01', '2020-01-01', '元旦', "New Year's Day"],
    ['2020-01-24', '2020-01-30', '春节', 'Spring Festival', ['2020-01-19', '2020-02-01']],
    ['2020-04-04', '2020-04-06', '清明节', 'Qingming Festival'],
    ['2020-05-01', '2020-05-05', '劳动节', 'Labour Day', ['2020-04-26', '2020-05-09']],
    ['2020-06-25', '2020-06-27', '端午节', 'Dragon Boat Festival', ['2020-06-28']],
    [
      '2020-10-01',
      '2020-10-08',
      '国庆节、中秋节',
      'National Day and Mid-Autumn Festival',
      ['2020-09-27', '2020-10-10'],
    ],
  ],
})
const asIssued = chinaNotices.map((notice) => (notice.year === 2020 ? notice2020AsIssued : notice))

describe('the range of a provisional answer', () => {
  it('held the final answer in every year that has been', () => {
    const final = createCalendar({ notices: asIssued })
    const before = createCalendar({ notices: [] })
    let checked = 0
    let width = 0
    for (let start = day('2019-01-01'); start <= '2026-12-01'; start = addDays(start, 1)) {
      for (const n of [1, 2, 3, 5, 7, 10, 15, 20, 30, 60]) {
        const { due } = dueDate(final, start, { n, unit: 'workdays' })
        if (due > '2026-12-24') continue
        const [earliest, latest] = dueDate(before, start, { n, unit: 'workdays' }).range
        if (due < earliest || due > latest) expect.fail(`${start} + ${n}: ${due} is not in ${earliest}…${latest}`)
        width += daysBetween(earliest, latest)
        checked++
      }
    }
    expect(checked).toBeGreaterThan(28_000)
    expect(width / checked).toBeLessThan(5)
  })

  it('held it in the years before our notices too, but for the extra holiday of September 2015', () => {
    const before = createCalendar({ notices: [] })
    const workdays: string[] = []
    for (let date = day('2014-01-01'); date <= '2018-12-20'; date = addDays(date, 1)) {
      if (chineseDays.isWorkday(date)) workdays.push(date)
    }
    let next = 0
    let outside = 0
    for (let start = day('2014-01-01'); start <= '2018-11-01'; start = addDays(start, 1)) {
      while ((workdays[next] ?? '') <= start) next++
      for (const n of [1, 3, 7, 15, 20, 30]) {
        const due = workdays[next + n - 1] ?? ''
        const [earliest, latest] = dueDate(before, start, { n, unit: 'workdays' }).range
        if (due >= earliest && due <= latest) continue
        if (start < '2015-07-15' || start > '2015-09-06')
          expect.fail(`${start} + ${n}: ${due} is not in ${earliest}…${latest}`)
        outside++
      }
    }
    expect(outside).toBeGreaterThan(0)
  })

  it('held it with only the one year unknown', () => {
    const final = createCalendar({ notices: asIssued })
    for (const missing of asIssued) {
      const before = createCalendar({ notices: asIssued.filter((notice) => notice !== missing) })
      for (
        let start = day(`${missing.year - (missing.year === 2019 ? 0 : 1)}-12-01`);
        start <= `${missing.year}-11-01`;
        start = addDays(start, 1)
      ) {
        if (start < '2019-01-01') continue
        const { due } = dueDate(final, start, { n: 20, unit: 'workdays' })
        const [earliest, latest] = dueDate(before, start, { n: 20, unit: 'workdays' }).range
        if (due < earliest || due > latest) expect.fail(`${start}: ${due} is not in ${earliest}…${latest}`)
      }
    }
  })

  it('holds the expected date, and both bounds never move back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 1, max: 300 }), (after, n) => {
        const start = addDays(day('2026-11-01'), after)
        const { due, range } = dueDate(chinaCalendar, start, { n, unit: 'workdays' })
        expect(range[0] <= due && due <= range[1]).toBe(true)
        const next = dueDate(chinaCalendar, start, { n: n + 1, unit: 'workdays' })
        expect(next.range[0] >= range[0] && next.range[1] >= range[1]).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is asked for only when a missing notice matters', () => {
    expect(dueDate(chinaCalendar, day('2026-11-20'), { n: 20, unit: 'workdays' })).toEqual({
      due: '2026-12-18',
      provisional: false,
      range: ['2026-12-18', '2026-12-18'],
    })
    expect(dueDate(chinaCalendar, day('2026-12-20'), { n: 20, unit: 'workdays' })).toEqual({
      due: '2027-01-18',
      provisional: true,
      range: ['2027-01-18', '2027-01-20'],
    })
  })
})
