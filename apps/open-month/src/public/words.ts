import type { Named } from '@gongkai/ui'

/** The words of the public pages. */
export const APP_WORDS = {
  service: { zh: '政务公开·政府开放月', en: 'Government Open Month' },
  title: { zh: '政府开放月', en: 'Government Open Month' },
  lead: { zh: '一句话说明这里办什么事。', en: 'One sentence on what this is for.' },
  nothingYet: { zh: '还没有内容', en: 'There is nothing here yet' },
  askUs: { zh: '需要办事请打电话：', en: 'To ask about it, call ' },
} as const satisfies Record<string, Named>
