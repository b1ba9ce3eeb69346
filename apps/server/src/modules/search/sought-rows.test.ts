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
    ['on every row', 100_000, () => true, ['first 300']],
    ['on one in fifty', 100_000, (at: number) => at % 50 === 0, ['first 300', 'first 825']],
    ['on one in a hundred', 100_000, (at: number) => at % 100 === 0, ['first 300', 'first 1650']],
    ['on one in a thousand', 100_000, (at: number) => at % 1000 === 999, ['first 300', 'index']],
    [
      'on the first two and then far away',
      9000,
      (at: number) => at < 2 || at > 8900,
      ['first 300', 'first 2475', 'index'],
    ],
    ['nowhere', 1000, () => false, ['first 300', 'index']],
    ['only on the last', 5000, (at: number) => at === 4999, ['first 300', 'index']],
  ] as const)('%s are the first of all that match', async (_, rows, matches, ways) => {
    const { find, gone, expected } = list(rows, matches)
    expect(await find(11)).toEqual(expected(11))
    expect(gone).toEqual(ways)
  })

  it('are not looked for further than where the index is as quick', async () => {
    const { find, gone, expected } = list(100_000, (at) => at % 140 === 0)
    expect(await find(31)).toEqual(expected(31))
    expect(gone).toEqual(['first 300', 'first 3000', 'index'])
  })
})
