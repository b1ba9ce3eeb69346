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
}

export const DEFAULT_MESSAGE_LIMITS: MessageLimits = {
  reply: 7,
  dueSoon: 2,
  longestExtension: 8,
  mostExtensions: 1,
  mostReturns: 2,
  closeUnrated: 10,
}

/** The id of the one limit a message runs. */
export const REPLY_LIMIT = 'reply'
