import type { ApprovalRefusal, Refused } from './approval.ts'
import { partName } from './content-parts.ts'
import type { ForcedRefusal } from './forced-release.ts'
import type { RedactionRefusal } from './redaction/redacted-text.ts'
import type { LimitedClearanceRefusal } from './review/limited-clearance.ts'

type Lang = 'zh' | 'en'
type Words = Readonly<Record<Lang, string>>

/** Why an approval does not cover what is to go out. */
const VOID_WORDS: Readonly<Record<string, Words>> = {
  'seal-broken': {
    zh: '审查记录被改动过，不能再用，请重新审查。',
    en: 'The record of the review was changed. Please review it again.',
  },
  'not-sealed': { zh: '没有有效的审查意见，请先审查。', en: 'There is no valid approval. Please review it first.' },
  expired: { zh: '审查意见已经过期，请重新审查。', en: 'The approval has ended. Please review it again.' },
  'no-time-given': {
    zh: '审查意见有期限，无法判断是否过期，没有发布。',
    en: 'The approval has a term and nobody said what time it is; nothing was published.',
  },
  'content-changed': {
    zh: '内容与审查时不一致，请重新审查。',
    en: 'The content is not what was approved. Please review it again.',
  },
}

/** What each refusal of a release or a redaction tells: what is wrong and what to do. */
export const RELEASE_REFUSAL_WORDS: Readonly<
  Record<ApprovalRefusal | ForcedRefusal | RedactionRefusal | LimitedClearanceRefusal, Words>
> = {
  'no-reviewer': { zh: '没有审核人，不能通过审查。', en: 'Nobody reviewed it.' },
  'drafter-cannot-review': { zh: '起草人不能审查自己的材料。', en: 'The drafter cannot review this.' },
  'blocked-by-findings': {
    zh: '还有敏感内容没有处理，请逐处写明理由或者修改。',
    en: 'Findings are still open. Give a reason for each, or change the text.',
  },
  'approval-void': { zh: '审查意见不再有效，请重新审查。', en: 'The approval is void. Please review it again.' },
  'not-for-the-public': {
    zh: '只审查为答复本人或者定向公开，不能向社会公开。',
    en: 'It was approved for particular receivers, not for the public.',
  },
  'forced-by-two-others': {
    zh: '强制发布要由起草人以外的两位领导共同决定。',
    en: 'Two leaders other than the drafter decide on a forced release.',
  },
  'forced-without-account': {
    zh: '请写明发生了什么、为什么不能等待审查。',
    en: 'Please say what happened and why it cannot wait.',
  },
  'secrecy-mark': {
    zh: '有密级标志，任何人不得发布或者遮盖后使用，请立即隔离并报告。',
    en: 'It bears a secrecy mark. Quarantine and report it; nobody may publish or tidy it up.',
  },
  'removal-outside-text': {
    zh: '要去除的位置不在文中，请重新选择。',
    en: 'The place to be removed is not in the text. Please choose again.',
  },
  'not-limited': { zh: '没有按定点定向公开审查。', en: 'It was not reviewed as a limited release.' },
  'receivers-differ': {
    zh: '接收对象或者内容与登记不一致，请核对。',
    en: 'Receivers or content differ from the record. Please check.',
  },
  'outside-its-term': { zh: '不在定点定向公开的期限内。', en: 'It is outside the term of the limited release.' },
}

/** The sentence for a refusal. A void approval names the parts that changed, and nothing of what stands in them. */
export function releaseRefusalMessage(
  { refused, facts }: Refused<keyof typeof RELEASE_REFUSAL_WORDS>,
  lang: Lang,
): string {
  if (refused !== 'approval-void') return RELEASE_REFUSAL_WORDS[refused][lang]
  const because = typeof facts['because'] === 'string' ? facts['because'] : ''
  const changed = Array.isArray(facts['changed']) ? facts['changed'].filter((part) => typeof part === 'string') : []
  if (because === 'content-changed' && changed.length > 0) {
    const names = [...new Set(changed.map((part) => partName(part, lang)))]
    return lang === 'zh'
      ? `${names.join('、')}与审查时不一致，请重新审查。`
      : `Not as approved: ${names.join(', ')}. Please review it again.`
  }
  return (Object.hasOwn(VOID_WORDS, because) ? VOID_WORDS[because] : RELEASE_REFUSAL_WORDS[refused])?.[lang] ?? ''
}
