/** The life of an opinion (意见建议) voiced at a symposium. `struck` was noted by mistake. */
export const OPINION_STATES = ['noted', 'decided', 'struck'] as const
export type OpinionState = (typeof OPINION_STATES)[number]

export const OPINION_ACTIONS = ['revise', 'decide', 'reconsider', 'strike'] as const
export type OpinionAction = (typeof OPINION_ACTIONS)[number]

/** What became of an opinion: 采纳, 部分采纳, 未采纳, 留作参考 (rules.md §11.3: adopted or not is told, with the reason). */
export const ADOPTIONS = ['adopted', 'partly', 'not-adopted', 'kept-for-reference'] as const
export type Adoption = (typeof ADOPTIONS)[number]

/** The life of a promised follow-up (承诺事项). `released` is not owed any more, with a reason. Lateness is never a state. */
export const PROMISE_STATES = ['owed', 'kept', 'released'] as const
export type PromiseState = (typeof PROMISE_STATES)[number]

export const PROMISE_ACTIONS = ['keep', 'postpone', 'hand-over', 'reopen', 'release'] as const
export type PromiseAction = (typeof PROMISE_ACTIONS)[number]

/** Longest texts, in characters, and the most of each in one record. */
export const RECORD_LENGTHS = {
  name: 40,
  role: 60,
  organisation: 100,
  opinion: 1000,
  theme: 60,
  policy: 200,
  reason: 500,
  answer: 2000,
  promise: 300,
  lead: 2000,
  title: 120,
} as const
export const RECORD_COUNTS = {
  speakers: 200,
  opinions: 300,
  promises: 100,
  pictures: 20,
  questions: 300,
  evidence: 10,
} as const
