import type { Standing } from '@gongkai/translation/portal'
import type { Effect, Validity } from '@gongkai/translation/values'
import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

const zh = {
  loading: '正在读取…',
  failed: '政策暂时没有读到。页面上的其他内容不受影响。',
  retry: '再试一次',
  missing: '没有找到这份文件，可能已经撤下。',
  unnumbered: '没有编号的一段',
  comma: '、',
  whole: '在门户看全文',
  ask: '就此提问',
  notCurrent: '译文不能再依据的部分',
  noClause: '这份文件现在没有这一条。',
  clauseStale: '中文已变，译文不再可靠：',
  clauseMissing: '这一条还没有译文。',
  clauseGone: '中文已删去这一条，不再适用。',
  clauseWording: '中文措辞有改动，意思没有变。',
  before: '翻译时的中文',
  after: '现在的中文',
  prevails: '译文供参考，以中文为准。',
  standing: {
    current: '译文与中文一致',
    wording: '中文措辞有改动',
    stale: '译文部分过时',
    'chinese-only': '仅有中文',
    withdrawn: '已撤下',
  } satisfies Record<Standing, string> as Readonly<Record<string, string>>,
  validity: {
    'not-yet': '尚未施行',
    'in-force': '现行有效',
    superseded: '已被代替',
    repealed: '已废止',
    expired: '已失效',
  } satisfies Record<Validity, string> as Readonly<Record<string, string>>,
  effect: {
    amount: '金额、数量',
    date: '日期、期限',
    subject: '适用对象',
    duty: '义务',
    reference: '引用',
    wording: '措辞',
  } satisfies Record<Effect, string> as Readonly<Record<string, string>>,
}

const en: typeof zh = {
  loading: 'Loading…',
  failed: 'The policy could not be loaded. The rest of this page is not affected.',
  retry: 'Try again',
  missing: 'This document was not found; it may have been withdrawn.',
  unnumbered: 'A passage without a number',
  comma: ', ',
  whole: 'Read the whole text',
  ask: 'Ask about it',
  notCurrent: 'Parts not to be relied on',
  noClause: 'The document has no such clause now.',
  clauseStale: 'Not current. The Chinese text has changed: ',
  clauseMissing: 'This clause is not translated yet.',
  clauseGone: 'Removed from the Chinese text; it no longer applies.',
  clauseWording: 'The wording of the Chinese text changed; its sense did not.',
  before: 'Chinese text that was translated',
  after: 'Chinese text now',
  prevails: 'The translation is for information; the Chinese text prevails.',
  standing: {
    current: 'Translation current',
    wording: 'Translation current in substance',
    stale: 'Translation partly out of date',
    'chinese-only': 'In Chinese only',
    withdrawn: 'Withdrawn',
  },
  validity: {
    'not-yet': 'Not yet in force',
    'in-force': 'In force',
    superseded: 'Replaced',
    repealed: 'Repealed',
    expired: 'No longer valid',
  },
  effect: {
    amount: 'the amount',
    date: 'the date or period',
    subject: 'who it applies to',
    duty: 'what must, may or must not be done',
    reference: 'what it refers to',
    wording: 'wording',
  },
}

export const POLICY_WORDS = __GK_LANG__ === 'en' ? en : zh
