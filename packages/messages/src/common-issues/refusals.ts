import type { Refusal, Sentence } from '@gongkai/contract-kit'
import { FAQ_STATE_WORDS, ISSUE_STATE_WORDS } from './words.ts'

/** Refusals of a common issue's own rules. */
export const ISSUE_REFUSALS = [
  'issue-open-already',
  'unknown-cluster',
  'unknown-owner',
  'remedy-not-dated',
  'measured-too-early',
  'merges-with-itself',
  'not-a-message-of-it',
  'unknown-message',
  'split-takes-all',
] as const
export type IssueRefusal = (typeof ISSUE_REFUSALS)[number]

/** Refusals of the rules of an entry of the FAQ. */
export const FAQ_REFUSALS = ['unknown-faq-board', 'correction-needs-note', 'nothing-published'] as const
export type FaqRefusal = (typeof FAQ_REFUSALS)[number]

export const ISSUE_SENTENCES: Readonly<Record<IssueRefusal, Sentence>> = {
  'issue-open-already': {
    zh: '这一类留言已经立了共性问题，请在列表中打开办理。',
    en: 'A common issue about these messages is open already. Please open it from the list.',
  },
  'unknown-cluster': {
    status: 404,
    zh: '没有找到这一类留言，可能已经并入别的一类。请刷新列表再试。',
    en: 'These messages are not a group any more; they may have joined another. Please load the list again.',
  },
  'unknown-owner': {
    status: 400,
    zh: '没有找到这位负责人或者这个部门。请从名单中选择。',
    en: 'This person or department is not known. Please choose one from the list.',
  },
  'remedy-not-dated': {
    status: 400,
    zh: '解决措施的生效日期不能晚于今天，也不能早于问题立项。请改好日期再提交。',
    en: 'The remedy cannot take effect after today or before the issue was opened. Please correct the day.',
  },
  'measured-too-early': {
    zh: '解决措施生效还不满{needed}天（现在{passed}天），复发情况还看不出来。请到期后再评估。',
    en: 'The remedy is {passed} days old; recurrence can be read after {needed} days. Please measure then.',
  },
  'merges-with-itself': {
    status: 400,
    zh: '不能与自己合并。请选择另一个共性问题。',
    en: 'An issue cannot be merged with itself. Please choose another one.',
  },
  'not-a-message-of-it': {
    zh: '选中的留言里有不属于这个问题的，没有改动。请刷新后重新选择。',
    en: 'Some of the messages chosen are not part of this issue; nothing was changed. Please load it again.',
  },
  'unknown-message': {
    status: 404,
    zh: '选中的留言里有找不到的，没有改动。请刷新后重新选择。',
    en: 'Some of the messages chosen were not found; nothing was changed. Please load it again.',
  },
  'split-takes-all': {
    zh: '不能把全部留言都分出去，原来的问题会空掉。请至少留下一件；要改名请用「改名」。',
    en: 'A split must leave at least one message behind. To give the issue another name, rename it.',
  },
}

export const FAQ_SENTENCES: Readonly<Record<FaqRefusal, Sentence>> = {
  'unknown-faq-board': {
    status: 400,
    zh: '没有这个留言板。请从列表中选择，或者选择「所有留言板」。',
    en: 'There is no such board. Please choose one from the list, or all boards.',
  },
  'correction-needs-note': {
    status: 400,
    zh: '这一条已经公开。更正时请写明改了什么，读者会看到。',
    en: 'This entry is published. Please say what the correction changes: readers will see it.',
  },
  'nothing-published': {
    zh: '这一条还没有公开过，没有可以撤下的内容。',
    en: 'This entry was never published, so there is nothing to take down.',
  },
}

/** Refusals of the engine that speak of a message elsewhere: here they have codes, and so sentences, of their own. */
const OURS = {
  'wrong-state': 'issue-wrong-state',
  'stale-version': 'issue-changed',
  'not-your-department': 'issue-of-another-department',
  'drafter-cannot-review': 'faq-reviewed-by-drafter',
} as const

export const SHARED_REFUSALS = Object.values(OURS)
export type SharedRefusal = (typeof OURS)[keyof typeof OURS]

/** The same refusal with the code that these routes answer with. */
export function asOurs(refusal: Refusal): Refusal {
  const code = refusal.refused
  return Object.hasOwn(OURS, code) ? { ...refusal, refused: OURS[code as keyof typeof OURS] } : refusal
}

const STATES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ...ISSUE_STATE_WORDS,
  ...FAQ_STATE_WORDS,
}
const named = (state: unknown, lang: 'zh' | 'en') => STATES[String(state)]?.[lang] ?? ''
const namedAll = (states: unknown, lang: 'zh' | 'en') =>
  (Array.isArray(states) ? states : []).map((state) => named(state, lang)).join(lang === 'zh' ? '、' : ' or ')

export const SHARED_SENTENCES: Readonly<Record<SharedRefusal, Sentence>> = {
  'issue-wrong-state': {
    zh: ({ state, possibleIn }) =>
      `现在是「${named(state, 'zh')}」，要在「${namedAll(possibleIn, 'zh')}」时才能这样办。`,
    en: ({ state, possibleIn }) =>
      `It stands at “${named(state, 'en')}”; this is possible at “${namedAll(possibleIn, 'en')}”.`,
  },
  'issue-changed': {
    status: 409,
    zh: ({ byName }) => `${byName ? String(byName) : '有人'}刚刚改动过，您的操作没有执行。请看过最新情况后再办。`,
    en: ({ byName }) =>
      `${byName ? String(byName) : 'Somebody'} has just changed this, so nothing was done. Please read it again first.`,
  },
  'issue-of-another-department': {
    status: 403,
    zh: '这个问题由其他部门负责。如需办理，请联系公开办。',
    en: 'Another department owns this issue. Please ask the openness office.',
  },
  'faq-reviewed-by-drafter': {
    status: 403,
    zh: '这一条是您拟的，请由另一位同志审查。',
    en: 'You drafted this entry, so somebody else has to review it.',
  },
}
