import { expect, test } from 'vitest'
import { readEnglish } from './read-english.ts'

test.each([
  ['half past two in the afternoon', 14.5],
  ['a quarter to nine in the morning', 8.75],
  ['ten o’clock', 10],
  ['7.30 pm', 19.5],
  ['12.15 a.m.', 0.25],
  ['noon', 12],
  ['midnight', 24],
])('%s', (text, hour) => {
  expect(readEnglish(`It ends at ${text}.`)).toMatchObject([{ unit: 'clock', value: hour * 60, text }])
})
