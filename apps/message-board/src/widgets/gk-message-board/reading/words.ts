import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

export const zh = {
  question: (on: string) => `${on}的留言`,
  reply: (by: string, on: string) => `${by}${on}答复`,
  corrected: '更正说明：',
  earlier: (on: string) => `更正以前的答复（${on}）`,
  retracted: (on: string) => `这份答复已于${on}撤下：`,
  clear: '清除搜索',
  nothing: (q: string) => `没有找到含有“${q}”的留言。可以换一个词，或者直接留言。`,
}

export const en: typeof zh = {
  question: (on) => `Message of ${on}`,
  reply: (by, on) => `Reply by ${by}, ${on}`,
  corrected: 'Corrected: ',
  earlier: (on) => `The answer before it was corrected (${on})`,
  retracted: (on) => `This answer was withdrawn on ${on}: `,
  clear: 'Clear search',
  nothing: (q) => `No message contains “${q}”. Try another word, or write a message.`,
}

export const READING_WORDS = __GK_LANG__ === 'en' ? en : zh
