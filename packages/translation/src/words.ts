import type { ClauseChange, Currency, DocumentKind, Effect, Need, TranslationState, Validity } from './values.ts'

type Both = { readonly zh: string; readonly en: string }

export const DOCUMENT_KIND_WORDS: Readonly<Record<DocumentKind, Both>> = {
  policy: { zh: '政策', en: 'Policy' },
  guide: { zh: '办事指南', en: 'Guide' },
  notice: { zh: '通知公告', en: 'Notice' },
}

export const NEED_WORDS: Readonly<Record<Need, Both>> = {
  'protect-patent': { zh: '保护专利', en: 'Protect a patent' },
  'protect-trade-mark': { zh: '保护商标', en: 'Protect a trade mark' },
  'act-against-infringement': { zh: '应对侵权', en: 'Act against infringement' },
  'get-funding': { zh: '融资与资助', en: 'Get funding' },
  'meet-us': { zh: '与我们见面', en: 'Meet us' },
}

export const VALIDITY_WORDS: Readonly<Record<Validity, Both>> = {
  'not-yet': { zh: '尚未施行', en: 'Not yet in force' },
  'in-force': { zh: '现行有效', en: 'In force' },
  superseded: { zh: '已被代替', en: 'Replaced' },
  repealed: { zh: '已废止', en: 'Repealed' },
  expired: { zh: '已失效', en: 'No longer valid' },
}

export const CLAUSE_CHANGE_WORDS: Readonly<Record<ClauseChange, Both>> = {
  kept: { zh: '未变', en: 'kept' },
  edited: { zh: '修改', en: 'edited' },
  moved: { zh: '移动', en: 'moved' },
  split: { zh: '拆分', en: 'split' },
  merged: { zh: '合并', en: 'merged' },
  new: { zh: '新增', en: 'new' },
  gone: { zh: '删除', en: 'removed' },
}

export const EFFECT_WORDS: Readonly<Record<Effect, Both>> = {
  amount: { zh: '金额、数量', en: 'the amount' },
  date: { zh: '日期、期限', en: 'the date or period' },
  subject: { zh: '适用对象', en: 'who it applies to' },
  // Named among others inside brackets, so it has none of its own.
  duty: { zh: '义务', en: 'what must, may or must not be done' },
  reference: { zh: '引用', en: 'the provision or document referred to' },
  wording: { zh: '仅文字', en: 'wording only' },
}

export const TRANSLATION_STATE_WORDS: Readonly<Record<TranslationState, Both>> = {
  untranslated: { zh: '未译', en: 'Not translated' },
  'in-translation': { zh: '翻译中', en: 'In translation' },
  'language-review': { zh: '语言审核', en: 'Language review' },
  'policy-review': { zh: '政策与公开审核', en: 'Policy and disclosure review' },
  current: { zh: '与中文一致', en: 'Current' },
  stale: { zh: '中文已变', en: 'Chinese text has changed' },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
}

export const CURRENCY_WORDS: Readonly<Record<Currency, Both>> = {
  current: { zh: '与中文一致', en: 'Current' },
  wording: { zh: '中文措辞有改动', en: 'Wording of the Chinese text has changed' },
  stale: { zh: '中文已变，译文不再可靠', en: 'Not current: the Chinese text has changed' },
  missing: { zh: '未译', en: 'Not translated' },
  gone: { zh: '中文已删除', en: 'No longer in the Chinese text' },
}
