import type { Named } from '@gongkai/ui'

export const GUIDE_WORDS = {
  lead: {
    zh: '给网站管理员：遇到问题先查这里；版本、后备内容和无障碍方面的约定也在这里。',
    en: 'For web teams: look here first when something is wrong. What we promise about versions, fallbacks and accessibility is here too.',
  },
  contents: { zh: '本页内容', en: 'On this page' },
  code: { zh: '代码', en: 'Code' },
} as const satisfies Record<string, Named>
