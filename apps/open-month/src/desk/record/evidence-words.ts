import type { Named } from '@gongkai/ui'

/** What shows that a promise was kept. */
export const EVIDENCE_WORDS = {
  page: { zh: '网页', en: 'Page' },
  publication: { zh: '公开信息', en: 'Publication' },
  reply: { zh: '答复', en: 'Reply' },
  file: { zh: '文件', en: 'File' },
  meeting: { zh: '会议', en: 'Meeting' },
} as const satisfies Record<string, Named>
