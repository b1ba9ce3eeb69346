import type { Lang, Sentence } from '@gongkai/contract-kit'
import type { WallRefusal, WallSharedRefusal } from './refusals.ts'
import { WALL_PACE } from './values.ts'
import { WALL_STATE_WORDS } from './words.ts'

const STATES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = WALL_STATE_WORDS
const named = (state: unknown, lang: Lang) => STATES[String(state)]?.[lang] ?? ''
const namedAll = (states: unknown, lang: Lang) =>
  (Array.isArray(states) ? states : []).map((state) => named(state, lang)).join(lang === 'zh' ? '、' : ' or ')

/** What the reader is told of each refusal of the wall: what happened, and what to do next. */
export const WALL_SENTENCES: Readonly<Record<WallRefusal | WallSharedRefusal, Sentence>> = {
  'wall-none': {
    status: 404,
    zh: '这个活动没有提问墙，或者活动还没有发布。请从活动页面进入。',
    en: 'This activity has no question wall, or is not published yet. Please come from the page of the activity.',
  },
  'wall-closed': {
    zh: '现在不在提问时间内，没有提交。有问题请到留言板留言。',
    en: 'Questions are not open at this time, so nothing was sent. Please use the message board.',
  },
  'wall-key-wrong': {
    status: 403,
    zh: '浏览器里保存的凭证不能用在这个提问墙。请刷新页面再试，您写的内容还在。',
    en: 'What this browser kept does not fit this wall. Please reload the page; what you wrote is kept.',
  },
  'wall-too-many-questions': {
    status: 429,
    zh: `每人在一个活动里最多提${WALL_PACE.questionsOfOne}个问题，您已经提满。其余的请到留言板留言。`,
    en: `One person can ask ${WALL_PACE.questionsOfOne} questions at one activity, and you have. Please use the message board for more.`,
  },
  'wall-text-barred': {
    zh: ({ found }) => `文字里还有不能公开展示的内容：${String(found)}。请改掉，或者说明可以保留的部分。`,
    en: ({ found }) =>
      `The text still holds what should not be shown: ${String(found)}. Please change it, or say what may stay.`,
  },
  'wall-merges-with-itself': {
    status: 400,
    zh: '不能并入自己。请选择另一个问题。',
    en: 'A question cannot be merged into itself. Please choose another one.',
  },
  'wall-merge-target': {
    zh: '只能并入这个活动里已经上墙的问题。请另选一个。',
    en: 'A question joins one that is on the wall of the same activity. Please choose another.',
  },
  'wall-own-question': {
    zh: '自己提的问题已经算您一票。',
    en: 'Your own question counts your support already.',
  },
  'wall-not-agreed': {
    zh: '提问人不同意公开，答复不能在墙上公开。请选择「不公开答复」，或者转书面答复。',
    en: 'The asker did not agree to publication. Please leave the answer unpublished, or pass the question on.',
  },
  'wall-no-board': {
    zh: '没有可以接收这些问题的留言板。请先在留言板中为主办部门设一个。',
    en: 'There is no message board to take these questions. Please set one up for the host department first.',
  },
  'wall-question-gone': {
    status: 404,
    zh: '没有找到这个问题，可能已经撤下。请刷新页面。',
    en: 'This question was not found; it may have been taken down. Please reload the page.',
  },
  'wall-wrong-state': {
    zh: ({ state, possibleIn }) =>
      `问题现在是「${named(state, 'zh')}」，要在「${namedAll(possibleIn, 'zh')}」时才能这样办。`,
    en: ({ state, possibleIn }) =>
      `The question stands at “${named(state, 'en')}”; this is possible at “${namedAll(possibleIn, 'en')}”.`,
  },
  'wall-question-changed': {
    status: 409,
    zh: ({ byName }) => `${byName ? String(byName) : '有人'}刚刚处理过这个问题，您的操作没有执行。请看过最新情况再办。`,
    en: ({ byName }) =>
      `${byName ? String(byName) : 'Somebody'} has just handled this question, so nothing was done. Please look again.`,
  },
  'wall-of-another-department': {
    status: 403,
    zh: '这个活动由其他部门主办，您不是它的主持人。如需办理，请联系主办部门。',
    en: 'Another department hosts this activity and moderates its wall. Please ask the host department.',
  },
}
