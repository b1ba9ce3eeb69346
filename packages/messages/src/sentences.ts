import { wordSentence } from '@gongkai/contract-kit'
import type { Lang, Refusal, Sentence } from '@gongkai/contract-kit'
import type { ApprovalRefusal } from '@gongkai/disclosure-rules'
import { MATTER_ROLES } from '@gongkai/task-model'
import type { EngineRefusal } from '@gongkai/task-model'
import { ENQUIRY_SENTENCES, type EnquiryRefusal } from './enquiries/sentences.ts'
import { PROCEDURE_SENTENCES } from './procedure/sentences.ts'
import type { ProcedureRefusal } from './procedure/refusals.ts'
import { RULING_SENTENCES, type RULING_REFUSALS } from './rulings.ts'
import { MESSAGE_STATES } from './values.ts'
import { ROLE_WORDS, STATE_WORDS } from './words.ts'

/** Refusals of the routes themselves, beside what the engine, the procedure and the approval say. */
export const ROUTE_REFUSALS = ['unknown-board', 'wrong-receipt-or-code', 'action-closed', 'bad-cursor'] as const

export type MessageRefusal =
  | EngineRefusal
  | ApprovalRefusal
  | ProcedureRefusal
  | EnquiryRefusal
  | (typeof RULING_REFUSALS)[number]
  | (typeof ROUTE_REFUSALS)[number]

type Facts = Readonly<Record<string, unknown>>

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function worded<Key extends string>(
  value: unknown,
  keys: readonly Key[],
  words: Readonly<Record<Key, Readonly<Record<Lang, string>>>>,
  lang: Lang,
): string {
  const known = listed(value).flatMap((one) => keys.filter((key) => key === one))
  return known.map((key) => words[key][lang]).join(lang === 'zh' ? '、' : ' or ')
}

const roles = (facts: Facts, lang: Lang) => worded(facts.needed, MATTER_ROLES, ROLE_WORDS, lang)
const state = (facts: Facts, lang: Lang) => worded([facts.state], MESSAGE_STATES, STATE_WORDS, lang)
const possible = (facts: Facts, lang: Lang) => worded(facts.possibleIn, MESSAGE_STATES, STATE_WORDS, lang)
const count = (facts: Facts) => listed(facts.findings).length

/** The sentence for every code, total: what happened, what was kept, what to do next. No code or id is ever shown. */
export const MESSAGE_SENTENCES: Readonly<Record<MessageRefusal, Sentence>> = {
  ...RULING_SENTENCES,
  ...PROCEDURE_SENTENCES,
  ...ENQUIRY_SENTENCES,
  'unknown-action': { status: 404, zh: '没有这一项操作。', en: 'There is no such action.' },
  'stale-version': {
    status: 409,
    zh: ({ byName }) =>
      `${byName ? `${String(byName)}刚刚办理过这件留言` : '这件留言刚刚有了变化'}，您的操作没有执行。请看过最新情况后再办。`,
    en: ({ byName }) =>
      `${byName ? `${String(byName)} has just acted on this message` : 'This message has just changed'}, so nothing was done. Please read it again first.`,
  },
  'not-your-role': {
    status: 403,
    zh: (facts) => `这一步由${roles(facts, 'zh') || '其他人'}办理。`,
    en: (facts) => `This step is for ${roles(facts, 'en') || 'somebody else'}.`,
  },
  'wrong-state': {
    zh: (facts) => `这件留言现在是「${state(facts, 'zh')}」，要在「${possible(facts, 'zh')}」时才能这样办。`,
    en: (facts) => `The message stands at “${state(facts, 'en')}”; this is possible at “${possible(facts, 'en')}”.`,
  },
  'not-your-department': {
    status: 403,
    zh: '这件留言由其他部门承办。如需办理，请联系公开办。',
    en: 'Another department is handling this message. Please ask the openness office.',
  },
  'drafter-cannot-review': {
    status: 403,
    zh: '答复是您拟的，请由另一位同志审核。',
    en: 'You drafted this answer, so somebody else has to review it.',
  },
  'invalid-input': {
    status: 400,
    zh: '有几项需要修改，请按提示改好后再提交。没有保存任何内容。',
    en: 'Some fields need changing. Please follow the notes and send it again. Nothing was saved.',
  },
  'no-reviewer': { zh: '没有审核人，不能通过审查。', en: 'Nobody reviewed it, so it cannot be approved.' },
  'blocked-by-findings': {
    zh: (facts) => `还有${count(facts)}处敏感内容没有处理。请逐处写明保留的理由，或者退回修改后再审。`,
    en: (facts) =>
      `${count(facts)} findings are still open. Give a reason for keeping each one, or send the draft back.`,
  },
  'approval-void': {
    zh: '要发出的内容与审查通过的不完全一致，没有发出。请退回修改并重新审查。',
    en: 'What would go out is not exactly what was approved, so it was not sent. Please send it back for review.',
  },
  'not-for-the-public': {
    zh: '这份答复只审查为答复本人，不能公开。',
    en: 'This answer was approved for the writer alone and cannot be published.',
  },
  'unknown-board': {
    status: 404,
    zh: '没有找到这个留言板，地址可能有误。',
    en: 'There is no such board. The address may be wrong.',
  },
  'wrong-receipt-or-code': {
    status: 404,
    zh: '没有找到对应的留言，请核对回执编号和查询码。',
    en: 'No message was found. Please check the receipt number and the code.',
  },
  'action-closed': { zh: '这一步现在不能办理。', en: 'This step is not possible now.' },
  'bad-cursor': {
    status: 400,
    zh: '翻页地址已经失效，请从第一页重新开始。',
    en: 'This page address is no longer valid. Please start from the first page.',
  },
}

/** The sentence for a refusal whose code is one of ours; null leaves it to the platform. */
export function messageSentence(refusal: Refusal, lang: Lang): string | null {
  const sentences: Readonly<Record<string, Sentence>> = MESSAGE_SENTENCES
  const sentence = Object.hasOwn(sentences, refusal.refused) ? sentences[refusal.refused] : undefined
  return sentence ? wordSentence(sentence, refusal.facts ?? {}, lang) : null
}
