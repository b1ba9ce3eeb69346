import type { Named } from '@gongkai/ui'

/** The words of the public pages. */
export const APP_WORDS = {
  service: { zh: '政务公开·国际服务门户', en: 'International Services' },
  title: { zh: '国际服务门户', en: 'International Services' },
  lead: { zh: '一句话说明这里办什么事。', en: 'One sentence on what this is for.' },
  nothingYet: { zh: '还没有内容', en: 'There is nothing here yet' },
  askUs: { zh: '需要办事请打电话：', en: 'To ask about it, call ' },
} as const satisfies Record<string, Named>
