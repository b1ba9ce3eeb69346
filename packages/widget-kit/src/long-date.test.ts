import { expect, test } from 'vitest'
import { longDate } from './long-date.ts'

test.each([
  ['2027-03-04', 'zh', '2027年3月4日'],
  ['2027-03-04', 'en', '4 March 2027'],
  ['2026-12-31T23:59:59+08:00', 'zh', '2026年12月31日'],
  ['soon', 'zh', 'soon'],
] as const)('%s in %s is %s', (date, lang, text) => {
  expect(longDate(date, lang)).toBe(text)
})
