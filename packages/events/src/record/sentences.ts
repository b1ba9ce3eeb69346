import type { Lang, Sentence } from '@gongkai/contract-kit'
import type { RecordRefusal, RecordSharedRefusal } from './refusals.ts'
import { OPINION_STATE_WORDS, PROMISE_STATE_WORDS } from './words.ts'

const STATES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  ...OPINION_STATE_WORDS,
  ...PROMISE_STATE_WORDS,
}
const named = (state: unknown, lang: Lang) => STATES[String(state)]?.[lang] ?? ''
const namedAll = (states: unknown, lang: Lang) =>
  (Array.isArray(states) ? states : []).map((state) => named(state, lang)).join(lang === 'zh' ? '、' : ' or ')

/** What the reader is told of each refusal of the record: what happened, and what to do next. */
export const RECORD_SENTENCES: Readonly<Record<RecordRefusal | RecordSharedRefusal, Sentence>> = {
  'record-none': {
    status: 404,
    zh: '没有找到这个活动，或者您看不到它的记录。请从活动列表进入。',
    en: 'This activity was not found, or its record is not yours to see. Please come from the list of activities.',
  },
  'recap-none': {
    status: 404,
    zh: '这个活动的回顾还没有发布。活动结束并审查后会在这里公开。',
    en: 'The recap of this activity is not published yet. It appears here after the activity and its review.',
  },
  'unknown-speaker': {
    status: 400,
    zh: '没有找到这位发言人。请从名单中选择，或者先添加。',
    en: 'This speaker is not on the list. Please choose one from it, or add them first.',
  },
  'speaker-has-opinions': {
    zh: '这位发言人名下已有意见，不能删去。请先修改那些意见。',
    en: 'Opinions are noted under this speaker, who cannot be removed. Please change those opinions first.',
  },
  'record-full': {
    zh: '这份记录已经记满，不能再添加。请合并相同的意见。',
    en: 'This record is full. Please join opinions that say the same.',
  },
  'promise-day-passed': {
    status: 400,
    zh: '完成日期已经过去。请写今天或者以后的日期。',
    en: 'That day has passed. Please give today or a later day.',
  },
  'promise-day-not-later': {
    status: 400,
    zh: '延期后的日期要晚于原来的{dueOn}。请改好再提交。',
    en: 'The new day has to be after {dueOn}. Please correct it.',
  },
  'promise-unknown-department': {
    status: 400,
    zh: '没有这个部门，或者它已经撤销。请从名单中选择。',
    en: 'This department is not known, or was dissolved. Please choose one from the list.',
  },
  'recap-nothing-yet': {
    zh: '活动还没有举办，没有可以回顾的内容。请在活动结束后再起草。',
    en: 'The activity has not taken place, so there is nothing to recap. Please draft it afterwards.',
  },
  'recap-picture-gone': {
    status: 400,
    zh: '有一张图片不是这个活动的，或者已经不在。请删去它，重新选择图片。',
    en: 'A picture is not of this activity, or is gone. Please remove it and choose it again.',
  },
  'record-entry-gone': {
    status: 404,
    zh: '没有找到这一条记录，可能已经删去。请刷新页面。',
    en: 'This entry was not found; it may have been removed. Please reload the page.',
  },
  'record-wrong-state': {
    zh: ({ state, possibleIn }) =>
      `这一条现在是「${named(state, 'zh')}」，要在「${namedAll(possibleIn, 'zh')}」时才能这样办。`,
    en: ({ state, possibleIn }) =>
      `This entry stands at “${named(state, 'en')}”; this is possible at “${namedAll(possibleIn, 'en')}”.`,
  },
  'record-entry-changed': {
    status: 409,
    zh: ({ byName }) => `${byName ? String(byName) : '有人'}刚刚改过这一条，您的操作没有执行。请看过最新内容再办。`,
    en: ({ byName }) =>
      `${byName ? String(byName) : 'Somebody'} has just changed this entry, so nothing was done. Please look again.`,
  },
  'record-of-another-department': {
    status: 403,
    zh: '这一条由其他部门负责，您不能办理。请联系该部门或者公开办。',
    en: 'Another department answers for this entry. Please ask that department or the openness office.',
  },
}
