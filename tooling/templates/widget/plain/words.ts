import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

export const zh = {
  title: '示例应用',
  lead: '一句话说明读者在这里能办什么。',
  open: '打开',
}

export const en: typeof zh = {
  title: 'Sample app',
  lead: 'One sentence on what a reader can do here.',
  open: 'Open',
}

export const WIDGET_WORDS = typeof __GK_LANG__ !== 'undefined' && __GK_LANG__ === 'en' ? en : zh
