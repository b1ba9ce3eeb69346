import type { Lang } from '@gongkai/ui/lang'

/**
 * Times of a programme are Shanghai wall times, `2026-08-12T14:00`, and are written as such: read and formatted in UTC, no zone of a
 * server or a browser can shift them.
 */
const read = (wall: string) => new Date(`${wall.length > 10 ? wall.slice(0, 16) : `${wall}T00:00`}:00Z`)
/** The ways in which times are written. Making a formatter costs more than using it a hundred times. */
const WAYS = {
  day: { day: 'numeric', month: 'long' },
  dayOfYear: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short' },
  longDay: { weekday: 'long', day: 'numeric', month: 'long' },
  longDayOfYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
const made = new Map<string, Intl.DateTimeFormat>()

function formatOf(way: keyof typeof WAYS, lang: Lang): Intl.DateTimeFormat {
  const known = made.get(way + lang)
  if (known) return known
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', { ...WAYS[way], timeZone: 'UTC' })
  made.set(way + lang, format)
  return format
}

function written(wall: string, lang: Lang, way: keyof typeof WAYS): string {
  const at = read(wall)
  return Number.isNaN(at.getTime()) ? wall : formatOf(way, lang).format(at)
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
  const sameYear = near !== undefined && near.slice(0, 4) === wall.slice(0, 4)
  if (lang === 'en') return written(wall, lang, sameYear ? 'longDay' : 'longDayOfYear').replace(',', '')
  return `${written(wall, lang, sameYear ? 'day' : 'dayOfYear')}（${written(wall, lang, 'weekday')}）`
}

/** `2026年8月` or `August 2026`, of a day or a month. */
export const monthWords = (wall: string, lang: Lang) => written(`${wall.slice(0, 7)}-01`, lang, 'month')

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
