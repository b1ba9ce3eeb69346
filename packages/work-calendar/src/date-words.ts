import { partsOf, weekdayOf, type LocalDate } from './local-date.ts'

export type Language = 'zh' | 'en'

const WEEKDAYS_ZH = ['日', '一', '二', '三', '四', '五', '六'] as const
const WEEKDAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const MONTHS_EN = [
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

/**
 * A date as a person reads it. Chinese carries the weekday, and the year unless it is `year` (the year the reader is in):
 * 3月4日（周三）, 2027年3月4日（周四）. English always carries the year: 4 March 2027.
 */
export function formatDate(date: LocalDate, language: Language, year?: number): string {
  const parts = partsOf(date)
  if (language === 'en') return `${parts.day} ${MONTHS_EN[parts.month - 1]} ${parts.year}`
  const day = `${parts.month}月${parts.day}日（周${WEEKDAYS_ZH[weekdayOf(date)]}）`
  return parts.year === year ? day : `${parts.year}年${day}`
}

/** The weekday: 周三, Wednesday. */
export function formatWeekday(date: LocalDate, language: Language): string {
  return language === 'en' ? (WEEKDAYS_EN[weekdayOf(date)] ?? '') : `周${WEEKDAYS_ZH[weekdayOf(date)]}`
}

/** A run of days, the year and month said once: 2月15日至23日; 15–23 February 2026. */
export function formatRun(from: LocalDate, to: LocalDate, language: Language, year?: number): string {
  if (from === to) return formatDate(from, language, year)
  const a = partsOf(from)
  const b = partsOf(to)
  const oneMonth = a.year === b.year && a.month === b.month
  if (language === 'en') {
    if (oneMonth) return `${a.day}–${formatDate(to, 'en')}`
    return a.year === b.year
      ? `${a.day} ${MONTHS_EN[a.month - 1]} – ${formatDate(to, 'en')}`
      : `${formatDate(from, 'en')} – ${formatDate(to, 'en')}`
  }
  const start = `${a.year === year ? '' : `${a.year}年`}${a.month}月${a.day}日`
  const end = `${a.year === b.year ? '' : `${b.year}年`}${oneMonth ? '' : `${b.month}月`}${b.day}日`
  return `${start}至${end}`
}
