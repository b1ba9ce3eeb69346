import type { Lang } from '@gongkai/contract-kit'

const WRITTEN = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})/

/** A Shanghai wall time in a sentence: `2026年8月12日（周三）14:00` or `12 August 2026, 14:00`; anything else stays as it is. */
export function wordMoment(wall: string, lang: Lang): string {
  const [, day = '', time = ''] = WRITTEN.exec(wall) ?? []
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return wall
  const say = (locale: string, options: Intl.DateTimeFormatOptions) =>
    at.toLocaleDateString(locale, { ...options, timeZone: 'UTC' })
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return lang === 'en'
    ? `${say('en-GB', long)}, ${time}`
    : `${say('zh-CN', long)}（${say('zh-CN', { weekday: 'short' })}）${time}`
}
