import type { ApprovalFacts, Person } from '@gongkai/disclosure-rules'
import type { Extendable, NamedPerson, Pressed, Returnable, Remark as Said, Task, TaskEvent } from '@gongkai/task-model'
import type {
  Asked,
  Attachment,
  Consultation,
  Escalation,
  Forwarded,
  GivenAnswer,
  Promised,
  PromiseDraft,
  Supplement,
} from './message-facts.ts'
import type { About, TranslatedReply, WorkingSummary } from './enquiries/shapes.ts'
import type { Release } from './shapes.ts'
import type { MessageClass, MessageState, RejectReason } from './values.ts'

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
  /** What the answer promises, with days: each becomes a limit of its own once the answer is given. */
  readonly promises?: readonly PromiseDraft[]
  /** The same in the language of an enquiry. */
  readonly translated?: TranslatedReply
}

/** A sealed approval as it is stored: `readApproval` says whether it is still what was sealed. */
export type StoredApproval = ApprovalFacts & { readonly seal: string }

/** Somebody did something at some time and said why. */
export interface Remark extends Person {
  readonly at: number
  readonly reason: string
}

/**
 * What came to be known of messages later than the first of them were written: absent until it happens, so that every old history
 * replays to the row that is stored. Read answers through `answersOf`: old rows hold theirs elsewhere.
 */
export interface LaterFacts {
  readonly class?: MessageClass
  /** Present for what another organ forwarded (转办). */
  readonly forwarded?: Forwarded
  readonly attachments?: readonly Attachment[]
  /** Who signed for the present assignment (签收). */
  readonly signed?: (NamedPerson & { readonly at: number }) | null
  /** Who in the lead department has it in hand (具体承办人). */
  readonly assignee?: NamedPerson | null
  readonly consultations?: readonly Consultation[]
  /** Every question to the writer (请补充), oldest first. */
  readonly asked?: readonly Asked[]
  readonly supplements?: readonly Supplement[]
  readonly escalations?: readonly Escalation[]
  /** Why it is sensitive: a leader signs before it is answered. */
  readonly sensitive?: Said | null
  /** The leader who signed this draft (分管领导审签). */
  readonly leaderReview?: (Person & { readonly at: number; readonly note: string | null }) | null
  /** Every answer given, oldest first. */
  readonly answers?: readonly GivenAnswer[]
  /** Why the answer is being corrected (更正), until the corrected one is given. */
  readonly correcting?: Said | null
  /** Why the answer was taken off the public pages (撤下), until another is given. */
  readonly retracted?: Said | null
  readonly promises?: readonly Promised[]
  /** Why its writer asked for it to be handled anew (重办). */
  readonly reopened?: readonly Said[]
  readonly withdrawn?: { readonly at: number; readonly reason: string | null }
  readonly returnedOuter?: Said
  /** The language it was written in, where that is not Chinese (外文咨询). */
  readonly language?: string
  /** What it asks about: a document of the portal, or one clause. */
  readonly about?: About
  /** What it says, in Chinese, for those who answer (中文工作摘要). Never published. */
  readonly summary?: WorkingSummary & NamedPerson & { readonly at: number }
}

/**
 * What a message (留言) holds besides its state, departments and limits: also every return with its reason, what the office urged, a
 * supervision, an extension. The writer's contact is kept apart, encrypted.
 */
export interface MessageFacts extends Returnable, Pressed, Extendable, LaterFacts {
  readonly board: string
  readonly subject: string
  readonly body: string
  /** Whether the writer agreed to publication. Never changes: no action can set it. */
  readonly mayPublish: boolean
  readonly receivedAt: number
  readonly rejection: {
    readonly reason: RejectReason
    readonly explanation: string
    /** Where to go instead, by name and telephone. */
    readonly organ?: { readonly name: string; readonly phone: string; readonly url?: string }
    /** The receipt of the message this one repeats. */
    readonly duplicateOf?: string
  } | null
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
