import type { Task, TaskEvent } from '@gongkai/task-model'
import type { DeclineReason, UnpublishedReason, WallState } from './values.ts'

/** What a question of the wall holds besides its state and the departments of its activity. What was typed is not here: it is sealed apart. */
export interface WallFacts {
  readonly activity: string
  readonly askedAt: number
  readonly mayPublish: boolean
  /** The text a moderator let through; null before. */
  readonly shown: { readonly text: string; readonly edited: boolean; readonly at: number } | null
  readonly mergedInto: string | null
  readonly position: number | null
  readonly live: { readonly note: string; readonly speaker: string; readonly at: number } | null
  readonly passedOn: { readonly receipt: string; readonly dueOn: string; readonly department: string } | null
  /** Whether the written answer is drafted on the wall itself, through review before release. */
  readonly written: boolean
  readonly published: { readonly by: 'wall' | 'board'; readonly ref: string } | null
  readonly unpublished: { readonly reason: UnpublishedReason; readonly note: string } | null
  readonly declined: { readonly reason: DeclineReason; readonly note: string } | null
}

export type WallQuestion = Task<WallState, WallFacts>
export type WallEvent = TaskEvent<WallState>

/** Where the history of a question stands in the record. */
export const wallTask = (id: string): string => `wall-question/${id}`
/** The kind of the written answers in review before release. */
export const WALL_ANSWER = 'wall-answer'
