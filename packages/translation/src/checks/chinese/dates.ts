import type { DateSaid } from '../quantity.ts'
import type { Pattern } from '../reading.ts'
import { SMALL, valueOf } from './numerals.ts'

const YEAR = '((?:18|19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})'
const AND = '(?:起至|起到|至|到|—|–|-|~|、|和|及|与|或)+'

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

const dateSaid = (place: Place, parts: Partial<DateSaid>): DateSaid => ({
  type: 'date',
  year: null,
  month: null,
  day: null,
  weekday: null,
  firmness: 'firm',
  ...place,
  ...parts,
})

const real = ({ month, day }: { readonly month: number | null; readonly day: number | null }) =>
  (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31))

const numberIn = (text: string | undefined) => (text === undefined ? null : valueOf(text))

/** 2024年5月1日、8日至15日: every day of the row, the months and years of the first. */
function daysOf(match: RegExpExecArray, place: Place): DateSaid[] | null {
  const [, year, month, first, mark, more = ''] = match
  if (mark === undefined && more === '') return null
  const [y, m] = [numberIn(year), numberIn(month)]
  const head = dateSaid(
    { ...place, end: place.end - more.length, text: place.text.slice(0, place.text.length - more.length) },
    { year: y, month: m, day: numberIn(first) },
  )
  const others = [...more.matchAll(new RegExp(SMALL, 'g'))].map((one) => {
    const start = head.end + one.index
    return dateSaid({ start, end: start + one[0].length, text: one[0] }, { year: y, month: m, day: valueOf(one[0]) })
  })
  const all = [head, ...others]
  return all.every(real) ? all : null
}

const one = (place: Place, parts: Partial<DateSaid>) => {
  const said = dateSaid(place, parts)
  return real(said) ? said : null
}

/** Days, months, years and days of the week, as Chinese texts print them. */
export const chineseDates: readonly Pattern[] = [
  {
    // 20世纪90年代: the 1990s.
    source: /(?:(20|21|二十一?)世纪|(上|本)个?世纪)([2-9]0|[二三四五六七八九]十|[零〇]{2}|00)年代/g,
    read: ([, century, which, tens = ''], place) => {
      const hundreds = century === undefined ? (which === '上' ? 19 : 20) : (numberIn(century) ?? 0) - 1
      return dateSaid(place, { year: hundreds * 100 + (/^[0零〇]+$/.test(tens) ? 0 : valueOf(tens)) })
    },
  },
  {
    // 4·26, 3·15: days that have their names from their date.
    source: /(?<![\d.])(\d{1,2})[·•・‧](\d{1,2})(?![\d.])/g,
    read: ([, m, d], place) => one(place, { month: numberIn(m), day: numberIn(d), firmness: 'soft' }),
  },
  {
    source: /第?([一二三四]|[1-4])季度/g,
    read: ([, quarter = ''], place) => dateSaid(place, { quarter: valueOf(quarter) }),
  },
  {
    source: /([上下])半年/g,
    read: ([, half], place) => dateSaid(place, { quarter: half === '上' ? 5 : 6, firmness: 'soft' }),
  },
  {
    source: new RegExp(
      `(?:${YEAR}\\s*年\\s*)?(${SMALL})\\s*月\\s*(${SMALL})\\s*([日号])?((?:\\s*${AND}\\s*${SMALL}\\s*(?:[日号]|(?=${AND}\\s*${SMALL}\\s*[日号])))*)`,
      'g',
    ),
    read: daysOf,
  },
  {
    source: /((?:18|19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    read: ([, y, , m, d], place) => one(place, { year: numberIn(y), month: numberIn(m), day: numberIn(d) }),
  },
  {
    source: new RegExp(`${YEAR}\\s*(?:年度?)?(?=\\s*(?:至|到|—|–|-|~|、|和|与)+\\s*${YEAR}\\s*年)`, 'g'),
    read: ([, y], place) => one(place, { year: numberIn(y) }),
  },
  {
    source: new RegExp(`${YEAR}\\s*(?:财政?|会计|税务)?年度?(?:\\s*(${SMALL})\\s*月份?)?`, 'g'),
    read: ([, y, m], place) => one(place, { year: numberIn(y), month: numberIn(m) }),
  },
  {
    source: new RegExp(`(?<![个\\d.])(${SMALL})(?=\\s*(?:至|到|—|–|-|~|、|和|或)+\\s*${SMALL}\\s*月)`, 'g'),
    read: ([, m], place) => one(place, { month: numberIn(m) }),
  },
  {
    source: new RegExp(`(${SMALL})\\s*月(?:份|(?!内))`, 'gu'),
    read: ([, m], place) => one(place, { month: numberIn(m) }),
  },
  {
    source: /(?:每?[周]|星期|礼拜)([一二三四五六日天])(?![次个天年岁期份])/g,
    read: ([, day = ''], place) =>
      dateSaid(place, { weekday: day === '天' ? 7 : '一二三四五六日'.indexOf(day) + 1, firmness: 'soft' }),
  },
  {
    // 每月10日, 季度末月25日前: a day without its month.
    source: new RegExp(
      `(?:[每本当次上下末首翌同]个?月|(?<=季度)第[一二三]个?月|(?<=每年的?)首月)\\s*的?\\s*(${SMALL})\\s*[日号]`,
      'g',
    ),
    read: ([, day], place) => one(place, { day: numberIn(day) }),
  },
]
