import type { Lang } from '@gongkai/contract-kit'
import type { FaqAction, FaqState, IssueAction, IssueState, RemedyKind } from './values.ts'

type Words = Readonly<Record<Lang, string>>

export const ISSUE_STATE_WORDS: Readonly<Record<IssueState, Words>> = {
  open: { zh: '待认领', en: 'Needs an owner' },
  owned: { zh: '解决中', en: 'Being solved' },
  remedied: { zh: '已解决，待评估', en: 'Remedied, to be measured' },
  measured: { zh: '已评估', en: 'Measured' },
  closed: { zh: '已办结', en: 'Closed' },
  merged: { zh: '已并入', en: 'Merged' },
}

export const REMEDY_WORDS: Readonly<Record<RemedyKind, Words>> = {
  'clarify-policy': { zh: '说清政策', en: 'Clarify the policy' },
  faq: { zh: '编常见问题', en: 'Write an FAQ entry' },
  'change-form': { zh: '改表单', en: 'Change a form' },
  'change-process': { zh: '改流程', en: 'Change a process' },
}

/** What was done to an issue, as its history says it. */
export const ISSUE_ACTION_WORDS: Readonly<Record<IssueAction | 'raise', Words>> = {
  raise: { zh: '立为共性问题', en: 'Raised' },
  own: { zh: '确定责任部门', en: 'Given to an owner' },
  plan: { zh: '确定解决办法', en: 'Remedy planned' },
  remedy: { zh: '解决措施已生效', en: 'Remedied' },
  measure: { zh: '评估复发', en: 'Recurrence measured' },
  close: { zh: '办结', en: 'Closed' },
  resume: { zh: '重新解决', en: 'Taken up again' },
  drop: { zh: '不作为共性问题', en: 'Dropped' },
  rename: { zh: '改名', en: 'Renamed' },
  'take-in': { zh: '归入留言', en: 'Messages taken in' },
  'leave-out': { zh: '移出留言', en: 'Messages left out' },
  split: { zh: '分出一个问题', en: 'Split' },
  merge: { zh: '并入另一个问题', en: 'Merged another in' },
  'be-merged': { zh: '并入其他问题', en: 'Merged into another' },
}

export const FAQ_STATE_WORDS: Readonly<Record<FaqState, Words>> = {
  drafted: { zh: '待审查', en: 'Waits for review' },
  reviewed: { zh: '审查通过，待发布', en: 'Approved, to be published' },
  published: { zh: '已发布', en: 'Published' },
  withdrawn: { zh: '已撤下', en: 'Taken down' },
}

export const FAQ_ACTION_WORDS: Readonly<Record<FaqAction, Words>> = {
  revise: { zh: '修改', en: 'Revise' },
  review: { zh: '审查通过', en: 'Approve' },
  'send-back': { zh: '退回修改', en: 'Send back' },
  publish: { zh: '发布', en: 'Publish' },
  withdraw: { zh: '撤下', en: 'Take down' },
}

/** What a limit of an issue asks for. */
export const ISSUE_LIMIT_WORDS: Readonly<Record<'remedy' | 'measuring', Words>> = {
  remedy: { zh: '解决', en: 'remedy' },
  measuring: { zh: '评估', en: 'measuring' },
}
