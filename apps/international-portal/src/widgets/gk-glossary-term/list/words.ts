import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

const zh = {
  source: '出处：',
  now: '现称：',
  more: '在术语表里看',
}

const en: typeof zh = {
  source: 'Source: ',
  now: 'Now called: ',
  more: 'See it in the glossary',
}

export const TERM_WORDS = __GK_LANG__ === 'en' ? en : zh
