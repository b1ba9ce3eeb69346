import type { ExchangeFormat, ExchangeMaker, ExchangeStanding, UnitState } from './values.ts'

type Both = { readonly zh: string; readonly en: string }

export const EXCHANGE_FORMAT_WORDS: Readonly<Record<ExchangeFormat, Both>> = {
  xliff: { zh: 'XLIFF 2.1', en: 'XLIFF 2.1' },
  tmx: { zh: 'TMX 1.4b（翻译记忆）', en: 'TMX 1.4b (translation memory)' },
}

export const EXCHANGE_MAKER_WORDS: Readonly<Record<ExchangeMaker, Both>> = {
  agency: { zh: '翻译机构', en: 'A translation agency' },
  machine: { zh: '机器翻译（仅作参考）', en: 'Machine translation (a suggestion only)' },
}

export const UNIT_STATE_WORDS: Readonly<Record<UnitState, Both>> = {
  initial: { zh: '未译', en: 'Not translated' },
  translated: { zh: '已译', en: 'Translated' },
  reviewed: { zh: '已审', en: 'Reviewed' },
  final: { zh: '定稿', en: 'Final' },
}

export const EXCHANGE_STANDING_WORDS: Readonly<Record<ExchangeStanding, Both>> = {
  new: { zh: '新译', en: 'New' },
  changed: { zh: '有改动', en: 'Changed' },
  same: { zh: '相同', en: 'Same' },
  empty: { zh: '文件中未译', en: 'Not translated in the file' },
}
