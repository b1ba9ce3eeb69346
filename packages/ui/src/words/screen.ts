import type { Lang, Named } from '../language.ts'

/** The words of the frame and of the shared components. */
export const SCREEN_WORDS = {
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  crumbs: { zh: '当前位置', en: 'You are here' },
  language: { zh: 'English', en: '中文' },
  large: { zh: '大字版', en: 'Large text' },
  standard: { zh: '标准字号', en: 'Standard text' },
  organiser: { zh: '主办单位', en: 'Run by' },
  contact: { zh: '联系电话', en: 'Telephone' },
  address: { zh: '通信地址', en: 'Address' },
  accessibility: { zh: '无障碍说明', en: 'Accessibility statement' },
  optional: { zh: '（选填）', en: ' (optional)' },
  error: { zh: '错误：', en: 'Error: ' },
  newest: { zh: '回到最新', en: 'Back to the newest' },
  older: { zh: '较早的', en: 'Older' },
  pages: { zh: '翻页', en: 'Pages' },
  waiting: { zh: '正在载入', en: 'Loading' },
  tools: { zh: '语言与字号', en: 'Language and text size' },
  services: { zh: '服务', en: 'Services' },
} as const satisfies Record<string, Named>

/** How many things an error summary lists. */
export const toCorrect: Readonly<Record<Lang, (count: number) => string>> = {
  zh: (count) => `有${count}处需要改`,
  en: (count) => (count === 1 ? 'One thing needs changing' : `${count} things need changing`),
}
