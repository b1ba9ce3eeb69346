import type { Lang } from '@gongkai/ui/lang'

/**
 * Times of a programme are Shanghai wall times, `2026-08-12T14:00`, and are written as such: read and formatted in UTC, no zone of a
 * server or a browser can shift them.
 */
const read = (wall: string) => new Date(`${wall.length > 10 ? wall.slice(0, 16) : `${wall}T00:00`}:00Z`)
const written = (wall: string, lang: Lang, options: Intl.DateTimeFormatOptions) => {
  const at = read(wall)
  if (Number.isNaN(at.getTime())) return wall
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', { ...options, timeZone: 'UTC' }).format(at)
}

export const dayOf = (wall: string) => wall.slice(0, 10)
export const hourOf = (wall: string) => wall.slice(11, 16)
/** What a `time` element and a search engine read. */
export const machineTime = (wall: string) => (wall.length > 10 ? `${wall}+08:00` : wall)
/** The moment, in epoch milliseconds. Shanghai keeps UTC+8 all year. */
export const momentOf = (wall: string) => Date.parse(`${wall}:00+08:00`)
/** The Shanghai wall time of a moment, to the minute. */
export const wallTimeAt = (moment: number) => new Date(moment + 8 * 3_600_000).toISOString().slice(0, 16)

/** `8月12日（周三）`, with the year where it is another one than `near`'s; `Wednesday 12 August`. */
export function dayWords(wall: string, lang: Lang, near?: string): string {
  const year = near !== undefined && near.slice(0, 4) === wall.slice(0, 4) ? undefined : ('numeric' as const)
  if (lang === 'en')
    return written(wall, lang, { weekday: 'long', day: 'numeric', month: 'long', year }).replace(',', '')
  return `${written(wall, lang, { day: 'numeric', month: 'long', year })}（${written(wall, lang, { weekday: 'short' })}）`
}

/** `2026年8月` or `August 2026`, of a day or a month. */
export const monthWords = (wall: string, lang: Lang) =>
  written(`${wall.slice(0, 7)}-01`, lang, { month: 'long', year: 'numeric' })

/** A day and a time: `8月12日（周三）14:00` or `Wednesday 12 August, 14:00`. */
export const momentWords = (wall: string, lang: Lang, near?: string) =>
  `${dayWords(wall, lang, near)}${lang === 'en' ? ', ' : ''}${hourOf(wall)}`

/** From when to when: the day once where it is one day. */
export function spanWords(from: string, to: string, lang: Lang, near?: string): string {
  const end = dayOf(from) === dayOf(to) ? hourOf(to) : momentWords(to, lang, from)
  return `${momentWords(from, lang, near)}${dayOf(from) === dayOf(to) ? '–' : lang === 'en' ? ' – ' : '至'}${end}`
}

/** From day to day of a season, `8月1日至31日` and the like: the year once. */
export const daysWords = (from: string, to: string, lang: Lang) =>
  `${dayWords(from, lang)}${lang === 'en' ? ' – ' : '至'}${dayWords(to, lang, from)}`

/** The day in Shanghai of an instant as the API writes it. */
export const shanghaiDay = (instant: string) => wallTimeAt(Date.parse(instant)).slice(0, 10)
