import type { Named } from '@gongkai/ui'

/** The words of the desk. */
export const DESK_WORDS = {
  title: { zh: '国际服务门户', en: 'International Services' },
  lead: { zh: '一句话说明在这里办什么。', en: 'One sentence on what is done here.' },
  nothingYet: { zh: '没有等您办理的事项。', en: 'Nothing waits for you.' },
} as const satisfies Record<string, Named>
