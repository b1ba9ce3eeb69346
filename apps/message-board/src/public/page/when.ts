import type { Lang } from '@gongkai/ui'

const locale: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-GB' }

/** `2026-11-20` → `2026年11月20日` or `20 November 2026`. A day is not an instant: no zone may shift it. */
export function dayWords(date: string, lang: Lang): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(locale[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

/** An instant as read in Shanghai, to the minute; a bare date as a day. */
export function momentWords(at: string, lang: Lang): string {
  if (!at.includes('T')) return dayWords(at, lang)
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return at
  return new Intl.DateTimeFormat(locale[lang], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(moment)
}
