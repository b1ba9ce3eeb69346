import { LIMIT_KINDS, type LimitKind } from './values.ts'

/**
 * The limits of a message, in working days (工作日). None is confirmed by a public text: Shanghai's rule for policy-page boards says
 * 严格落实办理时限 without a number; 7 is what a ministry applied under 政府网站发展指引 (国办发〔2017〕47号). So they are configuration.
 */
export interface MessageLimits {
  /** From the day of receipt, day zero, to the answer. */
  readonly reply: number
  /** Working days left at which the light turns to "due soon". */
  readonly dueSoon: number
  /** Working days an extension (延期) can add: 7 and 8 are the 15 that a ministry allows for what is complex. */
  readonly longestExtension: number
  /** How many extensions a message can have. */
  readonly mostExtensions: number
  /** How often a message can be returned (退回) before the office's assignment binds. */
  readonly mostReturns: number
  /** After the answer, how long a message waits for the writer's rating before the system closes it. */
  readonly closeUnrated: number
  /** For a department to sign for a message (签收) or give it back (退回). */
  readonly signing: number
  /** From the assignment to the department's draft: the inner stage of the whole limit. */
  readonly handling: number
  /** For a consulted department (会办), where the question names no day. */
  readonly consult: number
  /** The longest the limit stands still while the writer is asked for more. */
  readonly supplement: number
  /** How often a writer can be asked: each question stops the limit. */
  readonly mostQuestions: number
  /** After the answer, how long its writer may ask for the message to be handled anew. */
  readonly reopen: number
  /** How often that may be. */
  readonly mostReopenings: number
  /** The first escalation comes so many days before the due day, the later ones each so many after it. */
  readonly escalateBefore: number
  readonly escalateEvery: number
}

export const DEFAULT_MESSAGE_LIMITS: MessageLimits = {
  reply: 7,
  dueSoon: 2,
  longestExtension: 8,
  mostExtensions: 1,
  mostReturns: 2,
  closeUnrated: 10,
  signing: 1,
  handling: 5,
  consult: 3,
  supplement: 5,
  mostQuestions: 2,
  reopen: 10,
  mostReopenings: 1,
  escalateBefore: 1,
  escalateEvery: 5,
}

/** The limit that the on-time rate counts: from receipt to the answer. */
export const REPLY_LIMIT = 'reply'
/** The day the forwarding body set (转办单): nothing of ours moves it. */
export const OUTER_LIMIT = 'outer'
export const SIGNING_LIMIT = 'signing'
export const HANDLING_LIMIT = 'handling'
export const consultLimit = (id: string): string => `consult:${id}`
export const promiseLimit = (id: string): string => `promise:${id}`

/** What the limit with an id is for; null for an id that no message has. */
export function limitKindOf(id: string): LimitKind | null {
  const [name] = id.split(':')
  return LIMIT_KINDS.find((kind) => kind === name) ?? null
}
