import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { chinaCalendar } from '../china-calendar.ts'
import { dayOf } from '../day.ts'
import { workdaysBetween } from '../due-date.ts'
import { addDays, partsOf, weekdayOf } from '../local-date.ts'
import { missingFromNotice } from '../statutory-festivals.ts'
import { day } from '../testing.ts'
import { chinaNotices } from './china.ts'

describe('the built-in notices', () => {
  it('agree with chinese-days on every day of 2019 to 2026', () => {
    let days = 0
    for (let date = day('2019-01-01'); date <= '2026-12-31'; date = addDays(date, 1), days++) {
      expect(`${date} ${dayOf(chinaCalendar, date).working}`).toBe(`${date} ${chineseDays.isWorkday(date)}`)
    }
    expect(days).toBe(2922)
  })

  it('name days off and make-up days as chinese-days does', () => {
    let named = 0
    for (let date = day('2019-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
      const { kind, name = '' } = dayOf(chinaCalendar, date)
      if (kind !== 'holiday' && kind !== 'make-up') continue
      const [, theirs = ''] = chineseDays.getDayDetail(date).name.split(',')
      if (theirs === '') expect.fail(`${date} has no name there`)
      expect(`${date} ${name}`).toContain(theirs)
      named++
    }
    expect(named).toBeGreaterThan(250)
  })

  it('know every day of 2019 to 2026 for certain, but for the last days that the next New Year may still take', () => {
    for (let date = day('2019-01-01'); date <= '2026-12-17'; date = addDays(date, 1)) {
      expect(dayOf(chinaCalendar, date).certain, date).toBe(true)
    }
    expect(dayOf(chinaCalendar, day('2026-12-27')).certain).toBe(false)
  })

  it('give every day that the law gives', () => {
    for (const notice of chinaNotices) expect(missingFromNotice(notice), `${notice.year}`).toEqual([])
  })

  it('name a document each', () => {
    expect(chinaNotices.map((notice) => notice.year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    for (const { year, source } of chinaNotices) {
      expect(source.title).toContain(`${year}年部分节假日安排`)
      expect(source.url).toMatch(/^https?:\/\/www\.gov\.cn\//)
    }
  })
})

/** The table of the domain rules, §13. */
const RULES = [
  {
    year: 2024,
    off: '01-01 02-10…02-17 04-04…04-06 05-01…05-05 06-10 09-15…09-17 10-01…10-07',
    makeUp: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
    workdays: 251,
  },
  {
    year: 2025,
    off: '01-01 01-28…02-04 04-04…04-06 05-01…05-05 05-31…06-02 10-01…10-08',
    makeUp: '01-26 02-08 04-27 09-28 10-11',
    workdays: 248,
  },
  {
    year: 2026,
    off: '01-01…01-03 02-15…02-23 04-04…04-06 05-01…05-05 06-19…06-21 09-25…09-27 10-01…10-07',
    makeUp: '01-04 02-14 02-28 05-09 09-20 10-10',
    workdays: 248,
  },
]

describe.each(RULES)('the rules for $year', ({ year, off, makeUp, workdays }) => {
  it('give the same days off, make-up days and sum', () => {
    const listed = new Set<string>()
    for (const run of off.split(' ')) {
      const [from = '', to = from] = run.split('…')
      for (let date = day(`${year}-${from}`); date <= `${year}-${to}`; date = addDays(date, 1)) listed.add(date)
    }
    const worked = new Set(makeUp.split(' ').map((monthDay) => `${year}-${monthDay}`))
    for (let date = day(`${year}-01-01`); partsOf(date).year === year; date = addDays(date, 1)) {
      const kind = worked.has(date)
        ? 'make-up'
        : listed.has(date)
          ? 'holiday'
          : weekdayOf(date) % 6 === 0
            ? 'weekend'
            : 'weekday'
      expect(`${date} ${dayOf(chinaCalendar, date).kind}`).toBe(`${date} ${kind}`)
    }
    expect(workdaysBetween(chinaCalendar, day(`${year - 1}-12-31`), day(`${year}-12-31`))).toBe(workdays)
  })

  it('count 9 February 2024, only encouraged leave, as a working day', () => {
    expect(dayOf(chinaCalendar, day('2024-02-09'))).toEqual({
      date: '2024-02-09',
      working: true,
      kind: 'weekday',
      certain: true,
    })
  })
})
