import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findJsonFault } from './json-fault.ts'

describe('the place where a text stops being JSON', () => {
  test.each([
    ['', 0, 1, 1, ''],
    ['{', 1, 1, 2, ''],
    ['{"a": 1,}', 8, 1, 9, ''],
    ['{"contact": {"name": nobody}}', 21, 1, 22, 'contact.name'],
    ['{\n  "list": [1, 2,\n 3 4]}', 22, 3, 4, 'list'],
    ['{"a": "one\ntwo"}', 10, 1, 11, 'a'],
    ['{"a": "open', 11, 1, 12, 'a'],
    ['{"a": 01}', 7, 1, 8, ''],
    ["{'a': 1}", 1, 1, 2, ''],
    ['{"a": 1} x', 9, 1, 10, ''],
    ['[{"b": undefined}]', 7, 1, 8, '0.b'],
  ])('of %j is found', (text, position, line, column, path) => {
    expect(findJsonFault(text)).toEqual({ position, line, column, path })
  })

  test('is none where JSON.parse takes it', () => {
    fc.assert(fc.property(fc.json(), (text) => findJsonFault(text) === null))
  })

  test('is always found where JSON.parse refuses it', () => {
    const damaged = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([text, at, put]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + put + text.slice(place + 1)
    })
    const parses = (text: string) => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(damaged, (text) => (findJsonFault(text) === null) === parses(text)),
      { numRuns: 2000 },
    )
  })

  test('is found in a text nested without end, without overflowing', () => {
    const fault = findJsonFault('['.repeat(100_000))
    expect(fault?.position).toBeGreaterThan(400)
    expect(fault?.path.length).toBeLessThan(50)
  })
})
