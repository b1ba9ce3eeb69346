import type { Lang } from '@gongkai/ui/lang'

/** What an organiser wrote, for this reader: the English where there is one, else the Chinese, marked as such on an English page. */
export interface Written {
  readonly text: string
  readonly lang: 'zh-CN' | undefined
}

export function inTongue(lang: Lang, zh: string, en = ''): Written {
  if (lang === 'en' && en !== '') return { text: en, lang: undefined }
  return { text: zh, lang: lang === 'en' && /\p{sc=Han}/u.test(zh) ? 'zh-CN' : undefined }
}
