import type { Language } from '@gongkai/widget-kit'

/** An instant as read in Shanghai, to the minute, as the platform's own pages say it: `2026年11月22日 10:00`. */
export function momentWords(at: string, lang: Language): string {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return at
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(moment)
}
