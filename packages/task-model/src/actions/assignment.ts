import type { DepartmentId } from '@gongkai/department-registry'
import type { LocalDate } from '@gongkai/work-calendar'
import * as z from 'zod'
import type { Circumstances } from '../procedure.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { partsOfGroup, type Divisible } from './parts.ts'
import { assignmentFault } from './assignment-fault.ts'
import { departmentShape, pieceOf, type KnowsDepartment } from './piece.ts'

/** What a bureau's registry answers about departments; arguments, so that the engine holds no registry. */
export interface Registered {
  readonly knows?: KnowsDepartment
  /** The members of a group (各部门) on a day; null where the name is no group. */
  readonly membersOf?: (group: string, on: LocalDate) => readonly DepartmentId[] | null
}

const group = z.object({ group: z.string().min(1).max(60), members: z.array(departmentShape).default([]) })

/** Leads (牵头, one to three), supports (配合) and groups. `members` is filled by the registry on the day, whatever was sent. */
export const assignInput = z.object({
  lead: z.array(departmentShape).min(1).max(3),
  support: z.array(departmentShape).max(40).default([]),
  groups: z.array(group).max(4).default([]),
})
type Assign = z.output<typeof assignInput>

/** The input with the members of each group on that day. Refuses `unknown-group`. */
export function withMembers(
  input: Assign,
  { membersOf }: Registered,
  { today }: Pick<Circumstances, 'today'>,
): Assign | Refusal {
  const groups = []
  for (const { group: name } of input.groups) {
    const members = membersOf?.(name, today)
    if (!members) return refuse('unknown-group', { group: name })
    groups.push({ group: name, members: [...members] })
  }
  return { ...input, groups }
}

/** Lead, support and parts of an assignment: whoever a group names and nobody leads supports, and owes its own part. */
export function assigned({ lead, support, groups }: Assign) {
  const members = [...new Set(groups.flatMap((one) => one.members))]
  const others = members.filter((id) => !lead.includes(id) && !support.includes(id))
  return { lead, support: [...support, ...others], facts: { parts: partsOfGroup(members) } }
}

/** `assign` (交办, 下达): the office says who owes a matter. Refuses `unknown-group`, `department-twice`, `unknown-department`. */
export function assigning<State extends string>(at: {
  readonly from: readonly State[]
  readonly to: State
  readonly registered?: Registered
}) {
  const { from, to, registered = {} } = at
  const piece = pieceOf<Divisible>()({
    from,
    to,
    who: ['office'],
    input: assignInput,
    resolve: (_, input, __, circumstances) => withMembers(input, registered, circumstances),
    check: (_, { lead, support }, __, { today }) =>
      assignmentFault([...lead, ...support], registered.knows ?? (() => true), today),
    effect: (_, { input }) => assigned(input),
  })
  return { assign: piece }
}
