import type { ApprovalFacts, Person } from '@gongkai/disclosure-rules'
import type { Remark, Task, TaskEvent } from '@gongkai/task-model'
import type { ReleaseState } from './values.ts'

/** A sealed approval as a history and a database keep it. */
export type StoredApproval = ApprovalFacts & { readonly seal: string }

/** Something as it was drafted, with who wrote it. */
export interface ReleaseDraft<Details = unknown> {
  readonly details: Details
  readonly by: string
  readonly byName: string
  /** Whom the drafter stood in for, by id: that person does not review it either. */
  readonly onBehalfOf?: string
  /** Epoch milliseconds. */
  readonly at: number
  /** What a correction changes, for the readers. */
  readonly note: string | null
}

export interface ReleaseFacts<Details = unknown> {
  readonly draft: ReleaseDraft<Details>
  readonly approval: StoredApproval | null
  readonly reviewed: (Person & { readonly at: number }) | null
  readonly sentBack: Remark | null
  readonly withdrawn: Remark | null
  /** The newest version that was ever public; 0 where none was. */
  readonly publishedVersion: number
  /** Something of it can be read by the public now. */
  readonly standing: boolean
}

export type ReleaseItem<Details = unknown> = Task<ReleaseState, ReleaseFacts<Details>>
export type ReleaseEvent = TaskEvent<ReleaseState>

/** Where the history of something that is reviewed and published stands in the record. */
export const releaseTask = (kind: string, id: string): string => `publishing/${kind}/${id}`
