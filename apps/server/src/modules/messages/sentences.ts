import type { Lang, Sentence, Sentences } from '@gongkai/contract-kit'
import { MESSAGE_SENTENCES, type MessageAction } from '@gongkai/messages'
import { INBOX_SENTENCES } from '@gongkai/messages/inbox'

/** What was done, as the sentence about a lost race says it. Total over the actions. */
const DONE: Readonly<Record<MessageAction | 'receive', Readonly<Record<Lang, string>>>> = {
  receive: { zh: '提交', en: 'submitted' },
  accept: { zh: '受理', en: 'taken up' },
  reject: { zh: '作出不予受理', en: 'declined' },
  assign: { zh: '交办', en: 'assigned' },
  return: { zh: '退回公开办', en: 'returned to the office' },
  draft: { zh: '拟稿', en: 'drafted' },
  'department-review': { zh: '处室审核', en: 'reviewed by the department' },
  'send-back': { zh: '退回修改', en: 'sent back' },
  'office-review': { zh: '公开审查', en: 'cleared by the office' },
  answer: { zh: '答复', en: 'answered' },
  rate: { zh: '评价', en: 'rated' },
  close: { zh: '办结', en: 'closed' },
  urge: { zh: '催办', en: 'urged' },
  supervise: { zh: '列入督办', en: 'put under supervision' },
  'lift-supervision': { zh: '督办销号', en: 'taken off supervision' },
  'ask-extension': { zh: '申请延期', en: 'the subject of a request for more time' },
  'approve-extension': { zh: '批准延期', en: 'given more time' },
  'refuse-extension': { zh: '作出不予延期决定', en: 'refused more time' },
  recount: { zh: '重新计算期限', en: 'given another due day' },
  'follow-heir': { zh: '移交承接部门', en: 'passed on to the heir of its department' },
  classify: { zh: '归类', en: 'classified' },
  'sign-for': { zh: '签收', en: 'signed for' },
  'hand-over': { zh: '派件', en: 'handed over' },
  consult: { zh: '送会办', en: 'sent to another department for its part' },
  'reply-consult': { zh: '回复会办', en: 'answered by a consulted department' },
  'ask-writer': { zh: '请留言人补充', en: 'put back to its writer with a question' },
  supplement: { zh: '补充', en: 'supplemented by its writer' },
  withdraw: { zh: '撤回', en: 'withdrawn by its writer' },
  escalate: { zh: '时限升级', en: 'escalated' },
  'mark-sensitive': { zh: '列为敏感件', en: 'marked as sensitive' },
  'leader-review': { zh: '审签', en: 'signed by a leader' },
  reopen: { zh: '要求重办', en: 'reopened by its writer' },
  correct: { zh: '启动更正', en: 'taken up again to correct the answer' },
  retract: { zh: '撤下', en: 'taken off the public pages' },
  'keep-promise': { zh: '记录承诺兑现', en: 'noted as a promise kept' },
  'return-outer': { zh: '退回来文单位', en: 'returned to the body that forwarded it' },
  summarise: { zh: '写中文摘要', en: 'summarised in Chinese' },
}

function done(action: unknown, lang: Lang): string {
  const words: Readonly<Record<string, Readonly<Record<Lang, string>>>> = DONE
  return words[String(action)]?.[lang] ?? (lang === 'zh' ? '办理' : 'changed')
}

/** An instant as a clerk says it: 11月22日 14:05, in Shanghai. */
function clockTime(at: unknown, lang: Lang): string {
  if (typeof at !== 'number') return ''
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}

/** Who changed it, when and how: enough to decide whether one's own act is still wanted. */
const staleVersion: Sentence = {
  status: 409,
  zh: ({ byName, at, action }) =>
    at === undefined
      ? '这件留言刚刚有了变化，您的操作没有执行。请看过最新情况后再办。'
      : `${byName ? String(byName) : '有人'}在${clockTime(at, 'zh')}已将这件留言${done(action, 'zh')}，您的操作没有执行。请看过最新情况后再办。`,
  en: ({ byName, at, action }) =>
    at === undefined
      ? 'This message has just changed, so your step was not carried out. Please read it again first.'
      : `This message was ${done(action, 'en')} by ${byName ? String(byName) : 'somebody else'} on ${clockTime(at, 'en')}, so your step was not carried out. Please read it again first.`,
}

/** The words are read on the public page, so what no answer may hold, they may not hold either. */
const remarkNotForThePublic: Sentence = {
  status: 400,
  zh: '这段说明会公开，其中的“{text}”不能公开，没有执行。请改写后再办。',
  en: 'The public reads this note, and “{text}” in it may not be published, so nothing was done. Please reword it.',
}

export const messageSentences: Sentences = {
  ...MESSAGE_SENTENCES,
  ...INBOX_SENTENCES,
  'stale-version': staleVersion,
  'remark-not-for-the-public': remarkNotForThePublic,
}
