import type { Lang } from '@gongkai/contract-kit'
import type {
  EscalationLevel,
  EscalationStage,
  LimitKind,
  MessageAction,
  MessageClass,
  RejectReason,
  ReleaseMode,
} from './values.ts'

type Words = Readonly<Record<Lang, string>>

/** Actions as the buttons that do them: verbs. */
export const ACTION_WORDS: Readonly<Record<MessageAction, Words>> = {
  accept: { zh: '受理', en: 'Accept' },
  reject: { zh: '不予受理', en: 'Decline' },
  assign: { zh: '交办', en: 'Assign' },
  return: { zh: '退回公开办', en: 'Return to the office' },
  draft: { zh: '拟稿', en: 'Draft' },
  'department-review': { zh: '处室审核', en: 'Review (department)' },
  'send-back': { zh: '退回修改', en: 'Send back' },
  'office-review': { zh: '公开审查', en: 'Review (office)' },
  answer: { zh: '答复', en: 'Answer' },
  rate: { zh: '评价', en: 'Rate' },
  close: { zh: '办结', en: 'Close' },
  urge: { zh: '催办', en: 'Urge' },
  supervise: { zh: '督办', en: 'Supervise' },
  'lift-supervision': { zh: '督办销号', en: 'End supervision' },
  'ask-extension': { zh: '申请延期', en: 'Ask for more time' },
  'approve-extension': { zh: '批准延期', en: 'Approve the extension' },
  'refuse-extension': { zh: '不批准延期', en: 'Refuse the extension' },
  recount: { zh: '期限重新计算', en: 'Recount the due day' },
  'follow-heir': { zh: '移交承接部门', en: 'Pass on to the heir' },
  classify: { zh: '归类', en: 'Classify' },
  'sign-for': { zh: '签收', en: 'Sign for it' },
  'hand-over': { zh: '派件交接', en: 'Hand over' },
  consult: { zh: '会办', en: 'Consult' },
  'reply-consult': { zh: '回复会办', en: 'Answer the consultation' },
  'ask-writer': { zh: '请补充', en: 'Ask the writer' },
  supplement: { zh: '补充', en: 'Supplement' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  escalate: { zh: '时限升级', en: 'Escalate' },
  'mark-sensitive': { zh: '列为敏感件', en: 'Mark as sensitive' },
  'leader-review': { zh: '分管领导审签', en: 'Sign (leader)' },
  reopen: { zh: '重办', en: 'Reopen' },
  correct: { zh: '更正答复', en: 'Correct the answer' },
  retract: { zh: '撤下答复', en: 'Retract the answer' },
  'keep-promise': { zh: '承诺兑现', en: 'Promise kept' },
  'return-outer': { zh: '退回来文单位', en: 'Return to the forwarding body' },
  summarise: { zh: '写中文摘要', en: 'Summarise in Chinese' },
}

export const RELEASE_WORDS: Readonly<Record<ReleaseMode, Words>> = {
  full: { zh: '全文公开', en: 'Published in full' },
  redacted: { zh: '处理后公开', en: 'Published with parts removed' },
  summary: { zh: '摘要公开', en: 'Published as a summary' },
  private: { zh: '只答复本人', en: 'Answered to the writer only' },
}

export const REJECT_WORDS: Readonly<Record<RejectReason, Words>> = {
  petition: { zh: '属于信访事项', en: 'A matter for petitions (信访)' },
  'report-of-wrongdoing': { zh: '属于投诉举报', en: 'A report of wrongdoing' },
  'other-organ': { zh: '属于其他机关职责', en: 'The duty of another organ' },
  duplicate: { zh: '与已有留言重复', en: 'The same as an earlier message' },
  'no-content': { zh: '没有可办理的内容', en: 'Nothing that can be answered' },
  abusive: { zh: '含有辱骂、威胁内容', en: 'Abuse or threats' },
}

/** What a message is, as lists and the office's choice print it. */
export const CLASS_WORDS: Readonly<Record<MessageClass, Words>> = {
  inquiry: { zh: '咨询', en: 'Inquiry' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  help: { zh: '求助', en: 'Request for help' },
  complaint: { zh: '投诉', en: 'Complaint' },
  report: { zh: '举报', en: 'Report of wrongdoing' },
  correction: { zh: '纠错', en: 'Correction' },
  thanks: { zh: '感谢', en: 'Thanks' },
  invalid: { zh: '无效', en: 'Invalid' },
}

/** What a limit is for, as the table of limits names it. */
export const LIMIT_WORDS: Readonly<Record<LimitKind, Words>> = {
  reply: { zh: '答复期限', en: 'Answer' },
  outer: { zh: '来文单位要求', en: 'Forwarding body' },
  signing: { zh: '签收', en: 'Signing for it' },
  handling: { zh: '承办拟稿', en: 'Draft by the department' },
  supervision: { zh: '督办', en: 'Supervision' },
  consult: { zh: '会办', en: 'Consultation' },
  promise: { zh: '承诺兑现', en: 'Promise' },
}

export const ESCALATION_WORDS: Readonly<Record<EscalationStage, Words>> = {
  before: { zh: '临期提醒', en: 'Due soon' },
  at: { zh: '到期未办', en: 'Past its due day' },
  again: { zh: '持续逾期', en: 'Still late' },
  reopened: { zh: '留言人要求重办', en: 'Reopened by its writer' },
}

export const LEVEL_WORDS: Readonly<Record<EscalationLevel, Words>> = {
  department: { zh: '处室负责人', en: 'Head of department' },
  office: { zh: '公开办', en: 'Openness office' },
  leader: { zh: '局领导', en: 'Leader of the bureau' },
}
