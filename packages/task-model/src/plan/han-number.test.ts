import { expect, it } from 'vitest'
import { hanNumber, parseNumber, yearIn } from './han-number.ts'

it('reads back every number it prints', () => {
  for (let n = 1; n <= 999; n += 1) expect(parseNumber(hanNumber(n))).toBe(n)
})

it.each([
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零三', 103],
  ['１２', 12],
  ['7', 7],
  ['百', null],
  ['二二', null],
  ['十十', null],
  ['', null],
  ['甲', null],
])('%s is %s', (printed, n) => {
  expect(parseNumber(printed)).toBe(n)
})

it.each([
  ['2024年工作要点', 2024],
  ['２０２４年工作要点', 2024],
  ['二〇二四年', 2024],
  ['二○二四 年', 2024],
  ['行动方案（2026—2028年）', 2028],
  ['五年规划', null],
])('%s is of %s', (title, year) => {
  expect(yearIn(title)).toBe(year)
})
