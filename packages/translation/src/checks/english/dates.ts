import type { DateSaid } from '../quantity.ts'
import type { Pattern } from '../reading.ts'
import { ORDINAL, ordinalValue } from './numerals.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const AND = '\\s*(?:to|and|or|until|till|through|–|—|-|,|&)+\\s*(?:the\\s+)?'
const YEAR = '((?:18|19|20)\\d{2})'
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

const monthOf = (name: string) =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1
const numberIn = (text: string | undefined) => (text === undefined ? null : Number(text))

function dateSaid(place: Place, year: number | null, month: number | null, day: number | null): DateSaid | null {
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return null
  return { type: 'date', year, month, day, weekday: null, firmness: 'firm', ...place }
}

const EMPTY = { type: 'date', year: null, month: null, day: null, weekday: null, firmness: 'firm' } as const

/** The days of a row such as “1, 8 and 15 May 2024” or “May 1–15, 2024”, each with its own place. */
function daysOf(row: string, from: number, whole: Place, year: number | null, month: number): DateSaid[] | null {
  const numbers = [...row.matchAll(/\d{1,2}/g)]
  const made = numbers.map((one, at) => {
    const single = numbers.length === 1
    const start = single ? whole.start : from + one.index
    const end = single || at === numbers.length - 1 ? Math.max(whole.end, start) : start + one[0].length
    const place = {
      start,
      end: at === numbers.length - 1 ? end : start + one[0].length,
      text: single ? whole.text : one[0],
    }
    return dateSaid(place, year, month, Number(one[0]))
  })
  return made.every((one) => one !== null) ? made : null
}

/** Days, months, years and days of the week, as English texts print them. “may” is a month only with a capital and a word of time before it. */
export const englishDates: readonly Pattern[] = [
  {
    source: /(?<![\d.])(\d{1,2})[·•・‧](\d{1,2})(?![\d.])/g,
    read: ([, m, d], place) => {
      const said = dateSaid(place, null, numberIn(m), numberIn(d))
      return said && { ...said, firmness: 'soft' }
    },
  },
  {
    source:
      /\b(first|second|third|fourth|1st|2nd|3rd|4th)[ -](quarter|half)(?=[ -](?:of (?:the year|this year|each year|every year|(?:19|20)\d{2}))|[,.;) ]|$)/gi,
    read: ([, which = '', part = ''], place) => {
      const quarter = ordinalValue(which) + (/half/i.test(part) ? 4 : 0)
      return { ...EMPTY, quarter, firmness: quarter > 4 ? 'soft' : 'firm', ...place }
    },
  },
  { source: /\bQ([1-4])\b/g, read: ([, quarter], place) => ({ ...EMPTY, quarter: Number(quarter), ...place }) },
  {
    source: /((?:18|19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    read: ([, y, , m, d], place) => dateSaid(place, numberIn(y), numberIn(m), numberIn(d)),
  },
  {
    source: /(?<!\d)(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g,
    read: ([, a, , b, y], place) => {
      const first =
        dateSaid(place, numberIn(y), numberIn(b), numberIn(a)) ?? dateSaid(place, numberIn(y), numberIn(a), numberIn(b))
      return first && Number(a) <= 12 && Number(b) <= 12 ? { ...first, either: true } : first
    },
  },
  {
    source: new RegExp(
      `(?<![\\d.,])(${DAY}(?:${AND}${DAY})*)(?:\\s+day)?(?:\\s+of)?[\\s-]+${MONTH}(?:(?:,|\\s+of)?[\\s-]+${YEAR}(?!\\d))?`,
      'gi',
    ),
    read: (match, place) => {
      const [all, row = ''] = match
      const name = match.find((one, at) => at > 1 && one !== undefined && /^[a-z]/i.test(one)) ?? ''
      return daysOf(row, place.start, { ...place, text: all }, numberIn(match.at(-1)), monthOf(name))
    },
  },
  {
    source: new RegExp(
      `(?<![A-Za-z])${MONTH}\\s+(?:the\\s+)?(${DAY}(?:${AND}${DAY}(?!\\d|\\s*(?:${MONTH})))*)(?![\\d%]|,\\d)(?:,?\\s+${YEAR}(?!\\d))?`,
      'g',
    ),
    read: (match, place) => {
      const [all, name = '', row = ''] = match
      const from = place.start + all.indexOf(row, name.length)
      return daysOf(row, from, place, numberIn(match.at(-1)), monthOf(name))
    },
  },
  {
    source: new RegExp(`(?:the\\s+)?(${ORDINAL})(?:\\s+day)?\\s+of\\s+${MONTH}(?:,?\\s+${YEAR})?`, 'gi'),
    read: ([, day = '', name = '', y], place) => dateSaid(place, numberIn(y), monthOf(name), ordinalValue(day)),
  },
  {
    source: new RegExp(`(?<![A-Za-z])${MONTH}(?:,|\\s+of)?\\s+${YEAR}(?!\\d)`, 'g'),
    read: ([, name = '', y], place) => dateSaid(place, numberIn(y), monthOf(name), null),
  },
  {
    source: new RegExp(`(?<![A-Za-z])${MONTH}(?![a-z])`, 'g'),
    read: ([, name = ''], { start, end, text }) =>
      name === 'May' || name === 'March' ? null : dateSaid({ start, end, text }, null, monthOf(name), null),
  },
  {
    source:
      /(?<=\b(?:in|by|from|to|until|till|of|during|each|every|early|late|mid|and|through|since|before|after|between|this|next|or|end of)[ -])(May|March)\b(?! (?:not|be|apply|file|have|also))|(?<=\()(May|March)(?=\))|\b(May|March)(?= (?:to|until|through|and|each|every|or) (?:January|February|March|April|May|June|July|August|September|October|November|December|year))/g,
    read: (match, place) => dateSaid(place, null, monthOf(match[0]), null),
  },
  {
    source: new RegExp(
      `(?<![\\w,.$¥€£/]|(?:GB|DB|ISO|IEC|HJ|JR)[\\w/ .]{0,16}-)${YEAR}(?:['’]?s\\b|(?=\\s*[–—/-]\\s*(?:19|20)?\\d{2}(?!\\d))|(?![\\d%]|,\\d|\\.\\d))(?!\\s*(?:yuan|RMB|applications|cases|people|copies|patents|enterprises|companies|items|persons|participants|hours|days))`,
      'g',
    ),
    read: ([, y], place) => dateSaid(place, numberIn(y), null, null),
  },
  {
    source: new RegExp(`\\b(${WEEKDAYS.join('|')})s?\\b`, 'gi'),
    read: ([, name = ''], place) => ({
      type: 'date',
      year: null,
      month: null,
      day: null,
      weekday: WEEKDAYS.indexOf(name.toLowerCase()) + 1,
      firmness: 'soft',
      ...place,
    }),
  },
  {
    source: /(\d{1,2})(?:st|nd|rd|th)(?= day of| of (?:each|every|the|that|this|any|next|last) )/gi,
    read: ([, day], place) => dateSaid(place, null, null, numberIn(day)),
  },
]
