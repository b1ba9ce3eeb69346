import type { Lang } from '@gongkai/contract-kit'

type Words = Readonly<Record<Lang, string>>

/** The heads of a report's columns, in their order. */
export const COLUMN_WORDS = {
  received: { zh: '收到', en: 'Received' },
  waiting: { zh: '待受理', en: 'Waiting' },
  accepted: { zh: '受理', en: 'Taken up' },
  rejected: { zh: '不予受理', en: 'Not taken up' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  answered: { zh: '当月答复', en: 'Answered' },
  open: { zh: '在办', en: 'Open' },
  late: { zh: '逾期', en: 'Late' },
  onTime: { zh: '按时办结率', en: 'On time' },
  median: { zh: '中位数（工作日）', en: 'Median days' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  dissatisfied: { zh: '不满意', en: 'Dissatisfied' },
  reopened: { zh: '重新办理', en: 'Reopened' },
} as const satisfies Readonly<Record<string, Words>>

/** How the figures are counted: what stands under every table and on the public page. */
export const COUNTING_NOTES: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '收到、受理、不予受理、撤回、在办、评价和按时办结率按收到留言的月份统计；答复按答复的月份统计。',
    '按时办结率＝按时办结÷（已答复＋逾期未答复），不予受理和撤回的不计入。',
    '多个部门牵头的留言在每个部门各计一次，各部门合计可能大于总数。',
  ],
  en: [
    'Received, taken up, not taken up, withdrawn, open, ratings and the on-time rate count by the month of receipt; answers by the month of the answer.',
    'On-time rate = answered on time ÷ (answered + open and overdue); what was not taken up or was withdrawn does not count.',
    'A message led by several departments counts for each of them, so they may add up to more than the total.',
  ],
}

/** What the public page says beside: how small groups are shown. */
export const PUBLIC_NOTE: Words = {
  zh: '件数很少的类别和部门合并为“其他”，以免从数字看出是谁的留言。',
  en: 'Classes and departments with very few messages are put together as “Other”, so that no writer is seen in a figure.',
}

export const OTHER: Words = { zh: '其他', en: 'Other' }
export const UNASSIGNED: Words = { zh: '尚未交办', en: 'Not assigned' }
export const UNCLASSIFIED: Words = { zh: '尚未分类', en: 'No class yet' }

/** 2026年10月留言办理情况月报. */
export const REPORT_TITLE: Words = { zh: '留言办理情况月报', en: 'Monthly report on messages' }
