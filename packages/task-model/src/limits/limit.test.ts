import { addDays, chinaCalendar, compareDates, localDate, type Term } from '@gongkai/work-calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainLimit } from './explain-limit.ts'
import { LIGHTS, limitStatus } from './limit-status.ts'
import { applyLimitChange, type LimitChange } from './limit-change.ts'
import type { Limit } from './limit.ts'

const calendar = chinaCalendar
const day = localDate

function limit(start: string, n: number, unit: Term['unit'] = 'workdays', rest: Partial<Limit> = {}): Limit {
  return { id: 'answer', start: day(start), term: { n, unit }, pauses: [], extensions: [], stopped: null, ...rest }
}
const pause = (from: string, to: string | null) => ({
  from: day(from),
  to: to === null ? null : day(to),
  reason: 'asked',
})
const on = (today: string, given: Limit, more: object = {}) =>
  limitStatus(given, { today: day(today), calendar, ...more })

describe('the light of a limit of 7 working days from Wednesday 4 March 2026, due 13 March', () => {
  const seven = limit('2026-03-04', 7)
  it.each([
    ['2026-03-04', 7, 'on-time'],
    ['2026-03-05', 6, 'on-time'],
    ['2026-03-10', 3, 'on-time'],
    ['2026-03-11', 2, 'due-soon'],
    ['2026-03-12', 1, 'due-soon'],
    ['2026-03-13', 0, 'due-soon'],
    ['2026-03-14', 0, 'late'],
    ['2026-03-16', -1, 'late'],
    ['2026-03-20', -5, 'late'],
  ])('on %s: %i left, %s', (today, daysLeft, light) => {
    expect(on(today, seven)).toEqual({
      due: '2026-03-13',
      provisional: false,
      range: ['2026-03-13', '2026-03-13'],
      daysLeft,
      light,
      paused: false,
      pausedUntil: null,
      edition: calendar.edition,
    })
  })

  it('has a configurable warning', () => {
    expect(on('2026-03-06', seven, { dueSoonDays: 5 }).light).toBe('due-soon')
    expect(on('2026-03-13', seven, { dueSoonDays: -1 }).light).toBe('on-time')
  })

  it.each([
    ['2026-03-13', 'met', 0],
    ['2026-03-09', 'met', 4],
    ['2026-03-14', 'missed', 0],
    ['2026-03-17', 'missed', -2],
  ])('stopped on %s it is %s for good', (stopped, light, daysLeft) => {
    expect(on('2026-09-01', { ...seven, stopped: day(stopped) })).toMatchObject({ light, daysLeft })
    expect(on('2026-09-01', seven, { answeredOn: day(stopped) })).toMatchObject({ light, daysLeft })
  })
})

describe('when a limit is due', () => {
  it.each<[string, Limit, string]>([
    ['20 working days over Spring Festival 2026', limit('2026-01-30', 20), '2026-03-05'],
    ['from a make-up Saturday', limit('2026-02-14', 7), '2026-03-03'],
    ['three months, clamped', limit('2025-11-30', 3, 'months'), '2026-02-28'],
    ['30 calendar days', limit('2026-03-01', 30, 'days'), '2026-03-31'],
    [
      'a pause of 3 working days',
      limit('2026-03-04', 7, 'workdays', { pauses: [pause('2026-03-05', '2026-03-10')] }),
      '2026-03-18',
    ],
    [
      'a pause over a weekend only',
      limit('2026-03-04', 7, 'workdays', { pauses: [pause('2026-03-06', '2026-03-08')] }),
      '2026-03-13',
    ],
    [
      'two pauses',
      limit('2026-03-04', 7, 'workdays', {
        pauses: [pause('2026-03-05', '2026-03-06'), pause('2026-03-09', '2026-03-10')],
      }),
      '2026-03-17',
    ],
    [
      'a pause of calendar days',
      limit('2026-03-01', 30, 'days', { pauses: [pause('2026-03-05', '2026-03-10')] }),
      '2026-04-05',
    ],
    [
      'a pause in months',
      limit('2026-01-15', 2, 'months', { pauses: [pause('2026-02-01', '2026-02-11')] }),
      '2026-03-25',
    ],
    [
      'extended in its own unit',
      limit('2026-01-30', 20, 'workdays', { extensions: [extension(20, 'workdays')] }),
      '2026-04-02',
    ],
    [
      '3 + 3 months is 6 months',
      limit('2025-11-30', 3, 'months', { extensions: [extension(3, 'months')] }),
      '2026-05-30',
    ],
    [
      'extended in another unit',
      limit('2025-11-30', 3, 'months', { extensions: [extension(2, 'workdays')] }),
      '2026-03-03',
    ],
  ])('%s', (_, given, due) => {
    expect(on('2026-03-05', { ...given, stopped: given.stopped }).due).toBe(due)
  })

  it('moves on while it is paused, and has no light then', () => {
    const paused = limit('2026-03-04', 7, 'workdays', { pauses: [pause('2026-03-05', null)] })
    expect(on('2026-03-06', paused)).toMatchObject({ due: '2026-03-16', light: 'none', paused: true })
    expect(on('2026-04-30', paused)).toMatchObject({ light: 'none', daysLeft: 6 })
  })

  it('is provisional where it reaches a year whose notice is not known', () => {
    const status = on('2026-12-25', limit('2026-12-25', 20))
    expect(status.provisional).toBe(true)
    expect(compareDates(status.range[0], status.due)).toBeLessThanOrEqual(0)
    expect(compareDates(status.due, status.range[1])).toBeLessThanOrEqual(0)
    expect(compareDates(status.range[0], status.range[1])).toBeLessThan(0)
    const extended = limit('2026-10-30', 2, 'months', { extensions: [extension(15, 'workdays')] })
    expect(on('2026-12-01', extended).provisional).toBe(true)
  })
})

function extension(n: number, unit: Term['unit']) {
  return { term: { n, unit }, reason: 'hard', by: 'jiang' }
}

describe('changes of a limit', () => {
  const start: LimitChange = {
    clock: 'start',
    limit: 'answer',
    term: { n: 7, unit: 'workdays' },
    on: day('2026-03-04'),
  }
  const after = (...changes: LimitChange[]) =>
    changes.reduce<readonly Limit[]>((limits, change) => applyLimitChange(limits, change, 'jiang'), [])
  const at = (clock: 'stop' | 'resume', date: string): LimitChange => ({ clock, limit: 'answer', on: day(date) })
  const pausing = (date: string): LimitChange => ({ clock: 'pause', limit: 'answer', reason: 'asked', on: day(date) })

  it('leave alone what they have nothing to do with', () => {
    const [first] = after(start)
    expect(after(start, at('resume', '2026-03-05'))).toEqual([first])
    expect(after(at('stop', '2026-03-05'))).toEqual([])
    expect(after(start, at('stop', '2026-03-05'), at('stop', '2026-03-09'))[0]?.stopped).toBe('2026-03-05')
    expect(after(start, at('stop', '2026-03-05'), pausing('2026-03-06'))[0]?.pauses).toEqual([])
    expect(after(start, pausing('2026-03-05'), pausing('2026-03-06'))[0]?.pauses).toHaveLength(1)
  })

  it('close an open pause when the limit is met', () => {
    expect(after(start, pausing('2026-03-05'), at('stop', '2026-03-06'))[0]?.pauses[0]?.to).toBe('2026-03-06')
  })

  it('keep several limits apart and can begin one anew', () => {
    const forwarding: LimitChange = { ...start, limit: 'forwarding', on: day('2026-03-01') }
    const both = after(start, forwarding, at('stop', '2026-03-05'))
    expect(both.map(({ id, stopped }) => [id, stopped])).toEqual([
      ['answer', '2026-03-05'],
      ['forwarding', null],
    ])
    expect(after(start, at('stop', '2026-03-05'), { ...start, on: day('2026-03-09') })).toEqual([
      limit('2026-03-09', 7),
    ])
  })
})

describe('for any limit', () => {
  const dates = fc.integer({ min: 0, max: 600 }).map((n) => addDays(day('2025-01-10'), n))
  const terms = fc.oneof(
    fc.record({ n: fc.integer({ min: 1, max: 40 }), unit: fc.constant('workdays' as const) }),
    fc.record({ n: fc.integer({ min: 1, max: 60 }), unit: fc.constant('days' as const) }),
    fc.record({ n: fc.integer({ min: 1, max: 6 }), unit: fc.constant('months' as const) }),
  )
  it('a pause or an extension never brings the due day nearer, and lateness is exactly being past it', () => {
    fc.assert(
      fc.property(dates, terms, dates, dates, terms, (start, term, a, b, extra) => {
        const bare: Limit = { id: 'x', start, term, pauses: [], extensions: [], stopped: null }
        const [from, to] = a <= b ? [a, b] : [b, a]
        const paused: Limit = { ...bare, pauses: [{ from, to, reason: 'x' }] }
        const extended: Limit = { ...bare, extensions: [{ term: extra, reason: 'x', by: 'y' }] }
        const plain = limitStatus(bare, { today: b, calendar })
        expect(compareDates(limitStatus(paused, { today: b, calendar }).due, plain.due)).toBeGreaterThanOrEqual(0)
        expect(compareDates(limitStatus(extended, { today: b, calendar }).due, plain.due)).toBeGreaterThan(0)
        expect(LIGHTS).toContain(plain.light)
        expect(plain.light === 'late').toBe(b > plain.due)
        expect(limitStatus(bare, { today: b, calendar, answeredOn: a }).light).toBe(a > plain.due ? 'missed' : 'met')
      }),
    )
  })
})

describe('the explanation', () => {
  it('lists the days of the calendar and then what stood still or was added', () => {
    const given = limit('2026-03-04', 7, 'workdays', {
      pauses: [pause('2026-03-05', '2026-03-10')],
      extensions: [extension(3, 'workdays')],
    })
    const { days, zh, en } = explainLimit(given, { today: day('2026-03-11'), calendar })
    expect(days.at(-1)?.date).toBe(on('2026-03-11', given).due)
    expect(zh.join('')).toContain('不计3个工作日')
    expect(zh.join('')).toContain('延期3个工作日（hard），已计入')
    expect(en.join(' ')).toContain('3 working days not counted')
  })
})
