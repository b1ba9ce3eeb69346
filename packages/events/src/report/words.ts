import type { Lang } from '@gongkai/contract-kit'
import type { ReportSectionId, ReportSource } from './values.ts'

type Words = Readonly<Record<Lang, string>>

export const REPORT_SECTION_WORDS: Readonly<Record<ReportSectionId, Words>> = {
  overview: { zh: '基本情况', en: 'The activity' },
  attendance: { zh: '参加情况', en: 'Attendance' },
  places: { zh: '报名、候补与摇号', en: 'Sign-up, waiting list and lottery' },
  questions: { zh: '提问与答复', en: 'Questions and answers' },
  opinions: { zh: '意见建议与采纳', en: 'Opinions and adoption' },
  promises: { zh: '承诺的后续事项', en: 'Promised follow-ups' },
  satisfaction: { zh: '问卷与满意度', en: 'Questionnaire and satisfaction' },
}

export const REPORT_SOURCE_WORDS: Readonly<Record<ReportSource, Words>> = {
  programme: { zh: '活动预告', en: 'published programme' },
  registrations: { zh: '报名记录', en: 'sign-up record' },
  'check-in': { zh: '签到记录', en: 'check-in record' },
  'question-wall': { zh: '提问墙记录', en: 'question wall' },
  record: { zh: '座谈记录', en: 'symposium record' },
  questionnaire: { zh: '问卷答卷', en: 'answers to the questionnaire' },
}
