import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance, plainName } from './printed-name.ts'

const text = fc.string({ unit: fc.constantFrom(...'办公室处（）('), maxLength: 8 })

it('counts single changes', () => {
  expect(editDistance('战略规划处', '战略规化处')).toBe(1)
  expect(editDistance('', '保护处')).toBe(3)
  expect(editDistance('𠮷处', '处')).toBe(1)
})

it('is a distance', () => {
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(editDistance(a, a)).toBe(0)
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
    }),
  )
})

it('is plain already once made plain', () => {
  const scattered = fc.string({ unit: fc.constantFrom(...'办公室处（）()【】〔〕[]{} \u3000\u200b\t、，；：。.;A１') })
  fc.assert(
    fc.property(scattered, (printed) => {
      expect(plainName(plainName(printed))).toBe(plainName(printed))
    }),
  )
})
