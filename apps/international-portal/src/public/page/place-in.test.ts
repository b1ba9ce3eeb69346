import { expect, it } from 'vitest'
import { placeIn } from './place-in.ts'

it.each([
  ['', 0],
  ['50', 50],
  ['100', 100],
  ['101', 0],
  ['-5', 0],
  ['1.5', 0],
  ['abc', 0],
  ['9'.repeat(30), 0],
])('a list whose address says %s begins at %i', (after, place) =>
  expect(placeIn(new URLSearchParams({ after }), 100)).toBe(place),
)
