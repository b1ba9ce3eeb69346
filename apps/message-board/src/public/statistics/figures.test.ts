import { describe, expect, it } from 'vitest'
import { monthLines, monthWords, percent, statisticsCsv } from './figures.ts'

const counts = (received: number, answered: number, numerator: number, denominator: number) => ({
  received,
  answered,
  onTime: { numerator, denominator },
})

describe('percent', () => {
  it.each([
    [46, 48, '95.8%'],
    [48, 48, '100.0%'],
    // What is not all is never shown as all.
    [9999, 10_000, '99.9%'],
    [0, 3, '0.0%'],
    [0, 0, null],
  ])('%i of %i is %s', (numerator, denominator, words) => {
    expect(percent({ numerator, denominator })).toBe(words)
  })
})

it('lists months newest first, from the first with a message', () => {
  const months = ['2026-08', '2026-09', '2026-10', '2026-11'].map((month, index) => ({
    month,
    ...counts(index === 1 ? 2 : 0, 0, 0, 0),
  }))
  const lines = (of: typeof months) =>
    monthLines(
      { from: '', to: '', asOf: '', notes: [], total: counts(2, 0, 0, 0), months: of, classes: [], departments: [] },
      'zh',
    )
  expect(lines(months).map(({ key }) => key)).toEqual(['2026-11', '2026-10', '2026-09'])
  expect(lines(months.slice(2))).toEqual([])
})

it('says a month', () => {
  expect([monthWords('2026-03', 'zh'), monthWords('2026-03', 'en')]).toEqual(['2026年3月', 'March 2026'])
})

it('writes a file that a spreadsheet reads: all groups, quoted, no formula', () => {
  const csv = statisticsCsv(
    {
      from: '2026-10-01',
      to: '2026-11-22',
      asOf: '2026-11-22',
      notes: [],
      total: counts(7, 5, 4, 6),
      months: [{ month: '2026-10', ...counts(7, 5, 4, 6) }],
      classes: [{ id: null, name: '=其他,"小"', ...counts(1, 1, 1, 1) }],
      departments: [{ id: 'a', name: '运用促进处', ...counts(6, 4, 3, 5) }],
    },
    'zh',
  )
  expect(csv.split('\r\n')).toEqual([
    '\ufeff,,收到,答复,按时办结,应办结',
    '合计,2026-10-01–2026-11-22,7,5,4,6',
    '按月,2026年10月,7,5,4,6',
    `按类别,"'=其他,""小""",1,1,1,1`,
    '按部门,运用促进处,6,4,3,5',
    '',
  ])
})
