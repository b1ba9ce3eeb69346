import type {
  Misfit,
  TranslationAction,
  TranslationLimit,
  UnitFaultCode,
  UnitOrigin,
  WithdrawnBecause,
} from './values.ts'
import type { TranslationState } from '../values.ts'
import type { Standing } from './public.ts'

type Both = { readonly zh: string; readonly en: string }

export const TRANSLATION_ACTION_WORDS: Readonly<Record<TranslationAction | 'open', Both>> = {
  open: { zh: '列入翻译', en: 'List for translation' },
  'take-up': { zh: '开始翻译', en: 'Take up' },
  'put-down': { zh: '放下，不再修改', en: 'Put down' },
  submit: { zh: '提交语言审核', en: 'Submit for review' },
  'send-back': { zh: '退回修改', en: 'Send back' },
  'take-back': { zh: '取回修改', en: 'Take back' },
  'pass-language': { zh: '语言审核通过', en: 'Pass the language review' },
  decide: { zh: '认定译文仍然准确', en: 'Decide that the words are still right' },
  'be-approved': { zh: '政策与公开审核通过', en: 'Policy review passed' },
  'be-sent-back': { zh: '政策与公开审核退回', en: 'Sent back by the policy review' },
  'be-published': { zh: '发布', en: 'Published' },
  'be-stale': { zh: '中文已变，译文不再可靠', en: 'The Chinese text changed: not current' },
  'be-current': { zh: '与中文一致', en: 'Current again' },
  'source-changed': { zh: '中文有新版本', en: 'The Chinese text has a new version' },
  'be-withdrawn': { zh: '撤下', en: 'Withdrawn' },
  'be-taken-down': { zh: '已发布的译文撤下', en: 'What was published is withdrawn' },
  'be-restored': { zh: '随中文恢复', en: 'Restored with the Chinese text' },
  'be-shown-again': { zh: '已发布的译文随中文恢复', en: 'What was published is shown again' },
}

export const TRANSLATION_LIMIT_WORDS: Readonly<Record<TranslationLimit, Both>> = {
  translate: { zh: '翻译', en: 'Translation' },
  'language-review': { zh: '语言审核', en: 'Language review' },
  'policy-review': { zh: '政策与公开审核', en: 'Policy and disclosure review' },
  stale: { zh: '更新不再可靠的译文', en: 'Mend what is not current' },
  wording: { zh: '更新措辞', en: 'Follow changes of wording' },
}

export const UNIT_ORIGIN_WORDS: Readonly<Record<UnitOrigin, Both>> = {
  typed: { zh: '手工翻译', en: 'Typed' },
  memory: { zh: '翻译记忆', en: 'From the memory' },
  machine: { zh: '机器译文，仅供参考', en: 'Machine suggestion' },
  agency: { zh: '翻译公司', en: 'From an agency' },
}

export const UNIT_FAULT_WORDS: Readonly<Record<UnitFaultCode, Both>> = {
  untranslated: { zh: '还没有译文。', en: 'It has no words yet.' },
  'not-ready': { zh: '译文还没有标为完成。', en: 'Its words are not marked ready.' },
  behind: {
    zh: '译文依据的是旧版中文。请对照新版改好，或确认后重新保存。',
    en: 'Its words stand for older Chinese. Please compare with the newest text, mend them or save them again.',
  },
  suggestion: {
    zh: '这是机器译文，只作参考。请核对修改后标为完成。',
    en: 'This is a machine suggestion. Please check and mend it, then mark it ready.',
  },
  gone: { zh: '中文已经删除这一条。', en: 'The Chinese text no longer has this clause.' },
  'nothing-changed': { zh: '与已发布的相同。', en: 'It is as it was published.' },
}

export const MISFIT_WORDS: Readonly<Record<Misfit, Both>> = {
  'source-changed': {
    zh: '提交以后中文有了新版本，原来的审核不再适用。请取回，改好受影响的条款后重新提交；没有变的条款仍算审过。',
    en: 'The Chinese text has a new version since this was submitted, so the review no longer fits. Please take it back, mend the clauses concerned and submit again; clauses that did not change stay read.',
  },
  'source-withdrawn': {
    zh: '中文已经撤下，这份译文不能发布。译文和审核记录都保留；中文恢复后可以继续。',
    en: 'The Chinese text was taken down, so this cannot be published. The words and the reviews are kept, and can go on once it is restored.',
  },
  'words-changed': {
    zh: '译文在提交以后改动过，原来的审核不再适用。请取回后重新提交。',
    en: 'The words are others than those submitted, so the review no longer fits. Please take it back and submit again.',
  },
}

export const STANDING_WORDS: Readonly<Record<Standing, Both>> = {
  current: { zh: '与中文一致', en: 'Current' },
  wording: { zh: '中文措辞有改动', en: 'Chinese wording has changed' },
  stale: { zh: '中文已变，部分译文不再可靠', en: 'Not current in part' },
}

export const WITHDRAWN_WORDS: Readonly<Record<WithdrawnBecause, Both>> = {
  release: { zh: '译文撤下', en: 'The translation was withdrawn' },
  source: { zh: '中文撤下', en: 'The Chinese text was withdrawn' },
}

/** What comes next, as the desk says it under the state. */
export const NEXT_WORDS: Readonly<Record<TranslationState, Both>> = {
  untranslated: { zh: '等待译者开始翻译。', en: 'Waiting for a translator to take it up.' },
  'in-translation': {
    zh: '逐条翻译，标为完成后提交。',
    en: 'Translate clause by clause, mark each ready, then submit.',
  },
  'language-review': { zh: '等待语言审核。', en: 'Waiting for the language review.' },
  'policy-review': { zh: '等待政策与公开审核。', en: 'Waiting for the policy and disclosure review.' },
  current: { zh: '已发布，与中文一致。', en: 'Published and current.' },
  stale: {
    zh: '中文已变，请重新翻译受影响的条款，或认定译文仍然准确。',
    en: 'The Chinese changed. Please translate the clauses concerned anew, or decide that their words are still right.',
  },
  withdrawn: { zh: '已撤下。需要时可以重新开始。', en: 'Withdrawn. It can be taken up again.' },
}
