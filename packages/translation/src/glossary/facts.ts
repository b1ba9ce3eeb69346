import type { Remark, Task, TaskEvent } from '@gongkai/task-model'
import type { TermEntry } from './inputs.ts'
import type { GlossaryState } from './values.ts'

/** What somebody wants the entry to say. */
export interface TermProposal {
  readonly entry: TermEntry
  readonly by: string
  readonly byName: string
  /** Whom the proposer stood in for, by id: that person does not approve it either. */
  readonly onBehalfOf?: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly reason: string
}

export interface TermFacts {
  /** What holds; null where nothing was ever approved. */
  readonly entry: TermEntry | null
  readonly proposal: TermProposal | null
  readonly declined: Remark | null
  readonly retired: (Remark & { readonly replacedBy: string | null }) | null
}
export type GlossaryTerm = Task<GlossaryState, TermFacts>
export type GlossaryEvent = TaskEvent<GlossaryState>

/** Where the history of an entry stands in the record. */
export const glossaryTask = (id: string): string => `glossary/${id}`
/** The id of the entry that a task is of. */
export const termOfTask = (task: string): string => task.slice('glossary/'.length)
