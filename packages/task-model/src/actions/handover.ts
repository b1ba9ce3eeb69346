import type { DepartmentId } from '@gongkai/department-registry'
import type { LocalDate } from '@gongkai/work-calendar'
import * as z from 'zod'
import type { Actor, NamedPerson } from '../actor.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { pieceOf, reasonText, type ReasonShape } from './piece.ts'

/** Who in the lead department has the matter in hand (具体承办人), if anybody in particular. */
export interface Personal {
  readonly assignee: NamedPerson | null
}
/** What a matter written before anybody could have it in hand lacks counts as nobody's. */
type MaybePersonal = Partial<Personal>
export const IN_NOBODYS_HANDS: Personal = { assignee: null }

/** Who a person is on a day: null where nobody of these departments can take the matter. Answered by the bureau's people. */
export type Colleague = (person: string, departments: readonly DepartmentId[], on: LocalDate) => NamedPerson | null

/**
 * Closes what a particular handler has in hand to their colleagues: `assigned-to-another`, with the name. Heads are not concerned, and
 * a stand-in counts as whom they stand in for.
 */
export function inTheirHands(task: Task<string, MaybePersonal>, actor: Actor): Refusal | null {
  const { assignee = null } = task.facts
  if (assignee === null || actor.kind !== 'staff' || actor.roles.includes('head')) return null
  const theirs = actor.person === assignee.person || actor.standsInFor?.person === assignee.person
  return theirs || !task.lead.includes(actor.department) ? null : refuse('assigned-to-another', { name: assignee.name })
}

/**
 * `hand-over` (交接): the matter in one person's hands moves to another, with a reason, by the head of the department or an
 * administrator; also the first time it is given to anybody (派件). Refuses `not-a-colleague`, `already-theirs`.
 */
export function handingOver<State extends string>(at: {
  readonly from: readonly State[]
  readonly colleague?: Colleague
  readonly reason?: ReasonShape
}) {
  const { from, colleague = (person) => ({ person, name: person }), reason = reasonText } = at
  const piece = pieceOf<MaybePersonal>()({
    from,
    to: null,
    who: ['lead-head', 'admin'],
    input: z.object({ person: z.string().min(1).max(60), name: z.string().default(''), reason }),
    resolve: (task, input, _, { today }) => {
      const known = colleague(input.person, task.lead, today)
      return known ? { ...input, name: known.name } : refuse('not-a-colleague', { departments: task.lead })
    },
    check: (task, { person }) =>
      task.facts.assignee?.person === person ? refuse('already-theirs', { name: task.facts.assignee.name }) : null,
    effect: (_, { input: { person, name } }) => ({ facts: { assignee: { person, name } } }),
  })
  return { 'hand-over': piece }
}
