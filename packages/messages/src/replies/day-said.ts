import {
  addDays,
  addMonths,
  dueDate,
  parseLocalDate,
  weekdayOf,
  type LocalDate,
  type WorkCalendar,
} from '@gongkai/work-calendar'

/** A day as a text says it, with its place; `resolve` gives the last day it can mean, seen from a day. */
export interface DaySaid {
  readonly start: number
  readonly end: number
  resolve(today: LocalDate, calendar: WorkCalendar): LocalDate | null
}

type Resolve = (found: RegExpMatchArray, today: LocalDate, calendar: WorkCalendar) => LocalDate | null

const HAN_DIGITS = '〇一二三四五六七八九'
/** 三 → 3, 十五 → 15, 二十 → 20, 两 → 2, 15 → 15; null where it is no number. */
export function smallNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const plain = text.replace('两', '二').replace('零', '〇')
  const [tens, ones, more] = plain.split('十')
  if (more !== undefined || tens === undefined) return null
  const digit = (one: string) => (one === '' ? 0 : HAN_DIGITS.indexOf(one))
  if (ones === undefined) return plain.length === 1 && digit(plain) >= 0 ? digit(plain) : null
  if (tens.length > 1 || ones.length > 1 || digit(tens) < 0 || digit(ones) < 0) return null
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones)
}

const padded = (n: number) => String(n).padStart(2, '0')
const dayOf = (year: number, month: number, day: number) => parseLocalDate(`${year}-${padded(month)}-${padded(day)}`)
const yearOf = (date: LocalDate) => Number(date.slice(0, 4))
const monthOf = (date: LocalDate) => Number(date.slice(5, 7))

function endOfMonth(year: number, month: number): LocalDate | null {
  const first = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)
  return first && addDays(first, -1)
}

/** Ends of the thirds of a month, as offices count them: 上旬 to the 10th, 中旬 to the 20th, 下旬 and 底 to the end. */
function partOfMonth(year: number, month: number, part: string | undefined): LocalDate | null {
  if (part === '初' || part === '上旬') return dayOf(year, month, 10)
  if (part === '中' || part === '中旬') return dayOf(year, month, 20)
  return endOfMonth(year, month)
}

/** The year of a month that is said without one: this year, or the next where it has passed. */
const coming = (today: LocalDate, date: (year: number) => LocalDate | null) => {
  const here = date(yearOf(today))
  return here !== null && here < today ? date(yearOf(today) + 1) : here
}

const SAID_YEAR: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 明年: 1, 后年: 2 }
function yearSaid(text: string | undefined, today: LocalDate): number | null {
  if (!text) return null
  const relative = SAID_YEAR[text.replace(/度$/, '')]
  return relative === undefined ? Number(text.replace(/\D/g, '')) || null : yearOf(today) + relative
}

const N = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})'
const YEAR = '(\\d{4}\\s{0,3}年|今年|本年度?|明年|后年)?'
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const monthNamed = (name: string) => MONTHS.toLowerCase().split('|').indexOf(name.toLowerCase()) + 1
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}
const wordNumber = (text: string) => WORDS[text.toLowerCase()] ?? smallNumber(text)

function dayInYear(found: RegExpMatchArray, today: LocalDate): LocalDate | null {
  const [, year, month = '', day = ''] = found
  const [m, d] = [smallNumber(month), smallNumber(day)]
  if (m === null || d === null) return null
  const said = yearSaid(year, today)
  return said === null ? coming(today, (one) => dayOf(one, m, d)) : dayOf(said, m, d)
}

/** In this order: what matches first keeps its place. */
const FORMS: readonly (readonly [source: string, resolve: Resolve])[] = [
  [`${YEAR}\\s{0,3}${N}\\s{0,3}月\\s{0,3}${N}\\s{0,3}[日号]`, dayInYear],
  ['(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})', ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d))],
  [
    `(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS})(?:,? (\\d{4}))?`,
    ([, d, m = '', y], today) =>
      y ? dayOf(Number(y), monthNamed(m), Number(d)) : coming(today, (year) => dayOf(year, monthNamed(m), Number(d))),
  ],
  [
    `(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))`,
    ([, m = '', d, y]) => dayOf(Number(y), monthNamed(m), Number(d)),
  ],
  [
    `${YEAR}\\s{0,3}${N}\\s{0,3}月份?\\s{0,3}(初|上旬|中旬|中|下旬|底|末)?(?!个|日)`,
    ([, year, month = '', part], today) => {
      const m = smallNumber(month)
      if (m === null || m < 1 || m > 12) return null
      const said = yearSaid(year, today)
      return said === null ? coming(today, (one) => partOfMonth(one, m, part)) : partOfMonth(said, m, part)
    },
  ],
  [
    '(本|这个|当|下个?)月(初|上旬|中旬|中|下旬|底|末|内)',
    ([, which = '', part], today) => {
      const first = addMonths(today, which.startsWith('下') ? 1 : 0)
      return partOfMonth(yearOf(first), monthOf(first), part)
    },
  ],
  ['(?<![\\d一二三四五六七八九十下本])月(底|末)', (_, today) => endOfMonth(yearOf(today), monthOf(today))],
  [
    `${YEAR}\\s{0,3}(?:第)?([一二三四])季度(?:末|底|内)?`,
    ([, year, quarter = ''], today) => {
      const month = (smallNumber(quarter) ?? 0) * 3
      const said = yearSaid(year, today)
      return said === null ? coming(today, (one) => endOfMonth(one, month)) : endOfMonth(said, month)
    },
  ],
  [
    '(今年|本年度?|明年|\\d{4}\\s{0,3}年)?\\s{0,3}上半年',
    ([, year], today) => dayOf(yearSaid(year, today) ?? yearOf(today), 6, 30),
  ],
  [
    '(今年|本年度?|明年|\\d{4}\\s{0,3}年)?\\s{0,3}(?:年底|年末|年内|下半年|底前|底)(?:前|之前)?',
    ([all, year], today) => (year || all.includes('年') ? dayOf(yearSaid(year, today) ?? yearOf(today), 12, 31) : null),
  ],
  [
    `${N}\\s{0,3}个?工作日(?:之|以)?内`,
    ([, n = ''], today, calendar) => dueIn(today, calendar, smallNumber(n), 'workdays'),
  ],
  [
    `${N}\\s{0,3}(?:日|天|个自然日)(?:之|以)?内`,
    ([, n = ''], today, calendar) => dueIn(today, calendar, smallNumber(n), 'days'),
  ],
  [
    `${N}\\s{0,3}(?:周|个?星期|个?礼拜)(?:之|以)?内`,
    ([, n = ''], today, calendar) => dueIn(today, calendar, (smallNumber(n) ?? NaN) * 7, 'days'),
  ],
  [`${N}\\s{0,3}个月(?:之|以)?内`, ([, n = ''], today, calendar) => dueIn(today, calendar, smallNumber(n), 'months')],
  [
    '(本|这|下)个?(?:周|星期|礼拜)([一二三四五六日天末内]?)',
    ([, which, day = ''], today) => {
      const monday = addDays(today, 1 - (weekdayOf(today) || 7) + (which === '下' ? 7 : 0))
      const at = '一二三四五六'.indexOf(day)
      return addDays(monday, at >= 0 && day !== '' ? at : day === '日' || day === '天' ? 6 : 4)
    },
  ],
  ['明天|明日|次日', (_, today) => addDays(today, 1)],
  ['within (\\w+) working days?', ([, n = ''], today, calendar) => dueIn(today, calendar, wordNumber(n), 'workdays')],
  ['within (\\w+) days?', ([, n = ''], today, calendar) => dueIn(today, calendar, wordNumber(n), 'days')],
  ['within (\\w+) weeks?', ([, n = ''], today, calendar) => dueIn(today, calendar, (wordNumber(n) ?? NaN) * 7, 'days')],
  ['within (\\w+) months?', ([, n = ''], today, calendar) => dueIn(today, calendar, wordNumber(n), 'months')],
  [
    '(?:by )?the end of (this|next) month',
    ([, which], today) => {
      const first = addMonths(today, which === 'next' ? 1 : 0)
      return endOfMonth(yearOf(first), monthOf(first))
    },
  ],
  ['(?:by )?the end of (?:this year|the year)', (_, today) => dayOf(yearOf(today), 12, 31)],
]

function dueIn(today: LocalDate, calendar: WorkCalendar, n: number | null, unit: 'workdays' | 'days' | 'months') {
  if (n === null || !Number.isInteger(n) || n < 0 || n > 400) return null
  try {
    return dueDate(calendar, today, { n, unit }).due
  } catch (error) {
    // Beyond the years that the calendar holds nothing can be counted.
    if (error instanceof RangeError) return null
    throw error
  }
}

const PATTERNS = FORMS.map(([source, resolve]) => ({ pattern: new RegExp(source, 'giu'), resolve }))

/** Every day or period that a text says, in its order, none overlapping: absolute, relative, or so many working days. */
export function daysSaid(text: string): DaySaid[] {
  const said: DaySaid[] = []
  for (const { pattern, resolve } of PATTERNS) {
    for (const found of text.matchAll(pattern)) {
      const start = found.index
      const end = start + found[0].length
      if (said.some((one) => one.start < end && start < one.end)) continue
      said.push({ start, end, resolve: (today, calendar) => resolve(found, today, calendar) })
    }
  }
  return said.sort((a, b) => a.start - b.start)
}
