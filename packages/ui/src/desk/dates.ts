import { formatDate, localDateOf, parseLocalDate } from '@gongkai/work-calendar'
import type { DeskLang } from './language.ts'

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const yearOf = (date: string) => Number(date.slice(0, 4))

/** A day in a column: 12月1日, 1 Dec; with the year when it is not the year of `today`. */
export function dayShort(date: string, lang: DeskLang, today: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const other = year !== yearOf(today)
  if (lang === 'zh') return `${other ? `${year}年` : ''}${month}月${day}日`
  return `${day} ${SHORT_MONTHS[month - 1]}${other ? ` ${year}` : ''}`
}

/** A day in a sentence: 12月1日（周二）, 1 December 2026. */
export function dayInFull(text: string, lang: DeskLang, today: string): string {
  const date = parseLocalDate(text)
  return date ? formatDate(date, lang, yearOf(today)) : text
}

/** A moment in a history: the day and the clock of Asia/Shanghai. */
export function momentText(iso: string, lang: DeskLang, today: string): string {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return iso
  const clock = new Date(at + 8 * 3_600_000).toISOString().slice(11, 16)
  return `${dayShort(localDateOf(at), lang, today)} ${clock}`
}

/** The reader's day: what decides whether a year is printed. */
export function readersToday(): string {
  return localDateOf(Date.now())
}
