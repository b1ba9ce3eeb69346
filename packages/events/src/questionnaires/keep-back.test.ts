import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepBack } from './keep-back.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
/** People by kind, each in exactly one line: what a single choice gives. */
const exclusive = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([lines, kinds]) =>
    fc.array(fc.array(fc.nat(30), { minLength: kinds, maxLength: kinds }), { minLength: lines, maxLength: lines }),
  )

describe('small cells', () => {
  it('are kept back, with another one that would give them away', () => {
    // 24 in all: with 2 hidden alone, 24 − 12 − 10 would tell them.
    expect(keepBack([[12, 10, 2]], [12, 10, 20], false)).toEqual([[12, null, null]])
  })

  it('stay untold where everybody of a kind is few', () => {
    expect(
      keepBack(
        [
          [3, 20],
          [1, 10],
        ],
        [4, 30],
        true,
      ),
    ).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('leave a table alone that has none', () => {
    expect(
      keepBack(
        [
          [5, 9],
          [7, 6],
        ],
        [12, 15],
        true,
      ),
    ).toEqual([
      [5, 9],
      [7, 6],
    ])
  })

  it('are never told, and nothing is the only one kept back of a line', () => {
    fc.assert(
      fc.property(exclusive, fc.boolean(), (cells, once) => {
        const totals = (cells[0] ?? []).map((_, at) => sum(cells.map((line) => line[at] ?? 0)))
        const told = keepBack(cells, totals, once)
        const downwards = totals.map((_, at) =>
          cells.map((line, row) => ({ count: line[at] ?? 0, told: told[row]?.[at] })),
        )
        const lines = cells.map((line, row) => line.map((count, at) => ({ count, told: told[row]?.[at] })))
        for (const group of once ? [...lines, ...downwards] : lines) {
          const hidden = group.filter((cell) => cell.told === null)
          expect(group.every((cell) => cell.told === null || (cell.told === cell.count && cell.count >= 5))).toBe(true)
          const safe = hidden.length === 0 || hidden.length === group.length
          expect(safe || (hidden.length > 1 && sum(hidden.map(({ count }) => count)) >= 5)).toBe(true)
        }
      }),
    )
  })
})
