import { expect, it } from 'vitest'
import { hanNumber } from './han-number.ts'

it.each([
  ['三十', 30],
  ['十', 10],
  ['一百二', 120],
  ['一百零二', 102],
  ['三万五', 35_000],
  ['一亿二千万', 120_000_000],
  ['1.5万', 15_000],
  ['5千万', 50_000_000],
  ['二〇二四', 2024],
  ['三点五', 3.5],
  ['10,000', 10_000],
  ['伍拾', 50],
  ['甲', null],
  ['', null],
])('%s is %s', (written, value) => {
  expect(hanNumber(written)).toBe(value)
})
