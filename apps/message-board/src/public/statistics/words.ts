import type { Named } from '@gongkai/ui'

export const STATISTICS_WORDS = {
  title: { zh: '留言办理统计', en: 'How messages were handled' },
  short: { zh: '办理统计', en: 'Statistics' },
  lead: {
    zh: '收到多少、答复多少、多少按时办结，按月、按类别、按部门列出。',
    en: 'How many came in, how many were answered and how many in time: by month, class and department.',
  },
  total: { zh: '合计', en: 'In all' },
  byMonth: { zh: '按月', en: 'By month' },
  byClass: { zh: '按类别', en: 'By class' },
  byDepartment: { zh: '按部门', en: 'By department' },
  month: { zh: '月份', en: 'Month' },
  class: { zh: '类别', en: 'Class' },
  department: { zh: '部门', en: 'Department' },
  received: { zh: '收到', en: 'Received' },
  answered: { zh: '答复', en: 'Answered' },
  onTime: { zh: '按时办结', en: 'On time' },
  ofThese: { zh: '应办结', en: 'Due' },
  shape: { zh: '收到和答复', en: 'Received and answered' },
  how: { zh: '这些数字怎么算的', en: 'How these are counted' },
  asOf: { zh: '更新到', en: 'As of' },
  period: { zh: '统计期间', en: 'Period' },
  show: { zh: '看', en: 'Show' },
  months: { zh: '看多长时间', en: 'How far back' },
  download: { zh: '下载表格（CSV）', en: 'Download as CSV' },
  fileName: { zh: '留言办理统计', en: 'message-statistics' },
  none: { zh: '这段时间没有留言', en: 'No messages in this period' },
  noneText: { zh: '收到留言后，统计会列在这里。', en: 'Figures are listed here once messages come in.' },
  nothingDue: { zh: '无到期', en: 'none due' },
} as const satisfies Record<string, Named>

export const monthsBack: Readonly<Record<'zh' | 'en', (months: number) => string>> = {
  zh: (months) => `近${months}个月`,
  en: (months) => `Last ${months} months`,
}

/** 46/48件，95.8%: a rate is always two counts. */
export const rateWords: Readonly<Record<'zh' | 'en', (on: number, of: number) => string>> = {
  zh: (on, of) => `${on}/${of}件`,
  en: (on, of) => `${on} of ${of}`,
}
