/** A stretch of ages or of time, from the first to before the end: 18–64岁 is [18, 65), 2024年上半年 is [24288, 24294) in months. */
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

const QUARTERS = '一二三四1234'

/**
 * Reads a stretch of time in months: 2024年, 2024年1-6月, 2024-03, 2024年第二季度, 2024年上半年. 截至2024年6月 (as of, cumulative) begins
 * before everything: two of those can be subtracted.
 */
export function readTimeBand(cell: string): Band | null {
  const text = cell.normalize('NFKC').replaceAll(/\s/g, '')
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)
  if (!year) return null
  const from = Number(year[1]) * 12
  const rest = text.slice(year.index + 4)
  const span = monthsOf(rest)
  if (!span) return null
  const cumulative = /截至|截止|累计|至今|存量|asof|upto|through|cumulative/i.test(text)
  return band('time', cumulative ? -Infinity : from + span[0], from + span[1])
}

function monthsOf(rest: string): readonly [number, number] | null {
  const months = /^年?-?(\d{1,2})月?(?:-|~|至|到|—)(\d{1,2})月/.exec(rest)
  if (months) return [Number(months[1]) - 1, Number(months[2])]
  const quarter = /第?([一二三四1-4])季度|[qQ]([1-4])/.exec(rest)
  if (quarter) {
    const index = QUARTERS.indexOf(quarter[1] ?? quarter[2] ?? '') % 4
    return [index * 3, index * 3 + 3]
  }
  if (/上半年/.test(rest)) return [0, 6]
  if (/下半年/.test(rest)) return [6, 12]
  const month = /^[年./_-]?(\d{1,2})(?!\d)(?:月|[./-]\d{1,2})?/.exec(rest)
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return [Number(month[1]) - 1, Number(month[1])]
  return [0, 12]
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
  const month = (at: number) => `${Math.floor(at / 12)}年${(at % 12) + 1}月`
  if (from === -Infinity) return `截至${month(to - 1)}`
  return to === from + 1 ? month(from) : `${month(from)}至${month(to - 1)}`
}
