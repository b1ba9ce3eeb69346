import type { Remark } from '../actions/piece.ts'
import type { Evidence } from '../evidence.ts'
import type { TaskEvent } from '../event.ts'
import type { Task } from '../task.ts'

/** One state: what shows that a line of the plan was done is gathered the whole year, and never finished by an act. */
export const PLAN_EVIDENCE_STATES = ['gathered'] as const
export type PlanEvidenceState = (typeof PLAN_EVIDENCE_STATES)[number]

/** One pointer in the file of a task, with who put it there and who looked behind it. */
export interface KeptEvidence {
  /** `e1`, `e2` … in the order in which they came. */
  readonly id: string
  readonly evidence: Evidence
  readonly attached: Remark
  readonly verified: Remark | null
  readonly withdrawn: Remark | null
}

export interface PlanEvidenceFacts {
  readonly year: number
  /** The task's number in the plan: `二（三）3`. */
  readonly number: string
  readonly items: readonly KeptEvidence[]
}

export type PlanEvidence = Task<PlanEvidenceState, PlanEvidenceFacts>
export type PlanEvidenceEvent = TaskEvent<PlanEvidenceState>

/** Where the evidence of a task of the plan stands in the record. */
export const planEvidenceTask = (year: number, number: string): string => `plan-evidence/${year}/${number}`

/** What still counts of it: everything that was not withdrawn. */
export function standingEvidence({ facts }: PlanEvidence): readonly KeptEvidence[] {
  return facts.items.filter(({ withdrawn }) => withdrawn === null)
}
