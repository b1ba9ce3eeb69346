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
  'withdrawn',
] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** What a message is (类别). `report` and `invalid` are told where to go or why nothing is answered; the rest are answered. */
export const MESSAGE_CLASSES = [
  'inquiry',
  'suggestion',
  'help',
  'complaint',
  'report',
  'correction',
  'thanks',
  'invalid',
] as const
export type MessageClass = (typeof MESSAGE_CLASSES)[number]

/** What the writer does, with receipt and code. */
export const WRITER_ACTIONS = ['rate', 'supplement', 'withdraw', 'reopen'] as const
/** What only a job of the platform does. */
export const SYSTEM_ACTIONS = ['recount', 'follow-heir', 'escalate'] as const

/** What can be done to a message. `close` is the system's or the office's; what is neither the writer's nor the system's is staff's. */
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
  'classify',
  'sign-for',
  'hand-over',
  'consult',
  'reply-consult',
  'ask-writer',
  'supplement',
  'withdraw',
  'escalate',
  'mark-sensitive',
  'leader-review',
  'reopen',
  'correct',
  'retract',
  'keep-promise',
  'return-outer',
  'summarise',
] as const
export type MessageAction = (typeof MESSAGE_ACTIONS)[number]

/** What a board belongs to: a policy page, a topic (专题), a department. */
export const BOARD_KINDS = ['policy', 'topic', 'department'] as const
export type BoardKind = (typeof BOARD_KINDS)[number]

/** How an answer goes out: in full, in a redacted version, as a summary (摘要公开), or to the writer alone. */
export const RELEASE_MODES = ['full', 'redacted', 'summary', 'private'] as const
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

/** What a limit of a message is for. A message runs several at once; only `reply` counts for the on-time rate. */
export const LIMIT_KINDS = ['reply', 'outer', 'signing', 'handling', 'supervision', 'consult', 'promise'] as const
export type LimitKind = (typeof LIMIT_KINDS)[number]

/** When a message is taken higher: before its due day, at it, each further stretch after it, and when its writer reopens it. */
export const ESCALATION_STAGES = ['before', 'at', 'again', 'reopened'] as const
export type EscalationStage = (typeof ESCALATION_STAGES)[number]
/** To whom: the head of the department, the openness office, a leader of the bureau. */
export const ESCALATION_LEVELS = ['department', 'office', 'leader'] as const
export type EscalationLevel = (typeof ESCALATION_LEVELS)[number]

/** The light of a limit. Never stored: computed from the limit's facts when asked. */
export const LIGHTS = ['on-time', 'due-soon', 'late', 'met', 'missed', 'none'] as const
export type Light = (typeof LIGHTS)[number]

export { DESK_VIEWS, type DeskView } from './inbox/values.ts'

/** The states in which a draft waits for somebody to review it. */
export const REVIEW_STATES = ['drafted', 'department-reviewed'] as const satisfies readonly MessageState[]

/** Where a department has the message and an answer is still owed. */
export const WITH_DEPARTMENT = [
  'assigned',
  'drafted',
  'department-reviewed',
  'office-reviewed',
] as const satisfies readonly MessageState[]
/** Where an answer, a first or another one, is still owed. */
export const RUNNING_STATES = ['received', 'accepted', ...WITH_DEPARTMENT] as const satisfies readonly MessageState[]
/** Where an answer stands. */
export const ANSWERED_STATES = ['answered', 'rated', 'closed'] as const satisfies readonly MessageState[]
/** Where no answer is owed and none was given: counted in no rate. */
export const NOT_ANSWERED_STATES = ['rejected', 'withdrawn'] as const satisfies readonly MessageState[]

/** The most working days a department can be given to draft. */
export const MOST_HANDLING = 60

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
  question: 1000,
  supplement: 2000,
  promise: 200,
} as const
