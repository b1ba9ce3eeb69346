import { describe, expect, it } from 'vitest'
import { soughtRows } from './sought-rows.ts'

/** A list in its order, some of whose rows match; tells which ways were gone. */
function list(rows: number, matches: (at: number) => boolean) {
  const all = Array.from({ length: rows }, (_, at) => at)
  const gone: string[] = []
  const find = (count: number) =>
    soughtRows<number>(count, {
      among: async (first) => {
        gone.push(`first ${first}`)
        return { rows: all.slice(0, first).filter(matches).slice(0, count) }
      },
      byIndex: async () => {
        gone.push('index')
        return { rows: all.filter(matches).slice(0, count) }
      },
    })
  return { find, gone, expected: (count: number) => all.filter(matches).slice(0, count) }
}

describe('rows that are sought', () => {
  it.each([
    ['on every row', 100_000, () => true, 1],
    ['on one in fifty', 100_000, (at: number) => at % 50 === 0, 2],
    ['on one in a thousand', 100_000, (at: number) => at % 1000 === 999, 3],
    ['nowhere', 1000, () => false, 3],
    ['only on the last', 5000, (at: number) => at === 4999, 3],
  ] as const)('%s are the first of all that match', async (_, rows, matches, ways) => {
    const { find, gone, expected } = list(rows, matches)
    expect(await find(11)).toEqual(expected(11))
    expect(gone).toHaveLength(ways)
  })
})
