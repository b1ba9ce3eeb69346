import type { Adoption } from '@gongkai/events/record'
import type { Lang, Named } from '@gongkai/ui'

export const RECAP_WORDS = {
  lead: {
    zh: '来了多少人，问了什么、提了什么，哪些采纳了，答应的事办到哪一步。',
    en: 'Who came, what was asked and said, what was adopted, and how far the promises have come.',
  },
  notYet: { zh: '回顾还没有发布', en: 'There is no recap yet' },
  figures: { zh: '数字', en: 'In figures' },
  attended: { zh: '到场', en: 'Attended' },
  signedUp: { zh: '报名', en: 'Signed up' },
  questions: { zh: '提问', en: 'Questions' },
  answered: { zh: '已答', en: 'Answered' },
  opinions: { zh: '意见建议', en: 'Opinions' },
  adopted: { zh: '采纳（含部分采纳）', en: 'Adopted, wholly or in part' },
  promises: { zh: '承诺事项', en: 'Promises' },
  promisesKept: { zh: '已办结', en: 'Kept' },
  opinionsTitle: { zh: '意见建议和办理结果', en: 'What was said, and what became of it' },
  policy: { zh: '涉及政策：', en: 'About: ' },
  answer: { zh: '答复', en: 'Answer' },
  reason: { zh: '理由', en: 'Reason' },
  undecided: { zh: '正在研究', en: 'Under consideration' },
  questionsTitle: { zh: '问题和回答', en: 'Questions and answers' },
  inWriting: { zh: '书面答复', en: 'Answered in writing' },
  live: { zh: '现场答复', en: 'Answered at the event' },
  unanswered: {
    zh: '已转留言办理，答复后公开。',
    en: 'Passed on as a message; the answer is published when it is given.',
  },
  promisesTitle: { zh: '答应的事', en: 'What was promised' },
  promise: { zh: '事项', en: 'Promise' },
  department: { zh: '部门', en: 'Department' },
  due: { zh: '办理期限', en: 'Due' },
  state: { zh: '进展', en: 'State' },
  pictures: { zh: '现场图片', en: 'Pictures' },
  activity: { zh: '看活动安排', en: 'The activity' },
  note: { zh: '更正', en: 'Corrected' },
  published: { zh: '发布于', en: 'Published' },
} as const satisfies Record<string, Named>

export const ADOPTION_SHAPES: Readonly<Record<Adoption, string>> = {
  adopted: '●',
  partly: '◐',
  'not-adopted': '■',
  'kept-for-reference': '○',
}

export const supportWords: Readonly<Record<Lang, (n: number) => string>> = {
  zh: (n) => `${n}人支持`,
  en: (n) => (n === 1 ? '1 supporter' : `${n} supporters`),
}
