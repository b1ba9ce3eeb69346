import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseNumber, halfWidth, hanNumber } from './han-number.ts'

const DIGITS = '零一二三四五六七八九'

/** Writes a number below 10,000 the long way: 三千零五. */
function written(n: number): string {
  const scales = ['千', '百', '十', '']
  const digits = [...String(n).padStart(4, '0')].map(Number)
  return digits
    .map((digit, at) => (digit === 0 ? '零' : `${DIGITS[digit]}${scales[at]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}

test('numbers are read as Chinese texts print them', () => {
  const table: readonly [string, number | null][] = [
    ['十', 10],
    ['十五', 15],
    ['一百二', 120],
    ['一百零二', 102],
    ['两千五百', 2500],
    ['一万二', 12_000],
    ['十二亿三千万', 1_230_000_000],
    ['二〇二四', 2024],
    ['三点五', 3.5],
    ['万', 10_000],
    ['伍万', 50_000],
    ['3,000', 3000],
    ['３０', 30],
    ['1.5万', 15_000],
    ['3亿5000万', 350_000_000],
    ['第三', null],
    ['', null],
  ]
  for (const [printed, value] of table) expect([printed, chineseNumber(printed)]).toEqual([printed, value])
})

test('every number below ten thousand is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (n) => hanNumber(written(n)) === n),
    { numRuns: 300 },
  )
})

test('half width keeps every character in its place', () => {
  expect(halfWidth('（３０％）　ａ')).toBe('(30%) a')
})
