/** The life of a common issue (共性问题). `merged` is an issue that was found to be another one. */
export const ISSUE_STATES = ['open', 'owned', 'remedied', 'measured', 'closed', 'merged'] as const
export type IssueState = (typeof ISSUE_STATES)[number]

/** What can be done to a common issue. `measure` is the system's when its time has come; the office may ask for it earlier. */
export const ISSUE_ACTIONS = [
  'own',
  'plan',
  'remedy',
  'measure',
  'close',
  'resume',
  'drop',
  'rename',
  'take-in',
  'leave-out',
  'split',
  'merge',
  'be-merged',
] as const
export type IssueAction = (typeof ISSUE_ACTIONS)[number]

/** How a common issue is solved at its source (源头治理). */
export const REMEDY_KINDS = ['clarify-policy', 'faq', 'change-form', 'change-process'] as const
export type RemedyKind = (typeof REMEDY_KINDS)[number]

/** What the measuring says of the rate of messages before and after the remedy. `too-little` where no sentence can be made of it. */
export const VERDICTS = ['fell', 'rose', 'no-clear-change', 'too-little'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The life of an entry of the frequently asked questions (常见问题). */
export const FAQ_STATES = ['drafted', 'reviewed', 'published', 'withdrawn'] as const
export type FaqState = (typeof FAQ_STATES)[number]

export const FAQ_ACTIONS = ['revise', 'review', 'send-back', 'publish', 'withdraw'] as const
export type FaqAction = (typeof FAQ_ACTIONS)[number]

/** What is suggested to somebody who is typing a question. */
export const SUGGESTION_KINDS = ['faq', 'answer'] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** Suggestions begin with so many characters and are at most so many. */
export const SUGGESTIONS = { fromCharacters: 4, atMost: 5 } as const

/** Longest texts, in characters. */
export const FAQ_LENGTHS = {
  question: 200,
  answer: 8000,
  policyTitle: 200,
  number: 80,
  url: 500,
  policies: 10,
} as const
export const ISSUE_LENGTHS = { title: 100, note: 500, what: 2000, receipts: 500 } as const
