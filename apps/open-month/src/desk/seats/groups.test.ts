import { expect, it } from 'vitest'
import { groupsOf } from './groups.ts'

const row = (
  state: Parameters<typeof groupsOf>[0][number]['state'],
  enteredAt: string,
  size = 1,
  position: number | null = null,
) => ({
  state,
  enteredAt,
  position,
  party: { kind: 'alone' as const, size },
})

it('puts who waits in the order of the line, whoever came first', () => {
  const first = row('waiting', '2026-08-01T09:00:00+08:00', 4, 2)
  const second = row('waiting', '2026-08-01T10:00:00+08:00', 1, 1)
  const [, waiting] = groupsOf([first, second])
  expect(waiting).toEqual({ name: 'waiting', rows: [second, first], people: 5 })
})

it('puts together everyone who is out, and shows the confirmed also where there is nobody', () => {
  const groups = groupsOf([
    row('expired', '2026-08-01T09:00:00+08:00'),
    row('declined', '2026-08-01T08:00:00+08:00'),
    row('not-drawn', '2026-08-01T07:00:00+08:00'),
  ])
  expect(groups.map(({ name, people }) => [name, people])).toEqual([
    ['confirmed', 0],
    ['out', 3],
  ])
  expect(groups[1]?.rows.map(({ state }) => state)).toEqual(['not-drawn', 'declined', 'expired'])
})
