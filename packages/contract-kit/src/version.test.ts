import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareVersions, majorOf, servesApi } from './version.ts'

/** The example of Semantic Versioning 2.0.0 §11 with more between, oldest first. */
const ORDER = [
  '0.9.9',
  '0.10.0',
  '1.0.0-0',
  '1.0.0-1',
  '1.0.0-2',
  '1.0.0-11',
  '1.0.0-99999999999999999999',
  '1.0.0--',
  '1.0.0-1a',
  '1.0.0-Z',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1-rc.1',
  '1.0.1',
  '1.2.0',
  '1.10.0',
  '2.0.0-0.3.7',
  '2.0.0',
]

test('every pair of the table stands in its order', () => {
  for (const [i, a] of ORDER.entries()) {
    for (const [j, b] of ORDER.entries()) {
      expect(Math.sign(compareVersions(a, b)), `${a} ${b}`).toBe(Math.sign(i - j))
    }
  }
})

test('sorting any mixture gives one order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ORDER), (some) => {
      const sorted = [...some].sort(compareVersions)
      expect(sorted).toEqual(ORDER.filter((version) => some.includes(version)))
    }),
  )
})

test('what is no version is a mistake, not an order', () => {
  for (const wrong of ['1.0', 'v1.0.0', '1.0.0+build', '', '1.0.0-']) {
    expect(() => compareVersions(wrong, '1.0.0')).toThrow(RangeError)
    expect(() => compareVersions('1.0.0', wrong)).toThrow(RangeError)
    expect(() => majorOf(wrong)).toThrow(RangeError)
  }
  expect(majorOf('12.0.0-rc.1')).toBe(12)
})

test('a server serves what was built against its API or an older one', () => {
  expect(servesApi('1.1.0', '1.1.0')).toBe(true)
  expect(servesApi('1.1.0', '1.0.9')).toBe(true)
  expect(servesApi('1.1.0', '1.1.1')).toBe(false)
  expect(servesApi('1.10.0', '1.9.0')).toBe(true)
  expect(servesApi('1.1.0-rc.1', '1.1.0')).toBe(false)
})
