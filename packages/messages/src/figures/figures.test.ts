import { createCalendar } from '@gongkai/work-calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianWorkdays } from './median.ts'
import { monthsFrom, monthsUpTo, monthText, parseMonth, periodOf, type Month } from './month.ts'
import { publicGroups, type PublicGroup } from './public-groups.ts'
import { reportSentences, type NamedRow } from './report-sentences.ts'
import { figureRow, NO_COUNTS, percentText } from './row.ts'
import { SMALLEST_PUBLIC_GROUP } from './values.ts'

const month = (text: string): Month => parseMonth(text) ?? expect.fail(text)

describe('a month', () => {
  it.each(['2026-13', '2026-00', '2026-1', '26-01', '1969-12', ''])('%j is none', (text) =>
    expect(parseMonth(text)).toBeNull(),
  )
  it.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s is from %s to %s', (text, from, to) => expect(periodOf(month(text))).toEqual({ from, to }))
  it('is counted over years', () => {
    expect(monthsFrom(month('2026-01'), -1)).toBe('2025-12')
    expect(monthsUpTo(month('2026-02'), 3)).toEqual(['2025-12', '2026-01', '2026-02'])
    expect([monthText(month('2026-03'), 'zh'), monthText(month('2026-03'), 'en')]).toEqual(['2026年3月', 'March 2026'])
  })
})

describe('a rate', () => {
  it.each([
    [0, 0, '—'],
    [0, 3, '0.0%'],
    [3, 3, '100%'],
    [1999, 2000, '99.9%'],
    [1, 3000, '0.1%'],
    [2, 3, '66.7%'],
  ])('%i of %i is %s', (numerator, denominator, text) => expect(percentText({ numerator, denominator })).toBe(text))
})

describe('the median', () => {
  const calendar = createCalendar()
  const pair = (received: string, answered: string, count = 1) => ({ received, answered, count }) as never
  it.each([
    [[], null],
    [[pair('2026-03-02', '2026-03-02')], 0],
    [[pair('2026-03-02', '2026-03-03'), pair('2026-03-02', '2026-03-06')], 2.5],
    [[pair('2026-03-06', '2026-03-09', 3), pair('2026-03-02', '2026-03-31')], 1],
  ])('of %j is %s', (pairs, days) => expect(medianWorkdays(pairs, calendar)).toBe(days))
})

describe('what the public is told of groups', () => {
  const group = (id: string, received: number): PublicGroup => ({
    id,
    name: id,
    received,
    answered: received,
    onTime: { numerator: received, denominator: received },
  })
  it('puts small ones together, with the next smallest while the rest is small', () => {
    expect(publicGroups([group('a', 20), group('b', 7), group('c', 1)], 'x').map((g) => [g.id, g.received])).toEqual([
      ['a', 20],
      [null, 8],
    ])
    expect(publicGroups([group('a', 20), group('b', 3), group('c', 4)], 'x').map((g) => [g.id, g.received])).toEqual([
      ['a', 20],
      [null, 7],
    ])
  })
  it('never shows one too small unless there is nothing else, and loses nobody', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 9 })
    fc.assert(
      fc.property(groups, (sizes) => {
        const shown = publicGroups(
          sizes.map((size, at) => group(`g${at}`, size)),
          'x',
        )
        const sum = (rows: readonly { received: number }[]) => rows.reduce((all, { received }) => all + received, 0)
        expect(sum(shown)).toBe(sizes.reduce((all, size) => all + size, 0))
        if (shown.length > 1)
          for (const { received } of shown) expect(received).toBeGreaterThanOrEqual(SMALLEST_PUBLIC_GROUP)
        for (const { id, received } of shown)
          if (id !== null) expect(received).toBeGreaterThanOrEqual(SMALLEST_PUBLIC_GROUP)
      }),
    )
  })
})

describe('the sentences', () => {
  const period = periodOf(month('2026-03'))
  const row = (received: number, more: Partial<(typeof NO_COUNTS)['received']> = {}): NamedRow => ({
    id: 'a',
    name: '保护处',
    ...figureRow({ ...NO_COUNTS, received: { ...NO_COUNTS.received, received, ...more } }, period),
  })
  const told = {
    month: month('2026-03'),
    running: false,
    total: row(0),
    before: row(0),
    rejections: [],
    departments: [],
    classes: [],
    commonIssues: [],
  }
  it('say nothing that was not counted', () => {
    expect(reportSentences(told, 'zh')).toEqual([
      '2026年3月共收到留言0件，与上月持平。其中受理0件，不予受理0件，留言人撤回0件，待受理0件。',
      '当月答复留言0件。当月收到的留言中，在办0件，其中逾期0件。',
      '当月收到的留言还没有需要计入按时办结率的。',
    ])
    expect(reportSentences(told, 'en')[2]).toBe('None of them counts for the on-time rate yet.')
  })
  it('compare with the month before and name who is late', () => {
    const counted = row(12, {
      late: 2,
      rated: 3,
      satisfied: 2,
      dissatisfied: 1,
      'on-time': 5,
      'counted-for-on-time': 8,
    })
    const said = reportSentences({ ...told, total: counted, before: row(8), departments: [counted] }, 'zh').join('\n')
    expect(said).toContain('比上月增加4件（50.0%）')
    expect(reportSentences({ ...told, total: row(7), before: row(1) }, 'zh')[0]).toContain('比上月增加6件（600.0%）')
    expect(said).toContain('按时办结率62.5%（按时办结5件，已答复和逾期未答复共8件）')
    expect(said).toContain('满意2件，一般0件，不满意1件')
    expect(said).toContain('逾期未答复的有保护处2件')
  })
})

it('a figure names its rows by its own condition, an answer by its days', () => {
  const { onTime, answered, received } = figureRow(NO_COUNTS, periodOf(month('2026-03')), { lead: 'protection' })
  const days = { from: '2026-03-01', to: '2026-03-31' }
  expect(received.rows).toEqual({ lead: 'protection', ...days })
  expect(onTime.denominator.rows).toEqual({ lead: 'protection', figure: 'counted-for-on-time', ...days })
  expect(answered.rows).toEqual({ lead: 'protection', answeredFrom: days.from, answeredTo: days.to })
})
