import type { Sentences } from '@gongkai/contract-kit'

/** The sentences of the figures' own refusals. */
export const FIGURES_SENTENCES = {
  'month-to-come': {
    status: 400,
    zh: '这个月还没有开始，没有可以统计的内容。请选择本月或者以前的月份。',
    en: 'This month has not begun, so there is nothing to count. Choose this month or an earlier one.',
  },
} as const satisfies Sentences
