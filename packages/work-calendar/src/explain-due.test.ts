import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './china-calendar.ts'
import { dueDate } from './due-date.ts'
import { awaitedYears, explainDue } from './explain-due.ts'
import { addDays } from './local-date.ts'
import { day } from './testing.ts'

describe('explainDue', () => {
  it('lists every skipped and added day of a Spring Festival', () => {
    const { zh, en } = explainDue(chinaCalendar, day('2026-02-13'), { n: 20, unit: 'workdays' })
    expect(zh).toEqual([
      '自2026年2月13日（周五）起算，当日不计，第20个工作日为3月19日（周四）。',
      '2月15日至23日春节放假，不计。',
      '2月14日（周六）、2月28日（周六）调休上班，计入。',
      '其余周末5天不计。',
    ])
    expect(en).toEqual([
      'Counted from 13 February 2026, which is not counted itself: working day 20 is 19 March 2026.',
      '15–23 February 2026 (Spring Festival): off, not counted.',
      'Make-up working days, counted: 14 February 2026, 28 February 2026.',
      'Other weekend days, not counted: 5.',
    ])
  })

  it('speaks of other weekends only after naming some days', () => {
    const { zh, en } = explainDue(chinaCalendar, day('2026-11-22'), { n: 7, unit: 'workdays' })
    expect(zh.slice(1)).toEqual(['周末2天不计。'])
    expect(en.slice(1)).toEqual(['Weekend days, not counted: 2.'])
  })

  it('says what a provisional answer waits for', () => {
    const { zh, en } = explainDue(chinaCalendar, day('2026-12-20'), { n: 20, unit: 'workdays' })
    expect(zh.at(-1)).toBe('暂定：2027年放假安排公布后可能调整，最早2027年1月18日（周一），最晚2027年1月20日（周三）。')
    expect(en.at(-1)).toBe(
      'Provisional until the holiday notice for 2027 is published: 18 January 2027 at the earliest, 20 January 2027 at the latest.',
    )
    expect(awaitedYears(chinaCalendar, day('2026-12-20'), day('2026-12-31'))).toEqual([2027])
  })

  it('says plainly how calendar days and months end', () => {
    expect(explainDue(chinaCalendar, day('2026-11-30'), { n: 3, unit: 'months' }).zh).toEqual([
      '自2026年11月30日（周一）起3个月，2027年2月28日（周日）到期。',
      '当月没有30日，以当月最后一天为准。',
    ])
    expect(explainDue(chinaCalendar, day('2026-03-01'), { n: 1, unit: 'days' }).en).toEqual([
      'Counted from 1 March 2026, which is not counted itself: day 1 is 2 March 2026.',
    ])
  })

  it('gives each day once, and as many counted and added as the limit is long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 60 }), (after, n) => {
        const start = addDays(day('2019-01-01'), after)
        const { days } = explainDue(chinaCalendar, start, { n, unit: 'workdays' })
        const { due } = dueDate(chinaCalendar, start, { n, unit: 'workdays' })
        expect(days.filter((one) => one.effect !== 'skipped')).toHaveLength(n)
        expect(days.map((one) => one.date)).toEqual([...days.keys()].map((i) => addDays(start, i + 1)))
        if (n > 0) expect(days.at(-1)?.date).toBe(due)
      }),
    )
  })
})
