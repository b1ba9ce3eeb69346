import { describe, expect, it } from 'vitest'
import { readChosen } from './chosen.ts'
import { daysAsked, monthOf } from './queries.ts'

const TODAY = '2026-08-10'
const chosen = (query = '') => readChosen(new URLSearchParams(query))
const days = (query = '', isOver = false) => daysAsked(chosen(query), { month: '2026-08', today: TODAY, isOver })

describe('a list asks for', () => {
  it.each([
    ['', { from: TODAY }],
    ['past=1', {}],
    ['from=2026-07-01', { from: '2026-07-01' }],
    ['to=2026-08-20', { from: TODAY, to: '2026-08-20' }],
    ['to=2026-07-20', { to: '2026-07-20' }],
    ['from=2026-07-01&to=2026-07-20', { from: '2026-07-01', to: '2026-07-20' }],
  ])('%s', (query, expected) => expect(days(query)).toEqual(expected))

  it('all of a series that is over', () => expect(days('', true)).toEqual({}))
})

it('a calendar asks for its month, within the days that were chosen', () => {
  expect(days('view=calendar')).toEqual({ from: '2026-08-01', to: '2026-08-31' })
  expect(days('view=calendar&from=2026-08-05&to=2026-12-01')).toEqual({ from: '2026-08-05', to: '2026-08-31' })
})

it('a calendar opens on this month, or on the nearest of a season elsewhere', () => {
  const season = (startsOn: string, endsOn: string | null) =>
    ({
      id: 's',
      kind: 'season',
      title: '',
      titleEn: '',
      summary: '',
      summaryEn: '',
      activities: 0,
      upcoming: 0,
      startsOn,
      endsOn,
    }) as const
  expect(monthOf(chosen(), undefined, TODAY)).toBe('2026-08')
  expect(monthOf(chosen(), season('2026-10-01', '2026-10-31'), TODAY)).toBe('2026-10')
  expect(monthOf(chosen(), season('2026-01-01', '2026-03-31'), TODAY)).toBe('2026-03')
  expect(monthOf(chosen(), season('2026-01-01', null), TODAY)).toBe('2026-08')
  expect(monthOf(chosen('month=2027-02'), season('2026-01-01', null), TODAY)).toBe('2027-02')
})
