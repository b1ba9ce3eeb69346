import type { Lang } from '@gongkai/contract-kit'
import type { ReleaseAction, ReleaseState } from './values.ts'

type Words = Readonly<Record<Lang, string>>

export const RELEASE_STATE_WORDS: Readonly<Record<ReleaseState, Words>> = {
  drafted: { zh: '待审查', en: 'waiting for review' },
  reviewed: { zh: '已审查，待公开', en: 'reviewed, to be published' },
  published: { zh: '已公开', en: 'published' },
  withdrawn: { zh: '已撤下', en: 'withdrawn' },
}

/** What was done, for a history; `draft` opens it. */
export const RELEASE_ACTION_WORDS: Readonly<Record<ReleaseAction | 'draft', Words>> = {
  draft: { zh: '拟稿', en: 'Draft' },
  revise: { zh: '修改', en: 'Revise' },
  review: { zh: '审查通过', en: 'Approve' },
  'send-back': { zh: '退回修改', en: 'Send back' },
  publish: { zh: '公开', en: 'Publish' },
  withdraw: { zh: '撤下', en: 'Withdraw' },
}
