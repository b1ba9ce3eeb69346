import type { StaffTopic } from './values.ts'

/** What a notice of staff can tell beside its matter: a day, working days. Names and texts are looked up when it is shown. */
export interface NoticeFacts {
  readonly due?: string | undefined
  readonly workdays?: number | undefined
  readonly title?: string | undefined
  readonly reason?: string | undefined
}

interface Words {
  readonly title: string
  say(facts: NoticeFacts): string
}

const zh: Readonly<Record<StaffTopic, Words>> = {
  received: { title: '新留言', say: () => '有一件新留言，请审核受理。' },
  assigned: { title: '交办', say: ({ due }) => `交由本部门办理，请签收。${due ? `${due}前答复。` : ''}` },
  returned: { title: '退回', say: () => '承办部门退回了这件留言，请重新交办。' },
  'handed-over': { title: '转给您办', say: ({ due }) => `这件留言转给您办理。${due ? `${due}前答复。` : ''}` },
  urged: { title: '催办', say: ({ due }) => `公开办催办这件留言。${due ? `${due}前答复。` : ''}` },
  supervised: { title: '督办', say: () => '这件留言已列入督办。' },
  'consult-asked': { title: '会办', say: ({ due }) => `请本部门提出会办意见。${due ? `${due}前回复。` : ''}` },
  'consult-answered': { title: '会办意见已回', say: () => '会办部门已经回复意见。' },
  'due-soon': { title: '即将到期', say: ({ due }) => `${due ? `${due}到期` : '快要到期'}，请抓紧办理。` },
  late: {
    title: '已经逾期',
    say: ({ workdays, due }) =>
      `${due ? `${due}到期，` : ''}${workdays ? `已逾期${workdays}个工作日` : '已经逾期'}，请立即办理。`,
  },
  'review-waiting': { title: '待审核', say: () => '答复稿等您审核。' },
  'signature-waiting': { title: '待审签', say: () => '答复稿等分管领导审签。' },
  'sent-back': { title: '退回修改', say: () => '答复稿退回修改，意见见办理页面。' },
  'extension-asked': { title: '申请延期', say: () => '承办部门申请延期，等您决定。' },
  supplemented: { title: '已补充', say: () => '留言人补充了内容，期限继续计算。' },
  withdrawn: { title: '已撤回', say: () => '留言人撤回了留言，不用再办。' },
  reopened: { title: '重新办理', say: ({ due }) => `留言人不满意，要求重新办理。${due ? `${due}前答复。` : ''}` },
  'promise-due': {
    title: '承诺到期',
    say: ({ due, title }) =>
      `答复中承诺的事项${title ? `「${title}」` : ''}${due ? `${due}到期` : '快要到期'}，请办理并登记。`,
  },
  'follow-up-due': {
    title: '会上承诺到期',
    say: ({ due, title }) =>
      `活动上承诺的事项${title ? `「${title}」` : ''}${due ? `${due}到期` : '快要到期'}，请办理，并在承诺事项里登记结果。`,
  },
  'common-issue-opened': {
    title: '共性问题',
    say: ({ title }) => `发现共性问题${title ? `「${title}」` : ''}，请确定责任部门和措施。`,
  },
  'common-issue-owned': {
    title: '共性问题交办',
    say: ({ title }) => `共性问题${title ? `「${title}」` : ''}由本部门负责，请提出源头措施。`,
  },
  'translation-stale': {
    title: '中文已变',
    say: ({ title }) => `${title ? `「${title}」` : '一份文件'}的中文有实质改动，公开的译文不再可靠，请更新。`,
  },
  'translation-review': {
    title: '译文待审核',
    say: ({ title }) => `${title ? `「${title}」` : '一份文件'}的译文等您审核。`,
  },
  'translation-sent-back': {
    title: '译文退回修改',
    say: ({ title }) => `${title ? `「${title}」` : '一份文件'}的译文退回修改，意见见翻译页面。`,
  },
  'delivery-failed': {
    title: '通知没有送达',
    say: ({ reason, title }) =>
      `${title ? `给“${title}”一位报名人` : '给留言人'}的通知没有送达${reason ? `：${reason}` : ''}。如有必要请电话联系。`,
  },
}

const en: Readonly<Record<StaffTopic, Words>> = {
  received: { title: 'New message', say: () => 'A new message waits to be taken up.' },
  assigned: {
    title: 'Assigned',
    say: ({ due }) => `It is your department’s now; please sign for it.${due ? ` Answer by ${due}.` : ''}`,
  },
  returned: { title: 'Returned', say: () => 'The department returned this message; please assign it again.' },
  'handed-over': {
    title: 'Handed to you',
    say: ({ due }) => `It is yours to handle.${due ? ` Answer by ${due}.` : ''}`,
  },
  urged: {
    title: 'Urged',
    say: ({ due }) => `The openness office urges this message.${due ? ` Answer by ${due}.` : ''}`,
  },
  supervised: { title: 'Under supervision', say: () => 'This message is under supervision.' },
  'consult-asked': {
    title: 'Consulted',
    say: ({ due }) => `Your department is asked for its opinion.${due ? ` Reply by ${due}.` : ''}`,
  },
  'consult-answered': { title: 'Opinion received', say: () => 'The department consulted has replied.' },
  'due-soon': { title: 'Due soon', say: ({ due }) => `Due ${due ?? 'soon'}; please finish it.` },
  late: {
    title: 'Late',
    say: ({ workdays, due }) =>
      `${due ? `It was due ${due}` : 'It is past its day'}${workdays ? ` and is ${workdays} working days late` : ''}. Please act now.`,
  },
  'review-waiting': { title: 'Review waiting', say: () => 'A draft waits for your review.' },
  'signature-waiting': { title: 'Signature waiting', say: () => 'A draft waits for the leader’s signature.' },
  'sent-back': { title: 'Sent back', say: () => 'The draft was sent back; the remarks are with the message.' },
  'extension-asked': { title: 'Extension asked', say: () => 'The department asks for more time; you decide.' },
  supplemented: { title: 'Supplemented', say: () => 'The writer added what was asked for; the limit runs again.' },
  withdrawn: { title: 'Withdrawn', say: () => 'The writer withdrew the message; nothing is to be done.' },
  reopened: {
    title: 'Reopened',
    say: ({ due }) => `The writer is not satisfied and reopened it.${due ? ` Answer by ${due}.` : ''}`,
  },
  'promise-due': {
    title: 'Promise due',
    say: ({ due, title }) => `What the answer promised${title ? ` (${title})` : ''} is due ${due ?? 'soon'}.`,
  },
  'follow-up-due': {
    title: 'Promised at an activity',
    say: ({ due, title }) =>
      `What was promised at an activity${title ? ` (${title})` : ''} is due ${due ?? 'soon'}. Please do it and note the outcome among the promises.`,
  },
  'common-issue-opened': {
    title: 'Common issue',
    say: ({ title }) => `A common issue was found${title ? `: ${title}` : ''}. Please choose an owner and a remedy.`,
  },
  'common-issue-owned': {
    title: 'Common issue assigned',
    say: ({ title }) => `Your department owns a common issue${title ? `: ${title}` : ''}. Please propose a remedy.`,
  },
  'translation-stale': {
    title: 'Chinese text changed',
    say: ({ title }) =>
      `The Chinese of ${title ? `「${title}」` : 'a document'} changed in substance; its public translation is not to be relied on. Please mend it.`,
  },
  'translation-review': {
    title: 'Translation to review',
    say: ({ title }) => `The translation of ${title ? `「${title}」` : 'a document'} waits for your review.`,
  },
  'translation-sent-back': {
    title: 'Translation sent back',
    say: ({ title }) =>
      `The translation of ${title ? `「${title}」` : 'a document'} was sent back; the remarks stand on its page.`,
  },
  'delivery-failed': {
    title: 'Notice not delivered',
    say: ({ reason, title }) =>
      `A notice did not reach ${title ? `somebody signed up for “${title}”` : 'the writer'}${reason ? `: ${reason}` : ''}. Telephone if need be.`,
  },
}

const WORDS = { zh, en } as const

/** A notice in words: what happened, and what is to be done. */
export function noticeWords(topic: StaffTopic, facts: NoticeFacts, lang: 'zh' | 'en'): { title: string; text: string } {
  const words = WORDS[lang][topic]
  return { title: words.title, text: words.say(facts) }
}
