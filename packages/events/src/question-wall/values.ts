/**
 * The life of a question on the wall (提问墙). `submitted` waits for a moderator; `held` too, because the screening found something in it.
 * Only from `visible` on does anybody else read it. `passed-on` became a message with a limit on the message board.
 */
export const WALL_STATES = [
  'submitted',
  'held',
  'visible',
  'merged',
  'chosen',
  'answered-live',
  'passed-on',
  'answered-in-writing',
  'published',
  'not-published',
  'declined',
] as const
export type WallState = (typeof WALL_STATES)[number]

/** What anybody may read on the wall. A merged question is read in the one that it joined. */
export const SHOWN_STATES = [
  'visible',
  'chosen',
  'answered-live',
  'passed-on',
  'answered-in-writing',
  'published',
  'not-published',
] as const satisfies readonly WallState[]
export type ShownState = (typeof SHOWN_STATES)[number]

/** What a moderator does. */
export const MODERATOR_ACTIONS = [
  'accept',
  'decline',
  'merge',
  'separate',
  'separate-unseen',
  'choose',
  'put-back',
  'place',
  'answer-live',
  'take-back-live',
  'write-answer',
  'leave-unpublished',
  'pass-on-now',
] as const
export type ModeratorAction = (typeof MODERATOR_ACTIONS)[number]

/** What only the platform does: after the screening, at the closing of the wall, and when an answer was given or published elsewhere. */
export const WALL_SYSTEM_ACTIONS = ['hold', 'pass-on', 'note-answer', 'note-published', 'note-withdrawn'] as const
export type WallSystemAction = (typeof WALL_SYSTEM_ACTIONS)[number]
export type WallAction = ModeratorAction | WallSystemAction

/** Why a question is not put on the wall; the asker reads it. */
export const DECLINE_REASONS = [
  'off-topic',
  'personal-data',
  'insulting',
  'asked-already',
  'not-ours',
  'unclear',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** Why a written answer is not published; the asker reads it. */
export const UNPUBLISHED_REASONS = [
  'asker-declined',
  'personal-matter',
  'withheld-by-law',
  'answered-by-others',
] as const
export type UnpublishedReason = (typeof UNPUBLISHED_REASONS)[number]

/** Whether the wall takes questions now. */
export const WALL_PHASES = ['not-yet', 'open', 'closed'] as const
export type WallPhase = (typeof WALL_PHASES)[number]

/** Longest texts, in characters. */
export const WALL_LENGTHS = { question: 300, note: 500, answer: 4000, reason: 300, name: 40, speaker: 60 } as const

/** The page asks again after so many seconds; a browser may ask and support so much on one wall. */
export const WALL_PACE = { everySeconds: 4, questionsOfOne: 10 } as const
