import type { CountSaid, Quantity } from './quantity.ts'

const BETWEEN = /^\s*(?:至|到|—|–|-|~|～|或者?|、|和|to|or|and|,|through)+\s*(?:RMB|CNY|USD|US\$|¥)?\s*$/

const isPlain = (one: Quantity | undefined): one is CountSaid =>
  one !== undefined && one.type === 'number' && 'value' in one && one.unit === null && one.firmness !== 'weak'

/** 3至5个工作日, 3—5万元, RMB 30,000 to 50,000: a number joined to one with a unit counts the same. */
export function sharedUnits(text: string, read: readonly Quantity[]): readonly Quantity[] {
  return read.map((one, at) => {
    if (!isPlain(one)) return one
    const next = read[at + 1]
    const previous = read[at - 1]
    const taken =
      next !== undefined && BETWEEN.test(text.slice(one.end, next.start)) ? withUnitOf(one, next, text) : null
    if (taken !== null) return taken
    if (
      previous?.type === 'amount' &&
      one.value >= 1 &&
      BETWEEN.test(text.slice(previous.end, one.start)) &&
      previous.end < one.start
    )
      return { ...one, type: 'amount', currency: previous.currency }
    return one
  })
}

function withUnitOf(one: CountSaid, next: Quantity, text: string): Quantity | null {
  if (next.type === 'amount') {
    // 3—5万元 counts both in 万; 3000—5万元 does not.
    const scale = /[万亿]|million|billion/.exec(next.text)?.[0] ?? ''
    const times = one.value < 1000 && !/[万亿]|illion/.test(text.slice(one.start, one.end)) ? (SCALES[scale] ?? 1) : 1
    const { start, end, firmness } = one
    return { type: 'amount', value: one.value * times, currency: next.currency, start, end, firmness, text: one.text }
  }
  if (next.type !== 'number' || !('value' in next) || next.unit === null || next.unit === 'clock') return null
  return {
    ...one,
    unit: next.unit,
    value: one.value * (next.written === 0 ? 1 : next.value / next.written),
    firmness: next.firmness,
  }
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 }
