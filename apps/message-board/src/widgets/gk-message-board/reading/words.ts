import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

export const zh = {
  question: (on: string) => `${on}的留言`,
  reply: (by: string, on: string) => `${by}${on}答复`,
  clear: '清除搜索',
  nothing: (q: string) => `没有找到含有“${q}”的留言。可以换一个词，或者直接留言。`,
}

export const en: typeof zh = {
  question: (on) => `Message of ${on}`,
  reply: (by, on) => `Reply by ${by}, ${on}`,
  clear: 'Clear search',
  nothing: (q) => `No message contains “${q}”. Try another word, or write a message.`,
}

export const READING_WORDS = __GK_LANG__ === 'en' ? en : zh
