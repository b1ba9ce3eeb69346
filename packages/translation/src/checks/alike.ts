import type { CodeSaid, CountSaid, DateSaid, Quantity } from './quantity.ts'

const equal = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))

/** Minutes. */
const DAY = 1440

export const isCode = (one: Quantity): one is CodeSaid => one.type === 'number' && 'code' in one
export const isCount = (one: Quantity): one is CountSaid => one.type === 'number' && 'value' in one

function sameDay(zh: DateSaid, en: DateSaid): boolean {
  const turned = en.either === true && zh.month === en.day && zh.day === en.month
  return (
    zh.weekday === en.weekday && zh.quarter === en.quarter && (turned || (zh.month === en.month && zh.day === en.day))
  )
}

const codeOf = (code: string) =>
  code
    .toUpperCase()
    .replace(/[\s().+—–-]/g, '')
    .replace(/^ZL(?=\d)/, '')
/** A telephone number without its country and the 0 of its area. */
const phoneOf = (code: string) =>
  codeOf(code)
    .replace(/^86(?=\d{7,})/, '')
    .replace(/^0+/, '')

function sameCode(a: string, b: string): boolean {
  const [one, other] = [phoneOf(a), phoneOf(b)]
  if (codeOf(a) === codeOf(b) || one === other) return true
  const [short = '', long = ''] = [one, other].sort((x, y) => x.length - y.length)
  return /^\d{7,8}$/.test(short) && /^\d{7,14}$/.test(long) && long.endsWith(short)
}

/** Whether both say the same in the same way: the same day, sum, number with its unit, provision or document. */
export function isSame(zh: Quantity, en: Quantity): boolean {
  if (zh.type === 'date') return en.type === 'date' && zh.year === en.year && sameDay(zh, en)
  if (zh.type === 'amount') return en.type === 'amount' && zh.currency === en.currency && equal(zh.value, en.value)
  if (zh.type === 'reference') {
    const [level] = zh.levels
    return (
      en.type === 'reference' &&
      zh.number === en.number &&
      zh.sub === en.sub &&
      level !== undefined &&
      en.levels.includes(level)
    )
  }
  if (zh.type === 'document-number')
    return en.type === 'document-number' && zh.number === en.number && zh.year === en.year
  if (markOnOneSide(zh, en)) return false
  if (isCode(zh)) return isCode(en) && sameCode(zh.code, en.code)
  return (
    isCount(en) &&
    zh.unit === en.unit &&
    (equal(zh.value, en.value) ||
      // 24时 and 0时 are both midnight.
      (zh.unit === 'clock' && equal(zh.value % DAY, en.value % DAY)) ||
      (zh.also !== undefined && equal(zh.also, en.value)))
  )
}

/** 半个月 is 15 days or two weeks, 一个半月 45 days or six weeks. */
function sameHalfMonths(zh: CountSaid, en: CountSaid): boolean {
  if (zh.unit !== 'month' || en.unit !== 'hour' || zh.value % 1 !== 0.5 || zh.value > 2) return false
  return equal(en.value, zh.value * 30 * 24) || equal(en.value, zh.value * 28 * 24)
}

/** The bare number of what may be said without its unit or noun; null where it may not. */
function bare(one: Quantity): number | null {
  if (one.type === 'date' && one.quarter !== undefined) return one.quarter <= 4 ? one.quarter : one.quarter - 4
  if (one.type === 'date')
    return one.year !== null && one.month === null ? one.year : one.year === null && one.month === null ? one.day : null
  if (one.type === 'amount') return one.value
  if (one.type === 'reference' || one.type === 'document-number') return one.number
  if (isCode(one)) return /^\d+$/.test(codeOf(one.code)) ? Number(codeOf(one.code)) : null
  return one.unit === 'clock' ? one.value : one.written
}

/** （二）is no 2名: a mark of a list stands for no number. */
const markOnOneSide = (zh: Quantity, en: Quantity) => isCount(zh) && isCount(en) && zh.mark !== en.mark

const isPlain = (one: Quantity) => isCount(one) && one.unit === null

/** Whether both can say the same though one leaves something out: the year of a day, the unit of a number, half the day of a time. */
export function isNear(zh: Quantity, en: Quantity): boolean {
  if (zh.type === 'date' && en.type === 'date')
    return zh.month !== null && (zh.year === null || en.year === null) && sameDay(zh, en)
  if (zh.type === 'document-number' && en.type === 'document-number')
    return zh.number === en.number && (zh.year === null || en.year === null)
  if (isCount(zh) && isCount(en)) {
    if (zh.unit === 'clock' && en.unit === 'clock') return equal(Math.abs(zh.value - en.value), 720)
    if (zh.unit === 'percent' && en.unit === null && equal(zh.value / 100, en.value)) return true
    if (en.unit === 'percent' && zh.unit === null && equal(en.value / 100, zh.value)) return true
  }
  if (isCount(zh) && isCount(en) && sameHalfMonths(zh, en)) return true
  if (markOnOneSide(zh, en) || (!isPlain(zh) && !isPlain(en))) return false
  const [one, other] = [bare(zh), bare(en)]
  return one !== null && other !== null && equal(one, other)
}
