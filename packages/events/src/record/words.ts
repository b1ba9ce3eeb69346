import type { Lang } from '@gongkai/contract-kit'
import type { Adoption, OpinionAction, OpinionState, PromiseAction, PromiseState } from './values.ts'

type Words = Readonly<Record<Lang, string>>

export const ADOPTION_WORDS: Readonly<Record<Adoption, Words>> = {
  adopted: { zh: '采纳', en: 'Adopted' },
  partly: { zh: '部分采纳', en: 'Partly adopted' },
  'not-adopted': { zh: '未采纳', en: 'Not adopted' },
  'kept-for-reference': { zh: '留作参考', en: 'Kept for reference' },
}

export const OPINION_STATE_WORDS: Readonly<Record<OpinionState, Words>> = {
  noted: { zh: '待研究', en: 'Under consideration' },
  decided: { zh: '已有结论', en: 'Decided' },
  struck: { zh: '已删去', en: 'Struck out' },
}

export const OPINION_ACTION_WORDS: Readonly<Record<OpinionAction, Words>> = {
  revise: { zh: '修改', en: 'Correct' },
  decide: { zh: '作出结论', en: 'Decide' },
  reconsider: { zh: '重新研究', en: 'Reconsider' },
  strike: { zh: '删去', en: 'Strike out' },
}

export const PROMISE_STATE_WORDS: Readonly<Record<PromiseState, Words>> = {
  owed: { zh: '待办', en: 'Owed' },
  kept: { zh: '已办', en: 'Kept' },
  released: { zh: '不再办理', en: 'Released' },
}

export const PROMISE_ACTION_WORDS: Readonly<Record<PromiseAction | 'promise', Words>> = {
  promise: { zh: '会上承诺', en: 'Promised at the meeting' },
  keep: { zh: '办结', en: 'Kept' },
  postpone: { zh: '延期', en: 'Postponed' },
  'hand-over': { zh: '转交部门', en: 'Given to another department' },
  reopen: { zh: '重新办理', en: 'Taken up again' },
  release: { zh: '不再办理', en: 'Released' },
}
