import type { DepartmentId } from '@gongkai/department-registry'
import type { LocalDate } from '@gongkai/work-calendar'
import * as z from 'zod'
import type { Actor } from '../actor.ts'
import { evidenceShape, type Evidence } from '../evidence.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { assignmentFault } from './assignment-fault.ts'
import { dateShape, departmentShape, pieceOf, remarkOf, type KnowsDepartment, type Remark } from './piece.ts'
import { reasonText, type ReasonShape } from './piece.ts'

/** One share of a matter: what a member of a group owes (各部门), or a part that a matter was split into (拆分), with leads of its own. */
export interface Part {
  readonly id: string
  readonly title: string
  readonly lead: readonly DepartmentId[]
  readonly dueOn: LocalDate | null
  readonly done: (Remark & { readonly evidence: readonly Evidence[] }) | null
}

export interface Divisible {
  readonly parts: readonly Part[]
}
export const UNDIVIDED: Divisible = { parts: [] }

/** Each member of a group owes its own part; the part is named after the department. */
export function partsOfGroup(members: readonly DepartmentId[]): Part[] {
  return members.map((id) => ({ id, title: '', lead: [id], dueOn: null, done: null }))
}

/** The parts nobody has reported yet: who has not done, as the office reads it. */
export function openParts({ parts }: Divisible): readonly Part[] {
  return parts.filter((part) => part.done === null)
}

/** Closes an action while a part is open: refused as `parts-open` with the parts and who owes them. */
export function partsDone(task: Task<string, Divisible>): Refusal | null {
  const open = openParts(task.facts)
  return open.length > 0
    ? refuse('parts-open', { parts: open.map(({ id, title, lead }) => ({ id, title, lead })) })
    : null
}

const owes = (actor: Actor, part: Part) => actor.kind === 'staff' && part.lead.includes(actor.department)

/** The id of the limit that a part with a day of its own runs beside the matter's. */
export const partLimit = (id: string): string => `part:${id}`

const partShape = z.object({
  title: z.string().trim().min(1).max(200),
  lead: z.array(departmentShape).min(1).max(3),
  dueOn: dateShape.optional(),
})

/**
 * `split` (拆分) into parts with their own leads and days; `unite` undoes it while nothing is done; `finish-part` by whoever owes the
 * part; `return-part` by the office, with a reason. Refuses: `parts-begun` (a part is done already), `no-open-part` (your department
 * owes none), `unknown-part`, `not-your-part`, `part-done`, `part-not-done`, `department-twice`, `unknown-department`.
 */
export function dividing<State extends string>(at: {
  readonly from: readonly State[]
  readonly reason?: ReasonShape
  readonly knows?: KnowsDepartment
}) {
  const { from, reason = reasonText, knows = () => true } = at
  const piece = pieceOf<Divisible>()
  const begun = (task: Task<string, Divisible>) =>
    task.facts.parts.some((part) => part.done) ? refuse('parts-begun', { parts: task.facts.parts.length }) : null
  return {
    split: piece({
      from,
      to: null,
      who: ['office', 'lead-head'],
      input: z.object({ parts: z.array(partShape).min(2).max(40), reason }),
      guard: begun,
      check: (_, { parts }, __, { today }) => {
        const faults = parts.map(({ lead }) => assignmentFault(lead, knows, today))
        return faults.find((fault) => fault !== null) ?? null
      },
      effect: (task, { input }) => {
        const parts = input.parts.map(({ title, lead, dueOn }, index): Part => {
          return { id: `p${index + 1}`, title, lead, dueOn: dueOn ?? null, done: null }
        })
        const owing = [...new Set(parts.flatMap((part) => part.lead))].filter((id) => !task.lead.includes(id))
        return { facts: { parts }, support: [...new Set([...task.support, ...owing])] }
      },
      clock: (_, { input }) =>
        input.parts.flatMap(({ dueOn }, index) =>
          dueOn ? [{ clock: 'start', limit: partLimit(`p${index + 1}`), term: { unit: 'date', dueOn } } as const] : [],
        ),
    }),
    unite: piece({
      from,
      to: null,
      who: ['office', 'lead-head'],
      input: z.object({ reason }),
      guard: (task) => (task.facts.parts.length === 0 ? refuse('not-split') : begun(task)),
      effect: () => ({ facts: { parts: [] } }),
      clock: (task) => task.facts.parts.map(({ id }) => ({ clock: 'stop', limit: partLimit(id) }) as const),
    }),
    'finish-part': piece({
      from,
      to: null,
      who: ['lead', 'lead-head', 'support'],
      input: z.object({ part: z.string(), note: reason, evidence: z.array(evidenceShape).max(20).default([]) }),
      guard: (task, actor) => (openParts(task.facts).some((part) => owes(actor, part)) ? null : refuse('no-open-part')),
      check: (task, { part: id }, actor) => {
        const part = task.facts.parts.find((one) => one.id === id)
        if (!part) return refuse('unknown-part', { known: task.facts.parts.map((one) => one.id) })
        if (part.done) return refuse('part-done', { by: part.done.byName })
        return owes(actor, part) ? null : refuse('not-your-part', { lead: part.lead })
      },
      effect: (task, deed) => {
        const { part: id, note, evidence } = deed.input
        const done = { ...remarkOf(deed, note), evidence }
        return { facts: { parts: task.facts.parts.map((part) => (part.id === id ? { ...part, done } : part)) } }
      },
      clock: (_, { input }) => [{ clock: 'stop', limit: partLimit(input.part) }],
    }),
    'return-part': piece({
      from,
      to: null,
      who: ['office'],
      input: z.object({ part: z.string(), reason }),
      guard: (task) => (task.facts.parts.some((part) => part.done) ? null : refuse('part-not-done')),
      check: (task, { part: id }) => {
        const part = task.facts.parts.find((one) => one.id === id)
        if (!part) return refuse('unknown-part', { known: task.facts.parts.map((one) => one.id) })
        return part.done ? null : refuse('part-not-done')
      },
      effect: (task, { input }) => ({
        facts: { parts: task.facts.parts.map((part) => (part.id === input.part ? { ...part, done: null } : part)) },
      }),
      clock: (task, { input }) => {
        const dueOn = task.facts.parts.find((part) => part.id === input.part)?.dueOn
        return dueOn ? [{ clock: 'start', limit: partLimit(input.part), term: { unit: 'date', dueOn } }] : []
      },
    }),
  }
}
