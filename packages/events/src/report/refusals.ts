import type { Sentence } from '@gongkai/contract-kit'

export const REPORT_REFUSALS = [
  'report-activity-unknown',
  'report-series-unknown',
  'report-of-another',
  'report-not-kept',
] as const
export type ReportRefusal = (typeof REPORT_REFUSALS)[number]
/** Why a report cannot be kept yet. */
export const REPORT_KEEPING_REFUSALS = ['report-too-early'] as const
export type ReportKeepingRefusal = (typeof REPORT_KEEPING_REFUSALS)[number]

export const REPORT_SENTENCES: Readonly<Record<ReportRefusal | ReportKeepingRefusal, Sentence>> = {
  'report-activity-unknown': {
    status: 404,
    zh: '没有找到这项活动。请从活动列表中选择。',
    en: 'The activity was not found. Please choose it from the list of activities.',
  },
  'report-series-unknown': {
    status: 404,
    zh: '没有找到这个活动月或者系列。请从列表中选择。',
    en: 'The season or series was not found. Please choose it from the list.',
  },
  'report-of-another': {
    status: 403,
    zh: '这项活动由其他部门主办。如需总结，请联系公开办。',
    en: 'Another department holds this activity. Please ask the openness office for its report.',
  },
  'report-not-kept': {
    status: 404,
    zh: '总结还没有定稿。请先在总结页面定稿。',
    en: 'The report is not final yet. Please make it final on its page first.',
  },
  'report-too-early': {
    zh: '活动还没有举办，总结不能定稿。请在举办之后再来。',
    en: 'The activity has not been held, so its report cannot be final. Please come back after it.',
  },
}
