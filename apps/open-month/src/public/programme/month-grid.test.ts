import { expect, it } from 'vitest'
import { monthBeside, monthGrid, parseMonth } from './month-grid.ts'

it('begins on Monday and holds every day of the month once', () => {
  const weeks = monthGrid('2026-08', [])
  expect(weeks).toHaveLength(6)
  expect(weeks[0]?.map((cell) => cell?.day ?? null)).toEqual([null, null, null, null, null, 1, 2])
  expect(weeks.flat().filter(Boolean)).toHaveLength(31)
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  expect(monthGrid('2028-02', []).flat().filter(Boolean)).toHaveLength(29)
})

it('shows what lasts several days on each of them, over the month’s edge too', () => {
  const item = { startsAt: '2026-08-30T09:00', endsAt: '2026-09-02T17:00' }
  const on = (month: string) =>
    monthGrid(month, [item])
      .flat()
      .flatMap((cell) => (cell?.items.length ? [cell.date] : []))
  expect(on('2026-08')).toEqual(['2026-08-30', '2026-08-31'])
  expect(on('2026-09')).toEqual(['2026-09-01', '2026-09-02'])
})

it('finds the months beside, and reads no other month than one', () => {
  expect([monthBeside('2026-12', 1), monthBeside('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  expect(['2026-08', '2026-13', '26-08', '2026-08-01', null].map(parseMonth)).toEqual([
    '2026-08',
    null,
    null,
    null,
    null,
  ])
})
