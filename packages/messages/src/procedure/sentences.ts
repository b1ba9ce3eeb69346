import type { Sentence } from '@gongkai/contract-kit'
import { PIECE_SENTENCES } from '@gongkai/task-model'
import { formatDate, parseLocalDate } from '@gongkai/work-calendar'
import type { ProcedureRefusal } from './refusals.ts'

type Facts = Readonly<Record<string, unknown>>

/** A day among the facts of a refusal, as people read it. */
function day(facts: Facts, lang: 'zh' | 'en', key = 'until'): string {
  const date = parseLocalDate(String(facts[key] ?? ''))
  return date ? formatDate(date, lang) : ''
}

/** The sentence for every refusal of the procedure: what is so, and what to do next. */
export const PROCEDURE_SENTENCES: Readonly<Record<ProcedureRefusal, Sentence>> = {
  'may-not-publish': {
    zh: '留言人不同意公开，只能选择「只答复本人」。',
    en: 'The writer did not agree to publication; it can only be answered privately.',
  },
  'no-draft': { zh: '还没有答复稿，请先拟稿。', en: 'There is no draft yet. Please draft an answer first.' },
  'unknown-department': { status: 400, ...PIECE_SENTENCES['unknown-department'] },
  'department-twice': { status: 400, ...PIECE_SENTENCES['department-twice'] },
  'already-returned-twice': PIECE_SENTENCES['already-returned-twice'],
  'proposes-itself': { status: 400, ...PIECE_SENTENCES['proposes-itself'] },
  'level-not-yours': { status: 403, ...PIECE_SENTENCES['level-not-yours'] },
  'date-passed': { status: 400, ...PIECE_SENTENCES['date-passed'] },
  'not-supervised': PIECE_SENTENCES['not-supervised'],
  'extension-asked': PIECE_SENTENCES['extension-asked'],
  'extended-already': PIECE_SENTENCES['extended-already'],
  'no-extension-asked': PIECE_SENTENCES['no-extension-asked'],
  'limit-not-running': PIECE_SENTENCES['limit-not-running'],
  'limit-passed': PIECE_SENTENCES['limit-passed'],
  'not-later': { status: 400, ...PIECE_SENTENCES['not-later'] },
  'not-the-due-day': PIECE_SENTENCES['not-the-due-day'],
  'not-the-heir': PIECE_SENTENCES['not-the-heir'],
  'nothing-changed': PIECE_SENTENCES['nothing-changed'],
  'approval-not-of-this-review': {
    zh: '审查意见与这件留言或这份答复稿不符，没有保存。请重新打开后再审。',
    en: 'The approval does not belong to this message and draft; nothing was saved. Please open it again.',
  },
  'too-early-to-close': {
    zh: '还在等留言人评价，答复满{needed}个工作日后才能自动办结。',
    en: 'The writer may still rate it; it closes by itself {needed} working days after the answer.',
  },
  'return-too-late': {
    zh: (facts) => `退回要在${day(facts, 'zh')}以前提出，现在已经过了。确实不属于本部门职责的，请联系公开办协调。`,
    en: (facts) =>
      `It could be returned until ${day(facts, 'en')}. If it is not yours, please ask the openness office.`,
  },
  'correction-under-way': {
    zh: '正在更正已经发出的答复，不能退回，请拟出更正稿。',
    en: 'The answer is being corrected, so it cannot be returned. Please draft the correction.',
  },
  'signed-already': { zh: '{name}已经签收，请直接办理。', en: 'It was signed for by {name}. Please go on with it.' },
  'assigned-to-another': PIECE_SENTENCES['assigned-to-another'],
  'already-theirs': PIECE_SENTENCES['already-theirs'],
  'not-a-colleague': { status: 400, ...PIECE_SENTENCES['not-a-colleague'] },
  'consults-itself': {
    status: 400,
    zh: '这件留言就由该部门承办，请另选会办部门。',
    en: 'That department has the message already. Please choose another.',
  },
  'consulted-already': {
    zh: '已经请该部门会办，正在等待回复。需要催促时请联系对方或公开办。',
    en: 'That department was asked already and has not answered. Please wait, or remind it.',
  },
  'nothing-consulted': {
    zh: '没有请您的部门会办，或者已经回复。',
    en: 'Your department was not asked, or has answered already.',
  },
  'unknown-consultation': {
    status: 400,
    zh: '没有这一项会办，请刷新后重试。',
    en: 'There is no such consultation. Please load the page again.',
  },
  'consultation-answered': {
    zh: '这一项会办已经回复或者不再需要。',
    en: 'This consultation was answered or is no longer needed.',
  },
  'not-your-consultation': {
    status: 403,
    zh: '这一项会办是请其他部门回复的。',
    en: 'This consultation is for another department to answer.',
  },
  'asked-already': {
    zh: '已经请留言人补充，正在等待。',
    en: 'The writer was asked already and has not answered yet.',
  },
  'asked-too-often': {
    zh: '已经请留言人补充{times}次，不能再请。请根据现有材料答复。',
    en: 'The writer was asked {times} times; no more is possible. Please answer with what there is.',
  },
  'nothing-asked': {
    zh: '目前不需要补充材料。有新的情况，请另行留言。',
    en: 'Nothing is needed from you now. If there is something new, please write another message.',
  },
  'answered-already': {
    zh: '这件留言已经答复过，不能撤回。',
    en: 'It has been answered and can no longer be withdrawn.',
  },
  'reopen-too-late': {
    zh: (facts) => `要求重办的期限到${day(facts, 'zh')}为止，已经过了。仍有问题请另行留言。`,
    en: (facts) => `It could be reopened until ${day(facts, 'en')}. Please write another message.`,
  },
  'reopened-too-often': {
    zh: '这件留言已经重办过，不能再次要求重办。仍有问题请另行留言。',
    en: 'It was reopened before and cannot be again. Please write another message.',
  },
  'nothing-to-escalate': { zh: '现在没有需要升级的情形。', en: 'Nothing is due for escalation now.' },
  'sensitive-already': { zh: '已经列为敏感件。', en: 'It is marked as sensitive already.' },
  'leader-signed-already': { zh: '{name}已经审签。', en: 'It was signed by {name} already.' },
  'leader-has-not-signed': {
    zh: '敏感件和重办件要由分管领导审签后才能答复，请先送审。',
    en: 'A sensitive or reopened message is answered only after a leader has signed. Please ask for it first.',
  },
  'retracted-already': {
    zh: '这份答复已经撤下。要重新公开，请先更正。',
    en: 'The answer is retracted already. To publish again, please correct it.',
  },
  'nothing-published': {
    zh: '这件留言只答复了本人，没有公开，不需要撤下。',
    en: 'It was answered to the writer alone; nothing is public that could be retracted.',
  },
  'no-open-promise': { zh: '没有等待兑现的承诺。', en: 'No promise is open.' },
  'unknown-promise': {
    status: 400,
    zh: '没有这一项承诺，请刷新后重试。',
    en: 'There is no such promise. Please load the page again.',
  },
  'promise-kept': { zh: '这一项承诺已经由{name}办结。', en: 'This promise was marked as kept by {name}.' },
  'not-forwarded': {
    zh: '这件留言不是其他机关转来的，没有来文单位可退。',
    en: 'No other body forwarded this message, so there is none to return it to.',
  },
  'nothing-owed': { zh: '这件留言已经没有待办事项。', en: 'Nothing is owed on this message any more.' },
  'date-too-far': {
    status: 400,
    zh: '这个日期离今天太远，请核对年份。',
    en: 'This day is too far from today. Please check the year.',
  },
  'not-an-enquiry': {
    zh: '这件留言是用中文写的，不需要中文摘要或外文答复。',
    en: 'This message was written in Chinese: it needs no Chinese summary and no reply in another language.',
  },
  'summary-first': {
    zh: '这是外文咨询，请先写中文工作摘要，再拟答复，审核人才能对照审核。',
    en: 'This enquiry is not in Chinese. Please write its Chinese summary first, so that reviewers can read what was asked.',
  },
  'reply-in-their-language': {
    status: 400,
    zh: '请同时写出留言人所用语言的答复。中文答复和外文答复一并审核、一并发出。',
    en: 'Please write the reply in the writer’s language too. Both are reviewed and sent together.',
  },
  'release-in-their-language': {
    status: 400,
    zh: '处理后公开或摘要公开时，请同时写出外文的公开标题、问题和答复。',
    en: 'For a release with texts of its own, please write its title, question and reply in the writer’s language too.',
  },
  'received-later': {
    status: 400,
    zh: '收到日期晚于今天，请核对转办单。',
    en: 'The day of receipt is after today. Please check the transfer sheet.',
  },
}
