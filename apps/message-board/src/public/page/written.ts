import type { Lang } from '@gongkai/ui'

/** The `lang` of what citizens and departments wrote, where the page around it speaks another language. */
export const writtenLang = (lang: Lang) => (lang === 'en' ? 'zh-CN' : undefined)
