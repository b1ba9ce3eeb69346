import { addDays, parseLocalDate, type LocalDate } from '@gongkai/work-calendar'

/** A calendar month in Asia/Shanghai, `2026-10`. */
export type Month = string & { readonly __brand: 'Month' }

export function parseMonth(text: string): Month | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) && text >= '1970-01' ? (text as Month) : null
}

export const monthOfDay = (day: LocalDate): Month => day.slice(0, 7) as Month

/** So many months later, or earlier where negative. */
export function monthsFrom(month: Month, count: number): Month {
  const whole = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${String(Math.floor(whole / 12)).padStart(4, '0')}-${String((whole % 12) + 1).padStart(2, '0')}` as Month
}

/** The last so many months up to and including one, oldest first. */
export function monthsUpTo(month: Month, count: number): Month[] {
  return Array.from({ length: count }, (_, at) => monthsFrom(month, at - count + 1))
}

/** Days, both included. */
export interface Period {
  readonly from: LocalDate
  readonly to: LocalDate
}

export function periodOf(month: Month): Period {
  return { from: firstOf(month), to: addDays(firstOf(monthsFrom(month, 1)), -1) }
}

function firstOf(month: Month): LocalDate {
  const day = parseLocalDate(`${month}-01`)
  if (day === null) throw new RangeError(`not a month: ${month}`)
  return day
}

/** 2026年10月, October 2026. */
export function monthText(month: Month, lang: 'zh' | 'en'): string {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))]
  return lang === 'zh' ? `${year}年${number}月` : `${ENGLISH[number - 1] ?? ''} ${year}`
}

const ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
