import type { Lang } from '@gongkai/contract-kit'
import type { MessageAction, RejectReason, ReleaseMode } from './values.ts'

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
}

export const RELEASE_WORDS: Readonly<Record<ReleaseMode, Words>> = {
  full: { zh: '全文公开', en: 'Published in full' },
  redacted: { zh: '处理后公开', en: 'Published with parts removed' },
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
