import { expect, it } from 'vitest'
import { dayWords, momentWords } from './when.ts'

it.each([
  ['2026-11-20', 'zh', '2026年11月20日'],
  ['2027-03-04', 'en', '4 March 2027'],
  ['not a date', 'zh', 'not a date'],
] as const)('%s in %s is the day %s', (date, lang, words) => {
  expect(dayWords(date, lang)).toBe(words)
})

it('reads an instant in Shanghai, where the day may already be the next', () => {
  expect(momentWords('2026-11-20T17:05:00.000Z', 'zh')).toBe('2026年11月21日 01:05')
  expect(momentWords('2026-11-20T17:05:00.000Z', 'en')).toBe('21 November 2026 at 01:05')
  expect(momentWords('2026-11-20', 'zh')).toBe('2026年11月20日')
})
