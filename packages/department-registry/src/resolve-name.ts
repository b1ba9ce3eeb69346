import { existsOn, isNameOn, type Department, type DepartmentId, type DepartmentName } from './department.ts'
import { groupNamed, type GroupId } from './group.ts'
import { editDistance, plainName, withoutBrackets } from './printed-name.ts'
import { checkDay, departmentsOn, heirsOn, nameOn, type Registry } from './registry.ts'

export interface ResolvedDepartment {
  readonly kind: 'department'
  readonly id: DepartmentId
  /** What it is called on the day, which need not be what was printed. */
  readonly name: string
}

export interface ResolvedGroup {
  readonly kind: 'group'
  readonly groupId: GroupId
  /** To show: 各部门 or 各处室. */
  readonly group: string
  /** Every internal department of the day. Whoever leads the task is among them. */
  readonly members: readonly DepartmentId[]
}

export interface UnknownName {
  readonly kind: 'unknown'
  readonly printed: string
  /** Up to three names of the day that look most like it, best first; empty when none does. For a person to choose from. */
  readonly nearest: readonly string[]
}

export type ResolvedName = ResolvedDepartment | ResolvedGroup | UnknownName

/**
 * Who a printed name means on a day: a department by its full or short name, a group (各部门, 各处室), or nobody known.
 * Brackets of any width, stray spaces and the bureau's own name in front make no difference. A name that a department
 * had at another time means that department, or its only heir once it is gone. Nothing else is guessed: an unknown name
 * comes back with its nearest neighbours.
 */
export function resolveName(registry: Registry, printed: string, onDate: string): ResolvedName {
  checkDay(onDate)
  const plain = plainName(printed)
  for (const candidate of [plain, ...withoutPrefixes(registry, plain)]) {
    const group = groupNamed(candidate)
    if (group !== null) return groupOf(registry, group, onDate)
    const id = departmentNamed(registry, candidate, onDate)
    if (id !== null) return { kind: 'department', id, name: nameOn(registry, id, onDate, 'zh') }
  }
  return { kind: 'unknown', printed: printed.trim(), nearest: nearestNames(registry, plain, onDate) }
}

function groupOf(registry: Registry, group: { id: GroupId; name: string }, onDate: string): ResolvedGroup {
  const members = departmentsOn(registry, onDate).filter((one) => one.kind === 'internal')
  return { kind: 'group', groupId: group.id, group: group.name, members: members.map((one) => one.id) }
}

function withoutPrefixes(registry: Registry, plain: string): string[] {
  return registry.data.prefixes
    .map(plainName)
    .filter((prefix) => plain.startsWith(prefix) && plain.length > prefix.length)
    .map((prefix) => plain.slice(prefix.length))
}

/** By the names of the day first; then by names of any time, if that leads to exactly one department of the day. */
function departmentNamed(registry: Registry, plain: string, onDate: string): DepartmentId | null {
  const { departments } = registry.data
  const today = departments.find(
    (one) => existsOn(one, onDate) && one.names.some((name) => isNameOn(name, onDate) && bears(name, plain)),
  )
  if (today !== undefined) return today.id
  const anytime = departments.filter((one) => one.names.some((name) => bears(name, plain)))
  const now = [...new Set(anytime.flatMap((one) => heirsOn(registry, one.id, onDate)))]
  return now.length === 1 ? (now[0] ?? null) : null
}

function bears(name: DepartmentName, plain: string): boolean {
  return printedForms(name).some((form) => form === plain || withoutBrackets(form) === withoutBrackets(plain))
}

function printedForms(name: DepartmentName): string[] {
  return [name.name, ...name.short].map(plainName)
}

/** Names no further than half their length away. The full name is given even when a short one was nearer. */
function nearestNames(registry: Registry, plain: string, onDate: string): string[] {
  return departmentsOn(registry, onDate)
    .map((one) => ({ name: nameOn(registry, one.id, onDate, 'zh'), distance: distanceTo(one, plain, onDate) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(plain.length / 2)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name)
}

function distanceTo(one: Department, plain: string, onDate: string): number {
  const forms = one.names.filter((name) => isNameOn(name, onDate)).flatMap(printedForms)
  return Math.min(...forms.map((form) => editDistance(withoutBrackets(form), withoutBrackets(plain))))
}
