import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactPoissonInterval, poissonAtMost, rateChangeSurprise } from './poisson.ts'
import { rateOf, recurrenceOf, recurrenceText } from './recurrence.ts'

describe('the exact interval of a count', () => {
  // Garwood’s interval, worked out apart from this code with 50 digits.
  it.each([
    [0, 0, 3.688879],
    [1, 0.025318, 5.571643],
    [2, 0.242209, 7.224688],
    [3, 0.618672, 8.767273],
    [5, 1.623486, 11.668332],
    [10, 4.795389, 18.390356],
    [20, 12.216523, 30.888381],
    [50, 37.110964, 65.918767],
    [100, 81.363991, 121.626794],
  ])('of %d', (count, low, high) => {
    const [from, to] = exactPoissonInterval(count)
    expect(from).toBeCloseTo(low, 4)
    expect(to).toBeCloseTo(high, 4)
  })

  it('leaves out the same on both sides, grows with the confidence and holds the count', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.double({ min: 0.5, max: 0.999, noNaN: true }), (count, confidence) => {
        const [low, high] = exactPoissonInterval(count, confidence)
        const tail = (1 - confidence) / 2
        expect(poissonAtMost(count, high)).toBeCloseTo(tail, 6)
        if (count > 0) expect(1 - poissonAtMost(count - 1, low)).toBeCloseTo(tail, 6)
        expect(low).toBeLessThanOrEqual(count)
        expect(high).toBeGreaterThan(count)
        const [wideLow, wideHigh] = exactPoissonInterval(count, (1 + confidence) / 2)
        expect(wideLow).toBeLessThanOrEqual(low)
        expect(wideHigh).toBeGreaterThan(high)
      }),
      { numRuns: 60 },
    )
  })

  it.each([-1, 1.5, Number.NaN])('is not made of %d', (count) => {
    expect(() => exactPoissonInterval(count)).toThrow(RangeError)
  })
})

describe('whether a rate changed', () => {
  it('agrees with the exact test worked out by hand', () => {
    // Both stretches as long: 1 of 10 events is 11/1024 in the tail, doubled.
    expect(rateChangeSurprise({ count: 9, days: 30 }, { count: 1, days: 30 })).toBeCloseTo(22 / 1024, 10)
    expect(rateChangeSurprise({ count: 5, days: 30 }, { count: 5, days: 30 })).toBe(1)
    expect(rateChangeSurprise({ count: 0, days: 30 }, { count: 0, days: 30 })).toBe(1)
  })

  it('does not depend on which stretch is called before', () => {
    const stretch = fc.record({ count: fc.nat(80), days: fc.integer({ min: 1, max: 400 }) })
    fc.assert(
      fc.property(stretch, stretch, (one, other) => {
        expect(rateChangeSurprise(one, other)).toBeCloseTo(rateChangeSurprise(other, one), 8)
      }),
    )
  })
})

describe('recurrence in words', () => {
  const said = (...[before, after]: [[number, number], [number, number]]) => {
    const period = ([messages, days]: [number, number]) => ({ messages, days })
    return recurrenceText(recurrenceOf(period(before), period(after)), 'zh')
  }
  it.each<[string, [number, number], [number, number], string]>([
    ['fewer', [24, 60], [6, 60], '解决前每月12件，解决后每月3件（95%区间1.1–6.5），确有减少'],
    ['more', [6, 60], [24, 60], '解决前每月3件，解决后每月12件（95%区间7.7–18），反而增多'],
    ['as many', [12, 30], [10, 30], '解决前每月12件，解决后每月10件（95%区间4.8–18），看不出明显变化'],
    ['none since', [24, 60], [0, 60], '解决前每月12件，解决后每月0件（95%区间0–1.8），确有减少'],
    ['too early', [24, 60], [1, 5], '解决措施生效5天，收到1件；数据还不够，不能下结论'],
    ['too few', [2, 30], [0, 30], '解决前每月2件，解决后每月0件（95%区间0–3.7），数据还不够，不能下结论'],
  ])('%s', (_, before, after, text) => expect(said(before, after)).toBe(text))

  it('has no rate where no day has passed', () => {
    expect(rateOf({ messages: 0, days: 0 })).toMatchObject({ rate: null, low: null, high: null })
  })
})
