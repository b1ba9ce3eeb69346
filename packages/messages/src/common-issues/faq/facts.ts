import type { Person } from '@gongkai/disclosure-rules'
import type { Task, TaskEvent } from '@gongkai/task-model'
import type { Remark, StoredApproval } from '../../message.ts'
import type { FaqDraftInput } from '../inputs.ts'
import type { FaqState } from '../values.ts'

/** An entry as drafted, with who wrote it. */
export interface FaqDraft extends FaqDraftInput {
  readonly by: string
  readonly byName: string
  /** Whom the drafter stood in for, by id: that person does not review it either. */
  readonly onBehalfOf?: string
  /** Epoch milliseconds. */
  readonly at: number
  /** What a correction changes, for the readers. */
  readonly note: string | null
}

export interface FaqFacts {
  /** The common issue it was drafted for. */
  readonly issue: string
  readonly draft: FaqDraft
  readonly approval: StoredApproval | null
  readonly reviewed: (Person & { readonly at: number }) | null
  readonly sentBack: Remark | null
  readonly withdrawn: Remark | null
  /** The version that the public reads; 0 where none was published. */
  readonly publishedVersion: number
  /** Something of it can be read by the public now. */
  readonly standing: boolean
}

export type FaqEntry = Task<FaqState, FaqFacts>
export type FaqEvent = TaskEvent<FaqState>

/** Where the history of an entry stands in the record. */
export const faqTask = (id: string): string => `faq/${id}`
