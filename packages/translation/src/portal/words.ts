import type { Standing } from './values.ts'

type Both = { readonly zh: string; readonly en: string }

export const STANDING_WORDS: Readonly<Record<Standing, Both>> = {
  current: { zh: '译文与中文一致', en: 'Translation current' },
  wording: { zh: '中文措辞有改动', en: 'Translation current in substance' },
  stale: { zh: '译文部分过时', en: 'Translation partly out of date' },
  'chinese-only': { zh: '仅有中文', en: 'In Chinese only' },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
}
