import { expect, it } from 'vitest'
import { sureness } from './sureness.ts'

it.each([
  [0, '把握不到1%', 'less than 1% sure'],
  [0.004, '把握不到1%', 'less than 1% sure'],
  [0.01, '把握约1%', 'about 1% sure'],
  [0.97, '把握约97%', 'about 97% sure'],
  [1, '把握99%以上', 'over 99% sure'],
])('a share of %d is told as %s', (share, zh, en) => {
  expect(sureness(share, 'zh')).toBe(zh)
  expect(sureness(share, 'en')).toBe(en)
})
