import type { LimitedRefusal, LimitedWay } from './limited-release.ts'
import type { ReviewAction, ReviewRefusal, ReviewRole, ReviewState } from './review-sheet.ts'

type Words = Readonly<Record<'zh' | 'en', string>>

export const REVIEW_ROLE_WORDS: Readonly<Record<ReviewRole, Words>> = {
  handler: { zh: '承办人', en: 'handler' },
  'department-head': { zh: '处室负责人', en: 'head of department' },
  office: { zh: '保密审查机构（办公室）', en: 'review body (office)' },
  'deputy-leader': { zh: '分管领导', en: 'leader in charge' },
  'principal-leader': { zh: '主要领导', en: 'principal leader' },
}

export const REVIEW_STATE_WORDS: Readonly<Record<ReviewState, Words>> = {
  new: { zh: '待提出', en: 'to be proposed' },
  proposed: { zh: '待处室负责人确认', en: 'awaiting the head of department' },
  confirmed: { zh: '待保密审查机构审核', en: 'awaiting the office' },
  checked: { zh: '待领导签发', en: 'awaiting a leader' },
  returned: { zh: '已退回修改', en: 'sent back' },
  escalated: { zh: '已报请确定，暂不公开', en: 'reported for decision, locked' },
  signed: { zh: '已签发', en: 'signed' },
}

export const REVIEW_ACTION_WORDS: Readonly<Record<ReviewAction, Words>> = {
  propose: { zh: '提出意见', en: 'propose' },
  confirm: { zh: '确认', en: 'confirm' },
  return: { zh: '退回', en: 'send back' },
  check: { zh: '审核通过', en: 'pass' },
  disagree: { zh: '提出不同意见', en: 'disagree' },
  escalate: { zh: '报请确定', en: 'report for decision' },
  answer: { zh: '登记答复', en: 'record the answer' },
  sign: { zh: '签发', en: 'sign' },
}

export const LIMITED_WAY_WORDS: Readonly<Record<LimitedWay, Words>> = {
  email: { zh: '电子邮件', en: 'e-mail' },
  'enterprise-space': { zh: '企业专属空间', en: 'enterprise space' },
  'notice-board': { zh: '公告栏', en: 'notice board' },
  meeting: { zh: '座谈会、听证会', en: 'meeting or hearing' },
  post: { zh: '邮寄', en: 'post' },
  'in-person': { zh: '当面送达', en: 'in person' },
}

export const REVIEW_REFUSAL_WORDS: Readonly<Record<ReviewRefusal | LimitedRefusal, Words>> = {
  'step-not-open': { zh: '现在不能办理这一步。', en: 'This step is not open now.' },
  'not-this-role': { zh: '这一步由其他岗位办理。', en: 'This step is for somebody else.' },
  'signer-missing': { zh: '没有写明签署人。', en: 'Nobody is named as signing.' },
  'drafter-cannot-review': { zh: '起草人不能审查自己的材料。', en: 'The drafter cannot review this.' },
  'signed-already': { zh: '同一个人不能在四级审查中签两级。', en: 'One person cannot sign two of the four levels.' },
  'content-changed': {
    zh: '内容在提出审查后有改动，请退回后重新提出。',
    en: 'The content was changed after it was proposed. Please propose it again.',
  },
  'day-out-of-order': {
    zh: '日期不存在或者早于上一步，请核对。',
    en: 'The day does not exist or is before the last step.',
  },
  'checklist-unfinished': {
    zh: '审查要点没有答完，或者所选结果与答案不符、缺少记录。',
    en: 'The checklist is unfinished, forbids this outcome, or lacks a record.',
  },
  'ground-missing': { zh: '不公开要写明依据的条款。', en: 'Please name the article it is withheld under.' },
  'reason-missing': { zh: '请写明理由或者文号。', en: 'Please give the reason or the document.' },
  'office-found-something': {
    zh: '审核发现问题，请退回、提出不同意见或者报请确定。',
    en: 'Something was found: send it back, disagree, or report it.',
  },
  'outcome-not-proposed': {
    zh: '只能在已经提出的结果中签发；需要其他结果请退回。',
    en: 'Sign one of the outcomes proposed, or send it back.',
  },
  'principal-leader-signs': {
    zh: '重要敏感信息由主要领导签发。',
    en: 'What is important or sensitive is signed by the principal leader.',
  },
  'limited-incomplete': { zh: '定点定向公开登记不完整。', en: 'The record of the limited release is incomplete.' },
  'ends-before-it-begins': { zh: '结束日期早于开始日期。', en: 'It ends before it begins.' },
  'must-be-proactive': {
    zh: '属于应当主动公开的信息，不能以定点定向公开代替。',
    en: 'This must be public; a limited release does not replace that.',
  },
  'not-a-receiver': { zh: '不在接收对象之内。', en: 'Not among the receivers.' },
  'receipt-outside-term': { zh: '签收日期不在公开期限内。', en: 'The receipt is outside the term.' },
  'proof-missing': { zh: '请填写签收凭证。', en: 'Please say what shows that it arrived.' },
}
