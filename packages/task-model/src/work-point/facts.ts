import type { LocalDate } from '@gongkai/work-calendar'
import type { Extendable } from '../actions/extending.ts'
import type { Personal } from '../actions/handover.ts'
import type { Mergeable } from '../actions/merging.ts'
import type { Divisible } from '../actions/parts.ts'
import type { Remark } from '../actions/piece.ts'
import type { Reopenable } from '../actions/reopening.ts'
import type { Returnable } from '../actions/returning.ts'
import type { Pressed } from '../actions/supervision.ts'
import type { Evidence } from '../evidence.ts'
import type { TaskEvent } from '../event.ts'
import type { Task } from '../task.ts'

/** The states of a task of the annual work points (年度工作要点), in the order it passes them. */
export const WORK_POINT_STATES = [
  'proposed',
  'approved',
  'issued',
  'returned',
  'signed',
  'under-way',
  'reported',
  'closed',
] as const
export type WorkPointState = (typeof WORK_POINT_STATES)[number]

/** What was reported as done: a summary and the pointers that show it. */
export interface Report extends Remark {
  readonly evidence: readonly Evidence[]
}

/** What the task is, and what has become of it. Departments, limits and state are the engine's. */
export interface WorkPointFacts extends Returnable, Pressed, Extendable, Divisible, Mergeable, Reopenable, Personal {
  /** The plan it belongs to, and its number there: `二（一）3`. */
  readonly plan: string
  readonly number: string
  readonly year: number
  readonly title: string
  readonly text: string
  /** What shows that it is done, as the break-down says (成果形式). */
  readonly measure: string
  readonly dueOn: LocalDate
  readonly proposed: Remark
  readonly approved: Remark | null
  /** Progress as it was reported (进展), newest last. */
  readonly progress: readonly Remark[]
  readonly report: Report | null
  readonly sentBack: Remark | null
  readonly verified: Remark | null
}

export type WorkPoint = Task<WorkPointState, WorkPointFacts>
export type WorkPointEvent = TaskEvent<WorkPointState>
