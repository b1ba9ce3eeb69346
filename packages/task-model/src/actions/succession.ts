import type { DepartmentId } from '@gongkai/department-registry'
import type { LocalDate } from '@gongkai/work-calendar'
import * as z from 'zod'
import { refuse } from '../refusal.ts'
import { departmentShape, pieceOf } from './piece.ts'

/** Who takes over from a department on a day: its sole heir, or null while it exists, or where a person has to decide. */
export type SoleHeir = (department: DepartmentId, on: LocalDate) => DepartmentId | null

const name = z.string().min(1).max(200)

/** Both departments with their names of the day, so that the record can be read when neither exists any more. */
export const followHeirInput = z.object({ from: departmentShape, to: departmentShape, fromName: name, toName: name })

/**
 * `follow-heir` (随机构调整移交): the department that owed a matter was dissolved and has one heir, which owes it from now on, as lead or
 * support. By a job of the platform only; no limit moves. Refuses `not-the-heir` (the department does not owe the matter, or
 * the registry names another heir, several, or none).
 */
export function succeeding<State extends string>(at: { readonly from: readonly State[]; readonly heirOf?: SoleHeir }) {
  const { from, heirOf } = at
  const piece = pieceOf<unknown>()({
    from,
    to: null,
    who: ['system'],
    input: followHeirInput,
    check: ({ lead, support }, { from: gone, to }, _, { today }) => {
      const owes = lead.includes(gone) || support.includes(gone)
      return owes && heirOf?.(gone, today) === to ? null : refuse('not-the-heir', { from: gone, to })
    },
    effect: ({ lead, support }, { input: { from: gone, to } }) => {
      const moved = (list: readonly DepartmentId[]) => [...new Set(list.map((id) => (id === gone ? to : id)))]
      const leads = moved(lead)
      return { lead: leads, support: moved(support).filter((id) => !leads.includes(id)) }
    },
  })
  return { 'follow-heir': piece }
}
