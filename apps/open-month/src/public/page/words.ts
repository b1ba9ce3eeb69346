import type { Named } from '@gongkai/ui'

/** Words of more than one public page. */
export const PAGE_WORDS = {
  service: { zh: '政务公开·政府开放活动', en: 'Open government activities' },
  title: { zh: '政府开放月', en: 'Government Open Month' },
  lead: {
    zh: '走进机关看一看、问一问、谈一谈：看有哪些活动，报名参加，过后看办得怎样。',
    en: 'Come in, look round, ask and say what you think: see what is on, sign up, and read afterwards what came of it.',
  },
  programme: { zh: '活动安排', en: 'Programme' },
  ticket: { zh: '我的报名', en: 'My ticket' },
  signUp: { zh: '报名', en: 'Sign up' },
  wall: { zh: '现场提问', en: 'Questions' },
  questionnaire: { zh: '问卷', en: 'Questionnaire' },
  lottery: { zh: '摇号', en: 'Lottery' },
  recap: { zh: '活动回顾', en: 'Recap' },
  print: { zh: '打印', en: 'Print' },
  beijingTime: { zh: '北京时间', en: 'Beijing time (UTC+8)' },
} as const satisfies Record<string, Named>
