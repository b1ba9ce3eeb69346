import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineOf } from './json-place.ts'

/** Every path of a value, with the value there. */
function paths(value: unknown, path: readonly PropertyKey[] = []): (readonly [readonly PropertyKey[], unknown])[] {
  const inner = Array.isArray(value)
    ? value.flatMap((one, at) => paths(one, [...path, at]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, one]) => paths(one, [...path, name]))
      : []
  return [[path, value], ...inner]
}

describe('the line of a member', () => {
  const text = '{\n  "a": [1, "x,]}\\"",\n    {"b": {},\n     "c": [\n       true]}],\n  "d": null\n}'
  it.each<[PropertyKey[], number]>([
    [[], 1],
    [['a'], 2],
    [['a', 1], 2],
    [['a', 2], 3],
    [['a', 2, 'b'], 3],
    [['a', 2, 'c', 0], 5],
    [['d'], 6],
    [['a', 2, 'missing'], 3],
    [['a', 9], 2],
    [['d', 'deeper'], 6],
  ])('%j is on line %i', (path, line) => expect(lineOf(text, path)).toBe(line))

  it('is found in any text: printed one value a line, it is where the printer put it', () => {
    const key = fc.string({ unit: 'grapheme' }).filter((name) => name !== '__proto__')
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.jsonValue({ maxDepth: 0 }),
        fc.array(tie('tree')),
        fc.dictionary(key, tie('tree')),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        const printed = JSON.stringify(value, null, 1)
        const lines = printed.split('\n')
        for (const [path, one] of paths(JSON.parse(printed) as unknown)) {
          const line = lines[lineOf(printed, path) - 1] ?? ''
          const shown = JSON.stringify(one, null, 1).split('\n')[0] ?? ''
          expect(line.replace(/,$/, '').endsWith(shown), `${String(path)}: ${line}`).toBe(true)
        }
      }),
    )
  })
})
