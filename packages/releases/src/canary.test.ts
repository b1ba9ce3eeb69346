import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInCanary, shareOf } from './canary.ts'

const VISITORS = Array.from({ length: 20_000 }, (_, at) => `203.0.${at >> 8}.${at & 255}\nMozilla/5.0`)
const canary = (seq: number, percent: number) => ({ version: '1.1.0', percent, seq })
const shareIn = (seq: number, percent: number, among = VISITORS) =>
  among.filter((visitor) => isInCanary('board', canary(seq, percent), visitor))

test.each([1, 5, 20, 50, 99])('%i %% of many visitors are %i %% within what chance allows', (percent) => {
  const expected = (VISITORS.length * percent) / 100
  const deviation = Math.sqrt(expected * (1 - percent / 100))
  expect(Math.abs(shareIn(3, percent).length - expected)).toBeLessThan(4 * deviation)
})

test('two canaries draw visitors independently, and so do two apps', () => {
  const first = shareIn(3, 20)
  const both = shareIn(4, 20, first)
  expect(both.length / first.length).toBeGreaterThan(0.17)
  expect(both.length / first.length).toBeLessThan(0.23)
  const elsewhere = first.filter((visitor) => isInCanary('desk', canary(3, 20), visitor))
  expect(elsewhere.length / first.length).toBeGreaterThan(0.17)
  expect(elsewhere.length / first.length).toBeLessThan(0.23)
})

test('the share is between 0 and 100, the same each time, and whoever is in stays in when it widens', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 0, max: 50 }),
      (text, percent, more) => {
        const share = shareOf(text)
        expect(share >= 0 && share < 100).toBe(true)
        expect(shareOf(text)).toBe(share)
        if (isInCanary('board', canary(1, percent), text)) {
          expect(isInCanary('board', canary(1, Math.min(99, percent + more)), text)).toBe(true)
        }
      },
    ),
  )
})
