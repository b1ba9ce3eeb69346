import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asStored, canonicalJson } from './canonical-json.ts'

describe('canonical JSON', () => {
  it('sorts keys at every depth, keeps the order of lists, leaves undefined out', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: '处' }, e: undefined })).toBe(
      '{"a":{"c":"处","d":null},"b":[2,1]}',
    )
  })

  it.each([[new Date(0)], [Number.NaN], [Infinity], [() => 1], [new Map()], [1n], [Symbol('x')]])(
    'refuses what JSON cannot hold (%#)',
    (value) => {
      expect(() => canonicalJson({ value })).toThrow(TypeError)
    },
  )

  it('gives the same bytes after a round trip through any store, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(value)) as object).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(asStored(value)))
        expect(asStored(value)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
