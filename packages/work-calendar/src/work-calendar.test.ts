import { describe, expect, it } from 'vitest'
import { chinaCalendar, createCalendar } from './china-calendar.ts'
import { dayOf } from './day.ts'
import { dueDate } from './due-date.ts'
import { defineNotice, type CalendarOverlay } from './holiday-notice.ts'
import { addDays, weekdayOf } from './local-date.ts'
import { chinaNotices } from './notices/china.ts'
import { statutoryFestivals } from './statutory-festivals.ts'
import { day } from './testing.ts'

describe('a year without a notice', () => {
  it('has the holidays the law gives, for certain', () => {
    const given = [
      '01-01',
      '02-05',
      '02-06',
      '02-07',
      '02-08',
      '04-05',
      '05-01',
      '05-02',
      '06-09',
      '09-15',
      '10-01',
      '10-02',
      '10-03',
    ]
    for (const monthDay of given) {
      expect(dayOf(chinaCalendar, day(`2027-${monthDay}`)), monthDay).toMatchObject({
        kind: 'holiday',
        working: false,
        certain: true,
      })
    }
  })
  it('puts the owed substitutes on the next weekdays, not for certain', () => {
    for (const monthDay of ['02-09', '02-10', '05-03', '05-04', '10-04', '10-05']) {
      expect(dayOf(chinaCalendar, day(`2027-${monthDay}`)), monthDay).toMatchObject({
        kind: 'holiday',
        working: false,
        certain: false,
      })
    }
    expect(dayOf(chinaCalendar, day('2027-10-06'))).toEqual({
      date: '2027-10-06',
      kind: 'weekday',
      working: true,
      certain: false,
    })
  })
  it('gives every year 13 holidays, however they fall, and substitutes for those on weekends', () => {
    for (let year = 2027; year <= 2060; year++) {
      const holidays: string[] = []
      for (let date = day(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
        if (dayOf(chinaCalendar, date).kind === 'holiday') holidays.push(date)
      }
      const weekdaysOff = holidays.filter((date) => weekdayOf(day(date)) % 6 !== 0)
      expect(weekdaysOff.length, `${year}`).toBe(13)
    }
  })
  it('follows the moon through years with a leap month', () => {
    // 2028 doubles its fifth month, 2031 its third, 2033 its eleventh (the year on which the old rules disagreed), 2036 its sixth.
    const festivals = [
      '2028-05-28',
      '2028-10-03',
      '2031-01-23',
      '2031-06-24',
      '2031-10-01',
      '2033-06-01',
      '2033-09-08',
      '2034-02-19',
      '2036-05-30',
      '2036-10-04',
    ]
    for (const date of festivals)
      expect(dayOf(chinaCalendar, day(date)), date).toMatchObject({ kind: 'holiday', certain: true })
    expect(dayOf(chinaCalendar, day('2028-06-26')).kind, 'the fifth of the leap fifth month').toBe('weekday')
  })
  it('had 11 under the older law', () => {
    const days = (year: number): number =>
      statutoryFestivals(year).reduce(
        (sum, one) => sum + (Date.parse(one.last) - Date.parse(one.first)) / 86_400_000 + 1,
        0,
      )
    expect([days(2024), days(2025), days(2040)]).toEqual([11, 13, 13])
  })
})

const notice2027 = defineNotice({
  year: 2027,
  source: { title: 'an invented notice for this test' },
  off: [
    ['2027-01-01', '2027-01-03', '元旦', "New Year's Day"],
    ['2027-02-05', '2027-02-12', '春节', 'Spring Festival', ['2027-01-30', '2027-02-20']],
    ['2027-04-03', '2027-04-05', '清明节', 'Qingming Festival'],
    ['2027-05-01', '2027-05-05', '劳动节', 'Labour Day', ['2027-05-08']],
    ['2027-06-09', '2027-06-09', '端午节', 'Dragon Boat Festival'],
    ['2027-09-15', '2027-09-15', '中秋节', 'Mid-Autumn Festival'],
    ['2027-10-01', '2027-10-07', '国庆节', 'National Day', ['2027-09-26', '2027-10-09']],
  ],
})

describe('when the notice comes', () => {
  it('the answer becomes final, inside the range that was given, and the edition changes', () => {
    const after = createCalendar({ notices: [...chinaNotices, notice2027] })
    const start = day('2027-01-20')
    const provisional = dueDate(chinaCalendar, start, { n: 12, unit: 'workdays' })
    const final = dueDate(after, start, { n: 12, unit: 'workdays' })
    expect(provisional.provisional).toBe(true)
    expect(final.provisional).toBe(false)
    expect(final.due >= provisional.range[0] && final.due <= provisional.range[1]).toBe(true)
    expect(after.edition).not.toBe(chinaCalendar.edition)
    expect(createCalendar().edition).toBe(chinaCalendar.edition)
  })
  it('takes one notice a year', () => {
    expect(() => createCalendar({ notices: [notice2027, notice2027] })).toThrow('two holiday notices for 2027')
  })
})

describe('an overlay', () => {
  const overlay: CalendarOverlay = {
    source: { title: 'an invented order for this test', number: '沪府办〔2026〕0号' },
    off: [
      {
        from: day('2026-11-05'),
        to: day('2026-11-06'),
        name: '进博会调休',
        nameEn: 'Import Expo leave',
        workedOffOn: [day('2026-11-14')],
      },
    ],
    makeUp: [day('2026-11-14')],
  }
  it('wins over weekdays and weekends, and over a notice', () => {
    const local = createCalendar({ overlays: [overlay] })
    expect(dayOf(local, day('2026-11-05'))).toMatchObject({ kind: 'holiday', name: '进博会调休', certain: true })
    expect(dayOf(local, day('2026-11-14'))).toMatchObject({ kind: 'make-up', name: '进博会调休' })
    expect(dueDate(local, day('2026-11-04'), { n: 1, unit: 'workdays' }).due).toBe('2026-11-09')
    const cancelled = createCalendar({ overlays: [{ ...overlay, off: [], makeUp: [day('2026-10-07')] }] })
    expect(dayOf(cancelled, day('2026-10-07')).working).toBe(true)
  })
  it('settles a day of an open year', () => {
    const local = createCalendar({
      overlays: [
        {
          ...overlay,
          off: [{ from: day('2027-02-04'), to: day('2027-02-04'), name: '春节', nameEn: 'Spring Festival' }],
          makeUp: [],
        },
      ],
    })
    expect(dayOf(local, day('2027-02-04'))).toMatchObject({ working: false, certain: true })
  })
})
