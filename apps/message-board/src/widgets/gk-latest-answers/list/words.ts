import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

export const zh = {
  title: '最新答复',
  loading: '正在读取…',
  shown: (n: number) => `共${n}条。`,
  empty: '还没有公开的答复。',
  failed: '最新答复暂时没有读到。页面上的其他内容不受影响。',
  retry: '再试一次',
  board: '全部留言与答复',
}

export const en: typeof zh = {
  title: 'Latest answers',
  loading: 'Loading…',
  shown: (n) => (n === 1 ? '1 answer.' : `${n} answers.`),
  empty: 'No answers have been published yet.',
  failed: 'The latest answers could not be loaded. The rest of this page is not affected.',
  retry: 'Try again',
  board: 'All messages and answers',
}

export const LATEST_WORDS = __GK_LANG__ === 'en' ? en : zh
