import { isRealDate } from '../text/identifiers.ts'

/** A stretch of ages or of time, from the first to before the end: 18–64岁 is [18, 65). Time is on the scale of `dayMark`. */
export interface Band {
  readonly family: 'age' | 'time'
  readonly from: number
  readonly to: number
}

const AGE_WORD = /岁|周岁|years?|age/i

/** Reads an age band: 18-64岁, 65岁及以上, 不满18岁, 60岁以上, 65+, <18. Numbers alone are ages only in a column of ages. */
export function readAgeBand(cell: string, isAgeColumn: boolean): Band | null {
  const text = cell.normalize('NFKC').replaceAll(/\s/g, '')
  if (!isAgeColumn && !AGE_WORD.test(text)) return null
  const plain = text.replaceAll(/周?岁|years?(?:old)?|age[ds]?/gi, '')
  const range = /^(\d{1,3})(?:-|~|至|到|—|–|－|to)(\d{1,3})$/.exec(plain)
  if (range) return band('age', Number(range[1]), Number(range[2]) + 1)
  const above =
    /^(\d{1,3})(?:及?以上|\+|andover|orolder)$/.exec(plain) ?? /^(?:>=|≥|满)(\d{1,3})(?:及?以上)?$/.exec(plain)
  if (above) return band('age', Number(above[1]), Infinity)
  const over = /^(?:>|超过|大于)(\d{1,3})$/.exec(plain)
  if (over) return band('age', Number(over[1]) + 1, Infinity)
  const below = /^(?:不满|未满|<|under|小于|低于)(\d{1,3})$/.exec(plain) ?? /^(\d{1,3})以下$/.exec(plain)
  if (below) return band('age', 0, Number(below[1]))
  const upTo = /^(?:<=|≤|upto)(\d{1,3})$/.exec(plain) ?? /^(\d{1,3})及以下$/.exec(plain)
  if (upTo) return band('age', 0, Number(upTo[1]) + 1)
  const one = /^(\d{1,3})$/.exec(plain)
  return one ? band('age', Number(one[1]), Number(one[1]) + 1) : null
}

/** A day on a scale where every month has 31 places, so that months begin where the one before ends whatever its length. */
function dayMark(year: number, month: number, day: number): number {
  return (year * 12 + month - 1) * 31 + day - 1
}

/** The mark after a day: the last of a month is followed by the first of the next. */
function markAfter(year: number, month: number, day: number): number {
  return isRealDate(year, month, day + 1) ? dayMark(year, month, day + 1) : dayMark(year, month + 1, 1)
}

const TO = '(?:-|~|至|到|—|–)'
const DATE_RANGE = new RegExp(String.raw`(\d{4})/(\d{1,2})/(\d{1,2})${TO}(?:(\d{4})/)?(\d{1,2})/(\d{1,2})`)
const ONE_DATE = /(\d{4})\/(\d{1,2})\/(\d{1,2})/

/** Dates with strokes, however they were written: 2024年3月1日, 2024-03-01 and 2024.3.1 are 2024/3/1. */
function withStrokes(text: string): string {
  return text
    .replaceAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, '$1/$2/$3')
    .replaceAll(/(\d{1,2})月(\d{1,2})日/g, '$1/$2')
    .replaceAll(/(\d{4})([.-])(\d{1,2})\2(\d{1,2})(?![\d月])/g, '$1/$3/$4')
}

const YEAR_RANGE = new RegExp(`((?:19|20)\\d{2})年?${TO}((?:19|20)\\d{2})(?!\\d)`)
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/
const CUMULATIVE = /截至|截止|累计|至今|存量|as ?of|up ?to|through|cumulative/i
const QUARTERS = '一二三四1234'

/**
 * Reads a stretch of time: 2024年, 2024年1-6月, 2024-03, 2024年第二季度, 2024年上半年, 2024-03-01, 2024年3月1日至5月8日, 2020-2022年. 截至2024年6月 (as
 * of, cumulative) begins before everything: two of those can be subtracted.
 */
export function readTimeBand(cell: string): Band | null {
  const text = cell.normalize('NFKC').replaceAll(/\s/g, '')
  const span = daysOf(text) ?? yearsOf(text) ?? monthsOf(text)
  return span && band('time', CUMULATIVE.test(cell) ? -Infinity : span[0], span[1])
}

type Span = readonly [number, number]

function daysOf(text: string): Span | null {
  const plain = withStrokes(text)
  const range = DATE_RANGE.exec(plain)?.slice(1) ?? ONE_DATE.exec(plain)?.slice(1)
  if (!range) return null
  const [year = 0, month = 0, day = 0, endYear, endMonth, endDay] = range.map((part) =>
    part === undefined ? undefined : Number(part),
  )
  const [lastYear, lastMonth, lastDay] = [endYear ?? year, endMonth ?? month, endDay ?? day]
  if (!isRealDate(year, month, day) || !isRealDate(lastYear, lastMonth, lastDay)) return null
  return [dayMark(year, month, day), markAfter(lastYear, lastMonth, lastDay)]
}

function yearsOf(text: string): Span | null {
  const years = YEAR_RANGE.exec(text)
  return years && [dayMark(Number(years[1]), 1, 1), dayMark(Number(years[2]) + 1, 1, 1)]
}

function monthsOf(text: string): Span | null {
  const found = YEAR.exec(text)
  if (!found) return null
  const year = Number(found[1])
  const rest = text.slice(found.index + 4)
  const of = (first: number, last: number): Span => [dayMark(year, first, 1), dayMark(year, last + 1, 1)]
  const months = /^年?-?(\d{1,2})月?(?:-|~|至|到|—)(\d{1,2})月/.exec(rest)
  if (months) return of(Number(months[1]), Number(months[2]))
  const quarter = /第?([一二三四1-4])季度|[qQ]([1-4])/.exec(rest)
  if (quarter) {
    const index = QUARTERS.indexOf(quarter[1] ?? quarter[2] ?? '') % 4
    return of(index * 3 + 1, index * 3 + 3)
  }
  if (/上半年/.test(rest)) return of(1, 6)
  if (/下半年/.test(rest)) return of(7, 12)
  const month = Number(/^[年./_-]?(\d{1,2})(?!\d)/.exec(rest)?.[1] ?? 0)
  return month >= 1 && month <= 12 ? of(month, month) : of(1, 12)
}

function band(family: Band['family'], from: number, to: number): Band | null {
  return from < to ? { family, from, to } : null
}

/** A band in words: 65岁, 18–64岁, 2024年6月. */
export function bandName({ family, from, to }: Band): string {
  if (family === 'age') {
    if (to === Infinity) return `${from}岁及以上`
    return to === from + 1 ? `${from}岁` : `${from}–${to - 1}岁`
  }
  const months = to % 31 === 0 && (from === -Infinity || from % 31 === 0)
  const last = months ? monthName(to - 1) : dayName(to - 1)
  if (from === -Infinity) return `截至${last}`
  const first = months ? monthName(from) : dayName(from)
  return first === last ? first : `${first}至${last}`
}

function monthName(mark: number): string {
  const month = Math.floor(mark / 31)
  return `${Math.floor(month / 12)}年${(month % 12) + 1}月`
}

/** The last places of a short month are no days: they are called by its last. */
function dayName(mark: number): string {
  const month = Math.floor(mark / 31)
  let day = (mark % 31) + 1
  while (!isRealDate(Math.floor(month / 12), (month % 12) + 1, day)) day -= 1
  return `${monthName(mark)}${day}日`
}
