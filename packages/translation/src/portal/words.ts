import type { Standing } from './values.ts'

type Both = { readonly zh: string; readonly en: string }

export const STANDING_WORDS: Readonly<Record<Standing, Both>> = {
  current: { zh: '与中文一致', en: 'Current' },
  wording: { zh: '中文措辞有改动', en: 'Current in substance' },
  stale: { zh: '部分译文已过时', en: 'Partly out of date' },
  'chinese-only': { zh: '仅有中文', en: 'In Chinese only' },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
}
