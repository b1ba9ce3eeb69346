import type { Language } from './language.ts'

/** `2027-03-04` → `2027年3月4日` or `4 March 2027`. A day is not an instant: read and written in UTC, no zone can shift it. */
export function longDate(date: string, lang: Language): string {
  const day = new Date(date.slice(0, 10))
  if (Number.isNaN(+day)) return date
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
