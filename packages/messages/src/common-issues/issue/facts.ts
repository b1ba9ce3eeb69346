import type { Task, TaskEvent } from '@gongkai/task-model'
import type { LocalDate } from '@gongkai/work-calendar'
import type { Period } from '../recurrence/recurrence.ts'
import type { IssueState, RemedyKind, Verdict } from '../values.ts'

/** What a common issue (共性问题) holds besides its state, owner department and limits. */
export interface IssueFacts {
  /** The cluster of messages it is about. It never changes: messages join and leave the cluster, not the issue. */
  readonly cluster: string
  readonly title: string
  readonly openedOn: LocalDate
  /** What was counted when it was opened. */
  readonly opened: {
    readonly messages: number
    readonly threshold: { readonly messages: number; readonly days: number } | null
    readonly reason: string | null
    readonly firstOn: LocalDate
    readonly lastOn: LocalDate
  }
  /** Who answers for it, where somebody was named; else the head of the owner department. */
  readonly person: { readonly person: string; readonly name: string } | null
  readonly plan: { readonly remedy: RemedyKind; readonly what: string } | null
  readonly remedied: {
    readonly remedy: RemedyKind
    readonly what: string
    readonly on: LocalDate
    /** The entry of the FAQ that is the remedy, or part of it. */
    readonly faq: string | null
    readonly by: string
    readonly byName: string
  } | null
  readonly measured: {
    readonly before: Period
    readonly after: Period
    readonly verdict: Verdict
    readonly on: LocalDate
  } | null
  /** The issue it turned out to be. */
  readonly mergedInto: string | null
  readonly dropped: { readonly reason: string; readonly byName: string } | null
}

export type CommonIssue = Task<IssueState, IssueFacts>
export type IssueEvent = TaskEvent<IssueState>

/** Where the history of an issue stands in the record. */
export const issueTask = (id: string): string => `common-issue/${id}`
