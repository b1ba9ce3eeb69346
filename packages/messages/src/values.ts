/** The states of a message (留言), in the order a message passes them. */
export const MESSAGE_STATES = [
  'received',
  'accepted',
  'rejected',
  'assigned',
  'drafted',
  'department-reviewed',
  'office-reviewed',
  'answered',
  'rated',
  'closed',
] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/**
 * What can be done to a message. `rate` is the writer's, `recount` and `follow-heir` the system's, `close` the system's or the office's, the rest are
 * staff's.
 */
export const MESSAGE_ACTIONS = [
  'accept',
  'reject',
  'assign',
  'return',
  'draft',
  'department-review',
  'send-back',
  'office-review',
  'answer',
  'rate',
  'close',
  'urge',
  'supervise',
  'lift-supervision',
  'ask-extension',
  'approve-extension',
  'refuse-extension',
  'recount',
  'follow-heir',
] as const
export type MessageAction = (typeof MESSAGE_ACTIONS)[number]

/** How an answer goes out: in full, in a redacted version, or to the writer alone. */
export const RELEASE_MODES = ['full', 'redacted', 'private'] as const
export type ReleaseMode = (typeof RELEASE_MODES)[number]

/** Why a message is not taken up. Each has words for the writer that say where to go instead. */
export const REJECT_REASONS = [
  'petition',
  'report-of-wrongdoing',
  'other-organ',
  'duplicate',
  'no-content',
  'abusive',
] as const
export type RejectReason = (typeof REJECT_REASONS)[number]

/** The light of a limit. Never stored: computed from the limit's facts when asked. */
export const LIGHTS = ['on-time', 'due-soon', 'late', 'met', 'missed', 'none'] as const
export type Light = (typeof LIGHTS)[number]

export { DESK_VIEWS, type DeskView } from './inbox/values.ts'

/** The states in which a draft waits for somebody to review it. */
export const REVIEW_STATES = ['drafted', 'department-reviewed'] as const satisfies readonly MessageState[]

/** Longest texts, in characters (Unicode code points): rare Han and emoji count as one. */
export const LENGTHS = {
  subject: 100,
  body: 5000,
  name: 50,
  phone: 30,
  email: 120,
  reason: 500,
  reply: 20000,
  comment: 500,
} as const
