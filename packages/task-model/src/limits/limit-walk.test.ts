import {
  addDays,
  addMonths,
  chinaCalendar as calendar,
  chinaNotices,
  createCalendar,
  localDate,
  type LocalDate,
} from '@gongkai/work-calendar'
import { workdayByNotices } from '@gongkai/work-calendar/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainLimit } from './explain-limit.ts'
import { limitStatus } from './limit-status.ts'
import type { Limit, LimitTerm, Pause } from './limit.ts'

const isWorkday = workdayByNotices(chinaNotices)

/** The last day a pause leaves out, walked day by day. */
function pauseEnd(pause: Pause, today: LocalDate): LocalDate {
  const to = pause.to ?? today
  if (pause.ceiling === undefined) return to
  const end = walk(pause.from, pause.ceiling, () => false)
  return end < to ? end : to
}

/** Where a length ends, one day at a time from the raw notices, with nothing of the calendar's tables. */
function walk(start: LocalDate, term: LimitTerm, still: (date: LocalDate) => boolean): LocalDate {
  if (term.unit === 'date') return term.dueOn
  const whole = term.unit === 'months' ? addMonths(start, term.n) : start
  let date = start
  for (let left = term.n; term.unit !== 'months' && left > 0;) {
    date = addDays(date, 1)
    if (!still(date) && (term.unit === 'days' || isWorkday(date))) left -= 1
  }
  if (term.unit !== 'months') return date
  let end = whole
  for (date = addDays(start, 1); date <= end; date = addDays(date, 1)) if (still(date)) end = addDays(end, 1)
  return end
}

const days = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays(localDate('2021-01-05'), n))
const term = fc.oneof(
  fc.record({ n: fc.integer({ min: 1, max: 60 }), unit: fc.constant('workdays' as const) }),
  fc.record({ n: fc.integer({ min: 1, max: 90 }), unit: fc.constant('days' as const) }),
  fc.record({ n: fc.integer({ min: 1, max: 6 }), unit: fc.constant('months' as const) }),
)
const ceiling = fc.option(fc.record({ n: fc.integer({ min: 1, max: 15 }), unit: fc.constant('workdays' as const) }), {
  nil: undefined,
})
const facts = fc
  .tuple(
    days,
    term,
    fc.array(fc.tuple(fc.integer({ min: -5, max: 70 }), fc.nat(30), fc.boolean(), ceiling), { maxLength: 4 }),
  )
  .map(([start, length, pauses]): Limit => {
    const made = pauses.map(([after, long, open, most]): Pause => {
      const from = addDays(start, after)
      const to = open ? null : addDays(from, long)
      return { from, to, reason: 'x', ...(most === undefined ? {} : { ceiling: most }) }
    })
    return { id: 'x', start, term: length, pauses: made, extensions: [], stopped: null }
  })

describe('a limit with any pauses, overlapping, open and with ceilings', () => {
  it('ends where a count day by day ends', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 120 }), (limit, later) => {
        const today = addDays(limit.start, later)
        const ends = limit.pauses.map((pause) => [pause.from, pauseEnd(pause, today)] as const)
        const still = (date: LocalDate): boolean => ends.some(([from, to]) => date > from && date <= to)
        expect(limitStatus(limit, { today, calendar }).due).toBe(walk(limit.start, limit.term, still))
      }),
      { numRuns: 3_000 },
    )
  })

  it('is explained by as many counted days as it is long, the last one the due day', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 120 }), (limit, later) => {
        const today = addDays(limit.start, later)
        const { days: told, zh, en } = explainLimit(limit, { today, calendar })
        expect(told.at(-1)?.date).toBe(limitStatus(limit, { today, calendar }).due)
        const counted = told.filter((one) => one.count !== undefined)
        if (limit.term.unit !== 'months' && limit.term.unit !== 'date') expect(counted).toHaveLength(limit.term.n)
        expect(en).toHaveLength(zh.length)
      }),
      { numRuns: 300 },
    )
  })

  it('lies in the range that was given before the notice of its year came', () => {
    const before = createCalendar({ notices: chinaNotices.filter(({ year }) => year !== 2024 && year !== 2023) })
    let provisional = 0
    fc.assert(
      fc.property(facts, fc.option(term, { nil: undefined }), fc.nat(120), (limit, more, later) => {
        const extensions = more === undefined ? [] : [{ term: more, reason: 'x', by: 'y' }]
        const at = addDays(limit.start, later)
        const given = limitStatus({ ...limit, extensions }, { today: at, calendar: before })
        const { due } = limitStatus({ ...limit, extensions }, { today: at, calendar })
        if (given.provisional) provisional += 1
        else expect(given.due).toBe(due)
        expect(given.range[0] <= due && due <= given.range[1]).toBe(true)
        expect(given.range[0] <= given.due && given.due <= given.range[1]).toBe(true)
      }),
      { numRuns: 5_000 },
    )
    expect(provisional).toBeGreaterThan(300)
  })

  it('never falls due earlier when it starts later, lasts longer or stands still longer', () => {
    fc.assert(
      fc.property(facts, fc.nat(10), fc.nat(10), (limit, more, longer) => {
        const today = addDays(limit.start, 200)
        const at = { today, calendar }
        const { due } = limitStatus(limit, at)
        if (limit.term.unit !== 'date') {
          const grown = { ...limit, term: { ...limit.term, n: limit.term.n + more } }
          expect(limitStatus(grown, at).due >= due).toBe(true)
        }
        const stretched = limit.pauses.map((one) => (one.to === null ? one : { ...one, to: addDays(one.to, longer) }))
        expect(limitStatus({ ...limit, pauses: stretched }, at).due >= due).toBe(true)
        if (limit.term.unit === 'workdays')
          expect(limitStatus({ ...limit, start: addDays(limit.start, more) }, at).due >= due).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
