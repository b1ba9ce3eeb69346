import type { MatterRole } from '@gongkai/task-model'
import type { Lang } from '@gongkai/contract-kit'
import type { MessageState, RejectReason } from './values.ts'

type Words = Readonly<Record<Lang, string>>

/** Where a message stands, for its writer: what happens now, not what the bureau calls it. */
export const WRITER_STATES: Readonly<Record<MessageState, Words>> = {
  received: { zh: '已收到，等待受理', en: 'Received, waiting to be taken up' },
  accepted: { zh: '已受理，正在确定承办部门', en: 'Taken up; a department is being chosen' },
  rejected: { zh: '不予受理', en: 'Not taken up' },
  assigned: { zh: '承办部门正在办理', en: 'The department is working on it' },
  drafted: { zh: '答复正在审核', en: 'The answer is being reviewed' },
  'department-reviewed': { zh: '答复正在审核', en: 'The answer is being reviewed' },
  'office-reviewed': { zh: '答复已审核，即将发出', en: 'The answer is approved and about to go out' },
  answered: { zh: '已答复', en: 'Answered' },
  rated: { zh: '已答复，您已评价', en: 'Answered and rated by you' },
  closed: { zh: '已办结', en: 'Closed' },
  withdrawn: { zh: '您已撤回', en: 'Withdrawn by you' },
}

/** What a writer waits for, or is waited for, before the state itself says anything. */
export const WRITER_WAITS = {
  asked: { zh: '等您补充', en: 'Waiting for your answer' },
  correcting: { zh: '已答复，正在更正', en: 'Answered; the answer is being corrected' },
} as const satisfies Record<string, Words>

/** Why a message is not taken up, with where to go instead. */
export const REJECT_ADVICE: Readonly<Record<RejectReason, Words>> = {
  petition: {
    zh: '属于信访事项，请通过信访渠道反映。',
    en: 'This is a matter for petitions (信访); please use that channel.',
  },
  'report-of-wrongdoing': {
    zh: '属于投诉举报，请通过12345或投诉举报渠道提交。',
    en: 'This is a report of wrongdoing; please use 12345 or the reporting channel.',
  },
  'other-organ': {
    zh: '不属于本机关职责，请向有权机关反映。',
    en: 'This is the duty of another organ; please write to that organ.',
  },
  duplicate: {
    zh: '与您此前的留言内容相同，请查询此前留言的办理情况。',
    en: 'This repeats an earlier message of yours; please look up that one.',
  },
  'no-content': {
    zh: '没有可以办理的具体内容，请补充后重新留言。',
    en: 'There is nothing specific to answer; please write again with details.',
  },
  abusive: {
    zh: '含有辱骂或威胁内容，请修改后重新留言。',
    en: 'It contains abuse or threats; please write again without them.',
  },
}

/** Who may do something, in the sentence that says it is not you. */
export const ROLE_WORDS: Readonly<Record<MatterRole, Words>> = {
  lead: { zh: '承办部门经办人', en: 'a handler of the lead department' },
  'lead-head': { zh: '承办部门负责人', en: 'the head of the lead department' },
  support: { zh: '配合部门', en: 'a supporting department' },
  office: { zh: '公开办', en: 'the openness office' },
  'office-reviewer': { zh: '办公室审核人', en: 'the office’s reviewer' },
  leader: { zh: '局领导', en: 'a leader of the bureau' },
  admin: { zh: '系统管理员', en: 'an administrator' },
  applicant: { zh: '留言人本人', en: 'the writer' },
  system: { zh: '系统', en: 'the system' },
}

/** The states of a message (留言) in a few words, as lists and steps print them. Total: a new state does not compile without words. */
export const STATE_WORDS: Readonly<Record<MessageState, Words>> = {
  received: { zh: '已收到', en: 'Received' },
  accepted: { zh: '已受理', en: 'Accepted' },
  rejected: { zh: '不予受理', en: 'Not taken up' },
  assigned: { zh: '已交办', en: 'With the department' },
  drafted: { zh: '已拟稿', en: 'Drafted' },
  'department-reviewed': { zh: '处室已审', en: 'Department reviewed' },
  'office-reviewed': { zh: '公开审查通过', en: 'Cleared for release' },
  answered: { zh: '已答复', en: 'Answered' },
  rated: { zh: '已评价', en: 'Rated' },
  closed: { zh: '已办结', en: 'Closed' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
}
