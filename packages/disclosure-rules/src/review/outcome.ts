/**
 * What a review can end in: 公开, 修改后公开, 区分处理后公开, 定点定向公开, 不公开, 报上级或者保密部门确定. Nothing else.
 */
export const REVIEW_OUTCOMES = [
  'open',
  'open-after-changes',
  'open-in-part',
  'limited',
  'withheld',
  'escalated',
] as const
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number]

export const OUTCOME_WORDS: Readonly<Record<ReviewOutcome, Readonly<Record<'zh' | 'en', string>>>> = {
  open: { zh: '公开', en: 'open' },
  'open-after-changes': { zh: '修改后公开', en: 'open after changes' },
  'open-in-part': { zh: '区分处理后公开', en: 'open in part' },
  limited: { zh: '定点定向公开', en: 'to named receivers' },
  withheld: { zh: '不公开', en: 'withheld' },
  escalated: { zh: '报上级或者保密部门确定', en: 'reported for decision' },
}

const ALL_BUT_OPEN: readonly ReviewOutcome[] = [
  'open-after-changes',
  'open-in-part',
  'limited',
  'withheld',
  'escalated',
]
const CLOSED: readonly ReviewOutcome[] = ['withheld', 'escalated']

/** What the answer yes to a question of the checklist leaves open. */
export const OUTCOMES_LEFT = {
  closed: CLOSED,
  'not-as-it-is': ALL_BUT_OPEN,
  'with-a-record': REVIEW_OUTCOMES,
  'to-receivers': ['limited', 'withheld', 'escalated'],
} as const satisfies Record<string, readonly ReviewOutcome[]>
