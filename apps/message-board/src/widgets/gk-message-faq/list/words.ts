import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

export const zh = {
  title: '常见问题',
  search: '搜索常见问题',
  find: '搜索',
  loading: '正在读取…',
  shown: (n: number) => `共${n}条。`,
  empty: '还没有常见问题。',
  nothing: '没有找到相关的常见问题，换个词试试，或直接留言提问。',
  failed: '常见问题暂时没有读到。页面上的其他内容不受影响。',
  retry: '再试一次',
  all: '全部常见问题',
  basis: '依据',
  helped: '解决了您的问题吗？',
  yes: '解决了',
  no: '没有解决',
  thanks: '谢谢，已经记下。',
  ask: '可以留言提问',
  ratingFailed: '没有记下，请再点一次。',
}

export const en: typeof zh = {
  title: 'Frequently asked questions',
  search: 'Search the questions',
  find: 'Search',
  loading: 'Loading…',
  shown: (n) => (n === 1 ? '1 question.' : `${n} questions.`),
  empty: 'There are no questions yet.',
  nothing: 'Nothing was found. Try another word, or write a message.',
  failed: 'The questions could not be loaded. The rest of this page is not affected.',
  retry: 'Try again',
  all: 'All questions',
  basis: 'Based on',
  helped: 'Did this answer your question?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you, it was counted.',
  ask: 'You can write a message',
  ratingFailed: 'It was not counted. Please press again.',
}

export const FAQ_WORDS = __GK_LANG__ === 'en' ? en : zh
