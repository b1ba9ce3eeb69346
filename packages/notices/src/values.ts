/**
 * What a member of staff is told of (提醒). Those of messages come from what happened to a message; `common-issue-…` and whatever else another
 * subject says come by its own word.
 */
export const STAFF_TOPICS = [
  'received',
  'assigned',
  'returned',
  'handed-over',
  'urged',
  'supervised',
  'consult-asked',
  'consult-answered',
  'due-soon',
  'late',
  'review-waiting',
  'signature-waiting',
  'sent-back',
  'extension-asked',
  'supplemented',
  'withdrawn',
  'reopened',
  'promise-due',
  'follow-up-due',
  'common-issue-opened',
  'common-issue-owned',
  'translation-stale',
  'translation-review',
  'translation-sent-back',
  'delivery-failed',
] as const
export type StaffTopic = (typeof STAFF_TOPICS)[number]

/** What the writer of a message is told of, once subscribed. */
export const WRITER_TOPICS = [
  'subscription',
  'received',
  'not-taken-up',
  'asked-for-more',
  'extended',
  'answered',
  'corrected',
  'retracted',
  'reopened',
] as const
export type WriterTopic = (typeof WRITER_TOPICS)[number]

/** The acts on a message that somebody is told of; every other act is told nobody. */
export const TOLD_ACTIONS = [
  'receive',
  'reject',
  'return-outer',
  'assign',
  'follow-heir',
  'return',
  'hand-over',
  'urge',
  'supervise',
  'consult',
  'reply-consult',
  'escalate',
  'draft',
  'department-review',
  'office-review',
  'send-back',
  'ask-extension',
  'approve-extension',
  'ask-writer',
  'supplement',
  'withdraw',
  'answer',
  'retract',
  'reopen',
] as const

/** What goes out of the house, and how. */
export const CHANNELS = ['mail', 'text'] as const
export type Channel = (typeof CHANNELS)[number]

/** `failed` is for good: the receiving side refused it. `dropped` is what the writer no longer wished when its turn came. */
export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'dropped'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** Whether a writer is told of their matter: never asked, asked and not confirmed, confirmed. */
export const SUBSCRIPTION_STATES = ['off', 'waiting', 'on'] as const
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number]

/** What a link in a mail is for. */
export const TOKEN_PURPOSES = ['confirm', 'cancel'] as const
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number]

/** Whether mail can go out: `absent` where no server for it is configured, `down` where the last attempt did not reach it. */
export const MAIL_STATES = ['working', 'down', 'absent'] as const
export type MailState = (typeof MAIL_STATES)[number]

/** What a notice points at. */
export const MATTER_KINDS = ['message', 'common-issue', 'activity', 'translation'] as const
export type MatterKind = (typeof MATTER_KINDS)[number]
