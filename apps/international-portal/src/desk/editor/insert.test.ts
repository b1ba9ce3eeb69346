import { expect, it } from 'vitest'
import { spaced } from './insert.ts'

it.each([
  ['', 'patent', '', 'patent'],
  ['the', 'patent', 'right', ' patent '],
  ['the ', 'patent', ' right', 'patent'],
  ['the (', 'patent', ')', 'patent'],
  ['first,', 'patent', '.', ' patent'],
])('%j + %s + %j gives %j', (before, term, after, given) => {
  expect(spaced(before, term, after)).toBe(given)
})
