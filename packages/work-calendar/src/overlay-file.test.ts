import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar, createCalendar } from './china-calendar.ts'
import { dayOf } from './day.ts'
import { dueDate } from './due-date.ts'
import { chinaNotices } from './notices/china.ts'
import { addDays, weekdayOf, type LocalDate } from './local-date.ts'
import { calendarWith, readOverlayFile } from './overlay-file.ts'
import { day } from './testing.ts'
import type { WorkCalendar } from './work-calendar.ts'

const source = { title: '关于调整办公时间的通知', number: '某府办〔2026〕1号' }

function read(value: unknown): WorkCalendar {
  const found = readOverlayFile(value)
  if (!found.ok) throw new Error(found.problems.map(({ field, message }) => `${field}: ${message}`).join('; '))
  return calendarWith(found.file)
}

function problems(value: unknown): string[] {
  const found = readOverlayFile(value)
  return found.ok ? [] : found.problems.map(({ field, message }) => `${field}: ${message}`)
}

const arrangement2027 = {
  year: 2027,
  source: { title: '国务院办公厅关于2027年部分节假日安排的通知' },
  off: [
    { from: '2027-01-01', to: '2027-01-03', name: '元旦', nameEn: "New Year's Day" },
    { from: '2027-02-05', to: '2027-02-11', name: '春节', workedOffOn: ['2027-01-31'] },
    { from: '2027-04-03', to: '2027-04-05', name: '清明节' },
    { from: '2027-05-01', to: '2027-05-05', name: '劳动节', workedOffOn: ['2027-05-08'] },
    { from: '2027-06-09', name: '端午节' },
    { from: '2027-09-15', name: '中秋节' },
    { from: '2027-10-01', to: '2027-10-07', name: '国庆节', workedOffOn: ['2027-09-26', '2027-10-09'] },
  ],
}

describe('an overlay file', () => {
  it('brings the notice of a year, which makes its dates final', () => {
    const calendar = read({ notices: [arrangement2027] })
    expect(calendar.notifiedYears).toContain(2027)
    expect(dueDate(calendar, day('2027-02-01'), { n: 5, unit: 'workdays' })).toEqual({
      due: '2027-02-15',
      provisional: false,
      range: ['2027-02-15', '2027-02-15'],
    })
    expect(dayOf(calendar, day('2027-01-31'))).toMatchObject({
      kind: 'make-up',
      name: '春节',
      source: arrangement2027.source,
    })
    expect(calendar.edition).not.toBe(chinaCalendar.edition)
  })

  it('brings local orders, the bureau’s own days on top, the later one winning', () => {
    const city = {
      source,
      off: [{ from: '2026-11-05', to: '2026-11-06', name: '博览会', workedOffOn: ['2026-11-14'] }],
    }
    const own = { source: { title: '关于11月6日正常上班的通知' }, makeUp: ['2026-11-06'] }
    const calendar = read({ overlays: [city, own] })
    expect(dayOf(calendar, day('2026-11-05'))).toMatchObject({ kind: 'holiday', name: '博览会', source })
    expect(dayOf(calendar, day('2026-11-06'))).toMatchObject({ kind: 'weekday', working: true, source: own.source })
    expect(dayOf(calendar, day('2026-11-14'))).toMatchObject({ kind: 'make-up', source })
    expect(dayOf(read({ overlays: [own, city] }), day('2026-11-06')).working).toBe(false)
  })

  it('replaces the notice of a year that this release knows', () => {
    const off = chinaNotices
      .filter(({ year }) => year === 2026)
      .flatMap((notice) => notice.off.map((run) => ({ ...run, workedOffOn: [...(run.workedOffOn ?? [])] })))
    const shorter = off.map((run) => (run.from === '2026-01-01' ? { ...run, to: '2026-01-01', workedOffOn: [] } : run))
    const calendar = read({ notices: [{ year: 2026, source: { title: '改后的安排' }, off: shorter }] })
    expect(dayOf(calendar, day('2026-01-02')).working).toBe(true)
    expect(dayOf(calendar, day('2026-01-04')).working).toBe(false)
    expect(dayOf(calendar, day('2026-10-01'))).toMatchObject({ kind: 'holiday', source: { title: '改后的安排' } })
    expect(dayOf(calendar, day('2025-10-01'))).toMatchObject({ kind: 'holiday' })
  })

  it('is the national calendar when it is empty', () => {
    expect(read({}).edition).toBe(createCalendar().edition)
  })

  it.each<[unknown, string]>([
    [null, 'the file'],
    [[], 'the file'],
    [{ overlay: [] }, 'the file'],
    [{ overlays: [{ off: [] }] }, 'overlays[0].source'],
    [{ overlays: [{ source: { title: ' ' }, off: [] }] }, 'overlays[0].source.title: name the document'],
    [
      { overlays: [{ source, off: [{ from: '2026-02-30', name: 'x' }] }] },
      'overlays[0].off[0].from: “2026-02-30” is no date',
    ],
    [{ overlays: [{ source, makeUp: ['2026-02-14', '2061-01-01'] }] }, 'overlays[0].makeUp[1]: 2061-01-01 is outside'],
    [
      { overlays: [{ source, off: [{ from: '2026-03-04', to: '2026-03-02', name: 'x' }] }] },
      'overlays[0].off[0].to: 2026-03-02',
    ],
    [{ overlays: [{ source, off: [{ from: '2026-03-04' }] }] }, 'overlays[0].off[0].name'],
    [
      { overlays: [{ source, off: [{ from: '2026-03-04', name: 'x' }], makeUp: ['2026-03-04'] }] },
      'overlays[0].makeUp: 2026-03-04 is both',
    ],
    [{ overlays: [{ source }] }, 'overlays[0]: it names no day'],
    [{ notices: [{ ...arrangement2027, year: 2028 }] }, 'notices[0].off: 2028-01-01 (元旦) is a holiday by law'],
    [
      { notices: [{ ...arrangement2027, off: arrangement2027.off.filter(({ name }) => name !== '清明节') }] },
      'notices[0].off: 2027-04-05 (清明节) is a holiday by law and not among the days off',
    ],
    [{ notices: [arrangement2027, arrangement2027] }, 'notices[1].year: there is a notice for 2027 before it'],
    [{ notices: [{ ...arrangement2027, makeUp: ['2027-03-03'] }] }, 'make-up day 2027-03-03 is not on a weekend'],
  ])('%j is refused by its field', (value, said) => expect(problems(value).join('; ')).toContain(said))
})

describe('the laws of overlays', () => {
  const anyDay = fc.integer({ min: 0, max: 4_000 }).map((after) => addDays(day('2025-01-01'), after))
  const overlay = fc.record({ date: anyDay, off: fc.boolean() })
  const build = (days: readonly { date: LocalDate; off: boolean }[]) =>
    createCalendar({
      overlays: days.map(({ date, off }) => ({
        source,
        off: off ? [{ from: date, to: date, name: 'x', nameEn: 'x' }] : [],
        makeUp: off ? [] : [date],
      })),
    })

  it('every day is what the last overlay says, else what it was; the same overlays give the same edition', () => {
    fc.assert(
      fc.property(fc.array(overlay, { maxLength: 6 }), fc.array(anyDay, { maxLength: 20 }), (days, others) => {
        const calendar = build(days)
        for (const date of [...days.map((one) => one.date), ...others]) {
          const last = days.findLast((one) => one.date === date)
          const found = dayOf(calendar, date)
          if (last !== undefined) {
            expect(found.working).toBe(!last.off)
            expect(found.kind).toBe(last.off ? 'holiday' : weekdayOf(date) % 6 === 0 ? 'make-up' : 'weekday')
            expect(found.certain).toBe(true)
          } else if (dayOf(chinaCalendar, date).certain) {
            expect(found.working).toBe(dayOf(chinaCalendar, date).working)
          }
        }
        expect(build([...days, ...days]).edition).toBe(calendar.edition)
      }),
      { numRuns: 25 },
    )
  })

  it('a day off never brings a due date nearer, a day worked never moves it away, in years whose notice is known', () => {
    const known = fc.integer({ min: 0, max: 2_500 }).map((after) => addDays(day('2019-01-01'), after))
    fc.assert(
      fc.property(known, known, fc.integer({ min: 1, max: 60 }), (date, start, n) => {
        const term = { n, unit: 'workdays' } as const
        const { due } = dueDate(chinaCalendar, start, term)
        expect(dueDate(build([{ date, off: true }]), start, term).due >= due).toBe(true)
        expect(dueDate(build([{ date, off: false }]), start, term).due <= due).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})
