import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar, createCalendar } from './china-calendar.ts'
import { dueDate } from './due-date.ts'
import { defineNotice, type HolidayNotice } from './holiday-notice.ts'
import { addDays, daysBetween, type LocalDate } from './local-date.ts'
import { chinaNotices } from './notices/china.ts'
import { day } from './testing.ts'
import type { WorkCalendar } from './work-calendar.ts'

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

/** Every start of the known years with 1 to 60 working days: how many, how wide the ranges are, and what lies outside. */
function held(final: WorkCalendar, before: WorkCalendar, from: LocalDate, to: LocalDate) {
  const result = { provisional: 0, width: 0, right: 0, outside: [] as { start: LocalDate; late: number }[] }
  for (let start = from; start <= to; start = addDays(start, 1)) {
    for (let n = 1; n <= 60; n++) {
      const { due, provisional } = dueDate(final, start, { n, unit: 'workdays' })
      if (provisional) break
      const answer = dueDate(before, start, { n, unit: 'workdays' })
      const [earliest, latest] = answer.range
      if (due < earliest || due > latest)
        result.outside.push({ start, late: due > latest ? daysBetween(latest, due) : daysBetween(earliest, due) })
      if (!answer.provisional) continue
      result.provisional += 1
      result.width += daysBetween(earliest, latest)
      if (answer.due === due) result.right += 1
    }
  }
  return result
}

const without = (notices: readonly HolidayNotice[], year: number) =>
  createCalendar({ notices: notices.filter((notice) => notice.year !== year) })

describe('the range of a provisional answer', () => {
  const final = createCalendar({ notices: asIssued })

  it.each(chinaNotices.map(({ year }) => year))('held every answer of %i as if its notice had not come', (year) => {
    const from = year === 2019 ? day('2019-01-01') : day(`${year - 1}-09-15`)
    const found = held(final, without(asIssued, year), from, day(`${year}-12-30`))
    expect(found.outside).toEqual([])
    expect(found.provisional).toBeGreaterThan(8_000)
    expect(found.width / found.provisional).toBeLessThan(3)
    expect(found.right / found.provisional).toBeGreaterThan(0.7)
  })

  it('held every answer of 2019 to 2026 as if no notice had come at all', () => {
    const found = held(final, createCalendar({ notices: [] }), day('2019-01-01'), day('2026-12-30'))
    expect(found.outside).toEqual([])
    expect(found.provisional).toBeGreaterThan(150_000)
  })

  it('held every answer with stretches left out', () => {
    const hidden = asIssued.map(({ year }) => [year, without(asIssued, year)] as const)
    const stretch = fc.tuple(fc.nat(60), fc.nat(40))
    fc.assert(
      fc.property(
        fc.constantFrom(...hidden),
        fc.integer({ min: -120, max: 280 }),
        fc.integer({ min: 1, max: 60 }),
        fc.array(stretch, { minLength: 1, maxLength: 3 }),
        ([year, before], after, n, some) => {
          const start = addDays(day(`${year}-01-01`), year === 2019 ? Math.max(0, after) : after)
          const still = some.map(([later, long]) => ({ from: addDays(start, later), to: addDays(start, later + long) }))
          const { due, provisional } = dueDate(final, start, { n, unit: 'workdays' }, still)
          const [earliest, latest] = dueDate(before, start, { n, unit: 'workdays' }, still).range
          expect(provisional || (earliest <= due && due <= latest)).toBe(true)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it('does not foresee the emergency order of January 2020, by four days at most', () => {
    const { outside } = held(chinaCalendar, without(chinaNotices, 2020), day('2019-09-15'), day('2020-12-30'))
    expect(outside.length).toBeGreaterThan(0)
    for (const { start, late } of outside) {
      expect(start < '2020-02-03').toBe(true)
      expect(late > 0 && late <= 4, `${start} ${late}`).toBe(true)
    }
  })

  it('held it in the years before our notices too, but for the extra holiday of September 2015', () => {
    const before = createCalendar({ notices: [] })
    const workdays: string[] = []
    for (let date = day('2014-01-01'); date <= '2018-12-20'; date = addDays(date, 1)) {
      if (chineseDays.isWorkday(date)) workdays.push(date)
    }
    let next = 0
    let outside = 0
    for (let start = day('2014-01-01'); start <= '2018-09-01'; start = addDays(start, 1)) {
      while ((workdays[next] ?? '') <= start) next++
      for (let n = 1; n <= 60; n++) {
        const due = workdays[next + n - 1] ?? ''
        const [earliest, latest] = dueDate(before, start, { n, unit: 'workdays' }).range
        if (due >= earliest && due <= latest) continue
        if (start < '2015-06-01' || start > '2015-09-06')
          expect.fail(`${start} + ${n}: ${due} is not in ${earliest}…${latest}`)
        outside++
      }
    }
    expect(outside).toBeGreaterThan(0)
  })

  it('holds the expected date, and both bounds never move back', () => {
    const stretch = fc.tuple(fc.nat(40), fc.nat(30))
    fc.assert(
      fc.property(
        fc.nat(11_800),
        fc.integer({ min: 1, max: 300 }),
        fc.array(stretch, { maxLength: 2 }),
        (after, n, some) => {
          const start = addDays(day('2026-11-01'), after)
          const still = some.map(([later, long]) => ({ from: addDays(start, later), to: addDays(start, later + long) }))
          const { due, range } = dueDate(chinaCalendar, start, { n, unit: 'workdays' }, still)
          expect(range[0] <= due && due <= range[1]).toBe(true)
          const next = dueDate(chinaCalendar, start, { n: n + 1, unit: 'workdays' }, still)
          expect(next.range[0] >= range[0] && next.range[1] >= range[1]).toBe(true)
          const later = dueDate(chinaCalendar, addDays(start, 1), { n, unit: 'workdays' }, still)
          expect(later.range[0] >= range[0] && later.range[1] >= range[1]).toBe(true)
        },
      ),
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
