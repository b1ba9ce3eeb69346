import type { DepartmentId } from '@gongkai/department-registry'
import * as z from 'zod'
import { refuse } from '../refusal.ts'
import type { Task } from '../task.ts'
import { assignmentFault } from './assignment-fault.ts'
import { departmentShape, pieceOf, reasonText, remarkOf } from './piece.ts'
import type { KnowsDepartment, ReasonShape, Remark } from './piece.ts'

/** A department gave a matter back (退回): why, from whom, and whose it says it is. */
export interface Returned extends Remark {
  readonly departments: readonly DepartmentId[]
  readonly proposed: DepartmentId | null
}

/** Every return of the matter, oldest first: the office reads the reasons side by side. */
export interface Returnable {
  readonly returns: readonly Returned[]
}
export const NEVER_RETURNED: Returnable = { returns: [] }

/** After the second return the office decides: its next assignment binds (交办即确定). How many may be had is configuration. */
export const MOST_RETURNS = 2

export const returnInput = (reason: ReasonShape = reasonText) =>
  z.object({ reason, proposed: departmentShape.optional() })

/** Whether the next assignment can no longer be given back. */
export const isBinding = ({ facts }: Task<string, Returnable>, most = MOST_RETURNS): boolean =>
  facts.returns.length >= most

/**
 * `return` (退回) to the office, with a reason and whose it may be. It breaks ping-pong: once the matter came back `most` times, the
 * office has every reason before it and its next assignment binds: `already-returned-twice`, with the reasons.
 * Also refuses `unknown-department` and `proposes-itself` (giving it back to whom it already is with).
 */
export function returning<State extends string>(at: {
  readonly from: readonly State[]
  readonly to: State
  readonly most?: number
  readonly reason?: ReasonShape
  readonly knows?: KnowsDepartment
}) {
  const { from, to, most = MOST_RETURNS, reason = reasonText, knows = () => true } = at
  const piece = pieceOf<Returnable>()({
    from,
    to,
    who: ['lead', 'lead-head'],
    input: returnInput(reason),
    guard: (task) =>
      isBinding(task, most) ? refuse('already-returned-twice', { times: most, returns: task.facts.returns }) : null,
    check: (task, { proposed }, _, { today }) => {
      if (!proposed) return null
      if (task.lead.includes(proposed)) return refuse('proposes-itself', { departments: [proposed] })
      return assignmentFault([proposed], knows, today)
    },
    effect: (task, deed) => {
      const { reason: why, proposed = null } = deed.input
      const returned: Returned = { ...remarkOf(deed, why), departments: task.lead, proposed }
      return { lead: [], support: [], facts: { returns: [...task.facts.returns, returned] } }
    },
  })
  return { return: piece }
}
