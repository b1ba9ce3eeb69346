import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file, so that nobody downloads words they do not read: the build says which, and drops the other. */
declare const __GK_LANG__: Language

export const zh = {
  title: '留言与答复',
  about: '就这项政策提出、已经公开答复的留言，最新的在前。',
  write: '我要留言',
  opening: '正在打开…',
  formFailed: '留言表没有打开。请再点一次，或者',
  formPage: '到完整页面留言',
  search: '搜索留言',
  find: '搜索',
  loading: '正在读取留言…',
  empty: '还没有公开的留言。写下第一条，答复后会显示在这里。',
  shown: (n: number, more: boolean) => (more ? `已显示${n}条，还有更多。` : `共${n}条。`),
  more: '更多留言',
  failed: '留言暂时没有读到。',
  retry: '再试一次',
  fullPage: '打开完整留言板',
  answered: (on: string) => `${on}答复`,
  redacted: '已隐去个人信息',
  status: '已经留过言？查询办理情况',
  newPage: '（打开新页面）',
}

export const en: typeof zh = {
  title: 'Messages and replies',
  about: 'Questions from the public about this policy, with the published replies. Newest first.',
  write: 'Write a message',
  opening: 'Opening the form…',
  formFailed: 'The form did not open. Press again, or ',
  formPage: 'write on the full page',
  search: 'Search messages',
  find: 'Search',
  loading: 'Loading messages…',
  empty: 'No messages have been published yet. Write the first one; it appears here once the reply is public.',
  shown: (n, more) => (more ? `${n} shown, more to read.` : n === 1 ? '1 message.' : `${n} messages.`),
  more: 'More messages',
  failed: 'The messages could not be loaded.',
  retry: 'Try again',
  fullPage: 'Open the full message board',
  answered: (on) => `answered ${on}`,
  redacted: 'personal details removed',
  status: 'Already wrote to us? See where your message stands',
  newPage: ' (opens a new page)',
}

export type ListWords = typeof zh
export const LIST_WORDS: ListWords = __GK_LANG__ === 'en' ? en : zh
