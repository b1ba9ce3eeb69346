import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './china-calendar.ts'
import { awaitedYears } from './due-facts.ts'
import { dueDate } from './due-date.ts'
import { explainDue } from './explain-due.ts'
import { addDays } from './local-date.ts'
import { day } from './testing.ts'

describe('explainDue', () => {
  it('accounts for every day of a Spring Festival', () => {
    const { zh, en } = explainDue(chinaCalendar, day('2026-02-13'), { n: 10, unit: 'workdays' })
    expect(zh).toEqual([
      '自2026年2月13日（周五）起算，当日不计，第10个工作日为3月5日（周四）。',
      '2月14日（周六）：春节调休上班，计入，第1天。',
      '2月15日至23日：春节放假，不计。',
      '2月24日至27日：工作日，计入，第2至5天。',
      '2月28日（周六）：春节调休上班，计入，第6天。',
      '3月1日（周日）：周末，不计。',
      '3月2日至5日：工作日，计入，第7至10天。',
      '放假安排依据：国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）。',
    ])
    expect(en).toEqual([
      'Counted from 13 February 2026, which is not counted itself: working day 10 is 5 March 2026.',
      'Saturday 14 February 2026: make-up working day for Spring Festival, counted, day 1.',
      '15–23 February 2026: Spring Festival, off, not counted.',
      '24–27 February 2026: working days, counted, days 2–5.',
      'Saturday 28 February 2026: make-up working day for Spring Festival, counted, day 6.',
      'Sunday 1 March 2026: weekend, not counted.',
      '2–5 March 2026: working days, counted, days 7–10.',
      'Days off and make-up days by: 国务院办公厅关于2026年部分节假日安排的通知 (国办发明电〔2025〕7号).',
    ])
  })

  it('says what a provisional answer waits for', () => {
    const { zh, en } = explainDue(chinaCalendar, day('2026-12-20'), { n: 20, unit: 'workdays' })
    expect(zh).toContain('2027年1月1日（周五）：元旦放假，不计。')
    expect(zh.at(-2)).toBe('放假安排依据：全国年节及纪念日放假办法（国务院令第795号）。')
    expect(zh.at(-1)).toBe('暂定：2027年放假安排公布后可能调整，最早2027年1月18日（周一），最晚2027年1月20日（周三）。')
    expect(en.at(-1)).toBe(
      'Provisional until the holiday notice for 2027 is published: 18 January 2027 at the earliest, 20 January 2027 at the latest.',
    )
    expect(awaitedYears(chinaCalendar, day('2026-12-20'), day('2026-12-31'))).toEqual([2027])
  })

  it('does not tell anybody to wait for a notice of long ago', () => {
    const { zh, en } = explainDue(chinaCalendar, day('2016-03-01'), { n: 3, unit: 'workdays' })
    expect(zh.at(-1)).toBe('暂定：未收录2016年放假安排，照历年做法仍是这一天。')
    expect(en.at(-1)).toBe(
      'Provisional, as the holiday notice for 2016 is not in the calendar: the same day if it does what every notice so far did.',
    )
  })

  it('marks a substitute day that is only expected', () => {
    const { zh, en } = explainDue(chinaCalendar, day('2027-02-04'), { n: 1, unit: 'workdays' })
    expect(zh.slice(1, 3)).toEqual(['2月5日至8日：春节放假，不计。', '2月9日至10日：春节放假（暂按补休推算），不计。'])
    expect(en[2]).toBe('9–10 February 2027: Spring Festival, off (expected substitute day), not counted.')
  })

  it('says plainly how calendar days and months end', () => {
    expect(explainDue(chinaCalendar, day('2026-11-30'), { n: 3, unit: 'months' }).zh).toEqual([
      '自2026年11月30日（周一）起3个月，2027年2月28日（周日）到期。',
      '当月没有30日，以当月最后一天为准。',
      '最后一天2027年2月28日（周日）是休息日，按设置不顺延。',
    ])
    expect(explainDue(chinaCalendar, day('2026-11-30'), { n: 3, unit: 'months', onDayOff: 'moves' }).en).toEqual([
      '3 months from 30 November 2026: due on 1 March 2027.',
      'That month has no day 30, so its last day is taken.',
      'The last day, 28 February 2027, is a day off; the limit ends on the next working day, 1 March 2027.',
      'Provisional until the holiday notice for 2027 is published: the same day if it does what every notice so far did.',
    ])
    expect(explainDue(chinaCalendar, day('2026-03-01'), { n: 1, unit: 'days' }).en).toEqual([
      'Counted from 1 March 2026, which is not counted itself: day 1 is 2 March 2026.',
    ])
  })

  it('names what stood still, in each unit', () => {
    const still = [{ from: day('2026-03-05'), to: day('2026-03-10'), reason: '征求第三方意见' }]
    expect(explainDue(chinaCalendar, day('2026-03-04'), { n: 3, unit: 'workdays' }, still).zh).toEqual([
      '自2026年3月4日（周三）起算，当日不计，第3个工作日为3月12日（周四）。',
      '3月5日（周四）：工作日，计入，第1天。',
      '3月6日至10日：暂停计时（征求第三方意见），不计3个工作日。',
      '3月11日至12日：工作日，计入，第2至3天。',
    ])
    expect(explainDue(chinaCalendar, day('2026-03-04'), { n: 30, unit: 'days' }, still).en.slice(1)).toEqual([
      'Thursday 5 March 2026: counted, day 1.',
      '6–10 March 2026: the limit stood still (征求第三方意见), 5 days not counted.',
      '11 March – 8 April 2026: counted, days 2–30.',
    ])
  })

  it('gives each day once, and as many counted and added as the limit is long', () => {
    const anyDay = fc.integer({ min: 0, max: 9_000 }).map((after) => addDays(day('2019-01-01'), after))
    const stretch = fc.tuple(fc.nat(60), fc.nat(20))
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), fc.array(stretch, { maxLength: 3 }), (start, n, some) => {
        const still = some.map(([after, long]) => ({ from: addDays(start, after), to: addDays(start, after + long) }))
        const { days } = explainDue(chinaCalendar, start, { n, unit: 'workdays' }, still)
        const { due } = dueDate(chinaCalendar, start, { n, unit: 'workdays' }, still)
        const counted = days.filter((one) => one.effect === 'counted' || one.effect === 'added')
        expect(counted.map((one) => one.count)).toEqual(counted.map((_, at) => at + 1))
        expect(counted).toHaveLength(n)
        expect(days.map((one) => one.date)).toEqual([...days.keys()].map((i) => addDays(start, i + 1)))
        expect(days.at(-1)).toMatchObject({ date: due, effect: counted.at(-1)?.effect })
      }),
    )
  })
})
