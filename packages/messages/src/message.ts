import type { ApprovalFacts, Person } from '@gongkai/disclosure-rules'
import type { Extendable, Pressed, Returnable, Task, TaskEvent } from '@gongkai/task-model'
import type { Release } from './shapes.ts'
import type { MessageState, RejectReason } from './values.ts'

/** A reply as drafted, with how it is to go out and who wrote it. */
export interface Draft {
  readonly reply: string
  readonly release: Release
  readonly by: string
  readonly byName: string
  /** Whom the drafter stood in for, by id: that person does not review the draft either. */
  readonly onBehalfOf?: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** A sealed approval as it is stored: `readApproval` says whether it is still what was sealed. */
export type StoredApproval = ApprovalFacts & { readonly seal: string }

/** Somebody did something at some time and said why. */
export interface Remark extends Person {
  readonly at: number
  readonly reason: string
}

/**
 * What a message (留言) holds besides its state, departments and limits: also every return with its reason, what the office urged, a
 * supervision, an extension. The writer's contact is kept apart, encrypted.
 */
export interface MessageFacts extends Returnable, Pressed, Extendable {
  readonly board: string
  readonly subject: string
  readonly body: string
  /** Whether the writer agreed to publication. Never changes: no action can set it. */
  readonly mayPublish: boolean
  readonly receivedAt: number
  readonly rejection: { readonly reason: RejectReason; readonly explanation: string } | null
  readonly draft: Draft | null
  /** The department's review of this draft. */
  readonly departmentReview: (Person & { readonly at: number; readonly note: string | null }) | null
  /** Why the last draft was sent back. */
  readonly sentBack: Remark | null
  readonly approval: StoredApproval | null
  readonly answered: (Person & { readonly at: number }) | null
  readonly rating: { readonly score: number; readonly comment: string | null } | null
}

export type Message = Task<MessageState, MessageFacts>
export type MessageEvent = TaskEvent<MessageState>
