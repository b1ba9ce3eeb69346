import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandName, readAgeBand, readTimeBand } from './band.ts'

describe('a band of age', () => {
  it.each<[string, string | null]>([
    ['18-64岁', '18–64岁'],
    ['０～１４岁', '0–14岁'],
    ['65岁及以上', '65岁及以上'],
    ['60岁以上', '60岁及以上'],
    ['66+', '66岁及以上'],
    ['>65', '66岁及以上'],
    ['不满18岁', '0–17岁'],
    ['<18', '0–17岁'],
    ['17岁及以下', '0–17岁'],
    ['47', '47岁'],
    ['18 to 24', '18–24岁'],
    ['64-18', null],
    ['青年', null],
  ])('%s is %s', (cell, name) => {
    const band = readAgeBand(cell, true)
    expect(band && bandName(band)).toBe(name)
  })
  it('is none in another column', () => expect(readAgeBand('18-64', false)).toBeNull())
})

describe('a stretch of time', () => {
  it.each<[string, string | null]>([
    ['2024年', '2024年1月至2024年12月'],
    ['2024年1-6月', '2024年1月至2024年6月'],
    ['2024年上半年', '2024年1月至2024年6月'],
    ['2024年第三季度', '2024年7月至2024年9月'],
    ['2024Q4', '2024年10月至2024年12月'],
    ['2024年3月', '2024年3月'],
    ['2024-03', '2024年3月'],
    ['2024-03-01', '2024年3月1日'],
    ['2024年3月1日', '2024年3月1日'],
    ['2024年3月1日至5月8日', '2024年3月1日至2024年5月8日'],
    ['2024.1.1-2024.6.30', '2024年1月至2024年6月'],
    ['2020-2022年', '2020年1月至2022年12月'],
    ['截至2024年6月30日', '截至2024年6月'],
    ['截至2024年6月底', '截至2024年6月'],
    ['2024年2月30日', '2024年2月'],
    ['去年', null],
    ['沪知局〔2024〕3号', '2024年1月至2024年12月'],
  ])('%s is %s', (cell, name) => {
    const band = readTimeBand(cell)
    expect(band && bandName(band)).toBe(name)
  })
  it('meets the next one, however long the month is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = month === 12 ? `${year + 1}年1月` : `${year}年${month + 1}月`
        expect(readTimeBand(`${year}年${month}月`)?.to).toBe(readTimeBand(next)?.from)
      }),
    )
  })
})
