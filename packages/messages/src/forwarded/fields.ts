import type { Lang } from '@gongkai/contract-kit'

/** What a transfer sheet (转办单) can say of a message. */
export const SHEET_FIELDS = [
  'outerId',
  'transferNo',
  'receivedOn',
  'transferredOn',
  'dueOn',
  'subject',
  'body',
  'name',
  'contact',
  'mayPublish',
] as const
export type SheetField = (typeof SHEET_FIELDS)[number]

/** What goes back in a sheet when it is returned with results. */
export const RESULT_FIELDS = ['state', 'reply', 'answeredOn', 'overdue', 'returnReason'] as const
export type ResultField = (typeof RESULT_FIELDS)[number]

/** Without these nothing of a row can be taken in: who it is there, and what it says. */
export const NEEDED_FIELDS = ['outerId', 'body'] as const satisfies readonly SheetField[]

export type FieldNames = Readonly<Partial<Record<SheetField | ResultField, readonly string[]>>>

/** The names that columns of transfer sheets go by; the first is how a column of ours is called. */
export const USUAL_NAMES = {
  outerId: ['编号', '留言编号', '留言ID', '序列号', '信件编号', '工单编号', 'id', 'message id'],
  transferNo: ['转办单号', '转办编号', '交办单号', '转办文号', 'transfer no'],
  receivedOn: ['留言时间', '留言日期', '提交时间', '来信时间', '写信时间', 'received'],
  transferredOn: ['转办时间', '转办日期', '交办时间', '交办日期', 'transferred'],
  dueOn: ['办结期限', '办理期限', '办理时限', '截止日期', '截止时间', '要求办结时间', '回复期限', 'due'],
  subject: ['标题', '留言标题', '主题', '信件标题', 'subject', 'title'],
  body: ['内容', '留言内容', '正文', '信件内容', '诉求内容', 'body', 'content'],
  name: ['留言人', '姓名', '留言人姓名', '网友昵称', '写信人', 'name'],
  contact: ['联系方式', '联系电话', '手机', '手机号', '电话', '邮箱', '电子邮箱', 'contact', 'phone', 'email'],
  mayPublish: ['是否公开', '是否同意公开', '公开意愿', '可否公开', 'may publish'],
  state: ['办理状态', '办理情况', '处理状态', 'state'],
  reply: ['答复内容', '回复内容', '办理结果', '答复', 'reply'],
  answeredOn: ['答复时间', '答复日期', '回复时间', '办结时间', 'answered'],
  overdue: ['是否超期', '是否逾期', 'overdue'],
  returnReason: ['退回理由', '退回原因', '退办理由', 'return reason'],
} as const satisfies Record<SheetField | ResultField, readonly string[]>

/** What each field is called on a screen. */
export const FIELD_WORDS: Readonly<Record<SheetField | ResultField, Readonly<Record<Lang, string>>>> = {
  outerId: { zh: '编号', en: 'number there' },
  transferNo: { zh: '转办单号', en: 'transfer number' },
  receivedOn: { zh: '留言时间', en: 'written on' },
  transferredOn: { zh: '转办时间', en: 'forwarded on' },
  dueOn: { zh: '办结期限', en: 'due there' },
  subject: { zh: '标题', en: 'title' },
  body: { zh: '内容', en: 'content' },
  name: { zh: '留言人', en: 'writer' },
  contact: { zh: '联系方式', en: 'contact' },
  mayPublish: { zh: '是否公开', en: 'may be published' },
  state: { zh: '办理状态', en: 'state' },
  reply: { zh: '答复内容', en: 'answer' },
  answeredOn: { zh: '答复时间', en: 'answered on' },
  overdue: { zh: '是否超期', en: 'overdue' },
  returnReason: { zh: '退回理由', en: 'reason of the return' },
}

/** A column's name as it is compared: without white space, brackets with what they hold, colons and case. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s:*＊]/gu, '')
    .toLowerCase()
}
