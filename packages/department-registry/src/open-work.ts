import { checkDay } from './day.ts'
import type { DepartmentId } from './department.ts'
import type { PersonId } from './person.ts'
import { heirsOn, type Registry } from './registry.ts'

/**
 * A matter that is not done yet, with the department that owes it, or the person who holds it and the department in which
 * they do. A matter is named once for each department and once for each person.
 */
export interface OpenWork {
  /** Which subject keeps it, such as `message` or `plan-task`. */
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly department: DepartmentId | null
  readonly person: PersonId | null
  /** Where it can be read and handed over. */
  readonly href: string
  /** Whether its subject goes on with the sole heir by itself. Where it does not, it must be handed over before. */
  readonly follows: boolean
}

/** Why nobody would owe the work any more. */
export const ORPHAN_REASONS = [
  'department-removed',
  'no-heir',
  'several-heirs',
  'hand-over-first',
  'person-removed',
  'person-left',
] as const
export type OrphanReason = (typeof ORPHAN_REASONS)[number]

export interface Orphan {
  readonly work: OpenWork
  readonly reason: OrphanReason
  /** Those between whom a person must decide, or to whom the work must be handed. */
  readonly heirs: readonly DepartmentId[]
}

export interface WorkAfterChange {
  /** Work that goes on with the sole heir of its department. */
  readonly moved: readonly { readonly work: OpenWork; readonly to: DepartmentId }[]
  readonly orphaned: readonly Orphan[]
}

export interface OrphansOpenWork {
  readonly refused: 'orphans-open-work'
  readonly facts: { readonly orphaned: readonly Orphan[] }
}

/**
 * What becomes of open work when the registry changes. Work of a dissolved department moves to its heir when there is
 * exactly one; without an heir, or with several (which is a decision, not a rule), it is orphaned. A dissolution that is
 * still to come counts as if it had come. Work that cannot follow its department must be handed to the heir first. Work
 * that a person holds is orphaned when the person is removed, or holds no post after today in the department of the work
 * (or an heir of it): it must be handed over first (先交接). What nobody owed before the change is not the change's doing.
 */
export function workAfter(
  before: Registry,
  after: Registry,
  openWork: readonly OpenWork[],
  today: string,
): WorkAfterChange {
  checkDay(today)
  const moved: { work: OpenWork; to: DepartmentId }[] = []
  const orphaned: Orphan[] = []
  for (const work of openWork) {
    const lost = work.person === null ? departmentLost(before, after, work) : personLost(before, after, work, today)
    if (lost === null) continue
    if ('to' in lost) moved.push({ work, to: lost.to })
    else orphaned.push({ work, ...lost })
  }
  return { moved, orphaned }
}

/** The refusal of a change that would leave open work with nobody, with the list of that work; null when there is none. */
export function orphanedBy(
  before: Registry,
  after: Registry,
  openWork: readonly OpenWork[],
  today: string,
): OrphansOpenWork | null {
  const { orphaned } = workAfter(before, after, openWork, today)
  return orphaned.length === 0 ? null : { refused: 'orphans-open-work', facts: { orphaned } }
}

/** Later than every day in a registry. */
const ENDLESS = '9999-12-31'

type Lost = Pick<Orphan, 'reason' | 'heirs'>

function departmentLost(
  before: Registry,
  after: Registry,
  { department, follows }: OpenWork,
): Lost | { to: DepartmentId } | null {
  if (department === null || !before.byId.has(department)) return null
  const now = heirsOn(after, department, ENDLESS)
  const [heir, second] = now
  if (heir === department) return null
  if (!after.byId.has(department)) return { reason: 'department-removed', heirs: [] }
  const then = heirsOn(before, department, ENDLESS)
  if (then.length === now.length && then.every((id, at) => id === now[at])) return null
  if (heir === undefined) return { reason: 'no-heir', heirs: [] }
  if (second !== undefined) return { reason: 'several-heirs', heirs: now }
  return follows ? { to: heir } : { reason: 'hand-over-first', heirs: now }
}

function personLost(before: Registry, after: Registry, work: OpenWork, today: string): Lost | null {
  const { person, department } = work
  if (person === null || !mayHold(before, person, department, today)) return null
  if (mayHold(after, person, department, today)) return null
  return { reason: after.people.has(person) ? 'person-left' : 'person-removed', heirs: [] }
}

/** Whether a person has a post that goes on after today, in the department of the work or in one that takes it over. */
function mayHold(registry: Registry, person: PersonId, department: DepartmentId | null, today: string): boolean {
  const posts = registry.people.get(person)?.posts ?? []
  const places = department === null ? null : [department, ...heirsOn(registry, department, ENDLESS)]
  return posts.some(
    (post) => (post.to === undefined || today < post.to) && (places === null || places.includes(post.department)),
  )
}
