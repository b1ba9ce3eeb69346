import type { PostRole, DepartmentKind } from '@gongkai/department-registry'

export interface Named {
  readonly id: string
  readonly name: string
}

export interface Holder {
  readonly person: Named
  readonly role: PostRole
  readonly from: string
  readonly to: string | null
  readonly actingFor: Named | null
  readonly away: boolean
}

export interface RegistryDepartment extends Named {
  readonly kind: DepartmentKind
  readonly exists: boolean
  readonly names: readonly { readonly name: string; readonly from: string; readonly to: string | null }[]
  readonly printedAs: readonly string[]
  readonly founded: string | null
  readonly dissolved: string | null
  readonly heirs: readonly Named[]
  readonly timeline: readonly { readonly on: string; readonly kind: string; readonly text: string }[]
  readonly duties: readonly string[]
  readonly phone: string | null
  readonly holders: readonly Holder[]
}

export interface RegistryPost {
  readonly department: Named
  readonly role: PostRole
  readonly from: string
  readonly to: string | null
  readonly held: boolean
}

export interface RegistryPerson extends Named {
  readonly account: string | null
  readonly posts: readonly RegistryPost[]
}

export interface RegistryStandIn {
  readonly of: Named
  readonly by: Named
  readonly department: Named | null
  readonly roles: readonly PostRole[]
  readonly from: string
  readonly to: string
  readonly reason: string | null
  readonly inForce: boolean
}

export interface Registry {
  readonly version: number
  readonly on: string
  readonly departments: readonly RegistryDepartment[]
  readonly people: readonly RegistryPerson[]
  readonly standIns: readonly RegistryStandIn[]
  readonly problems: readonly { readonly code: string; readonly text: string }[]
}

export interface RegistryChange {
  readonly code: string
  readonly subject: string
  readonly text: string
}

export interface OpenWork {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly holder: string
  readonly href: string
}

export interface Orphan extends OpenWork {
  readonly reason: string
  readonly text: string
}

export interface RegistryPreview {
  readonly version: number
  readonly changes: readonly RegistryChange[]
  readonly problems: readonly {
    readonly sheet: string
    readonly row: number | null
    readonly column: string | null
    readonly text: string
  }[]
  readonly moved: readonly (OpenWork & { readonly to: string })[]
  readonly orphaned: readonly Orphan[]
}

/** Who stands for a department in its row: whoever can act in a role today, a stand-in as acting for the holder. */
export function inRole(department: RegistryDepartment, role: PostRole): readonly Holder[] {
  return department.holders.filter((holder) => holder.role === role && !holder.away)
}

/** What a department was first called, and what happened to it since, oldest first. */
export function historyOf({
  names,
  timeline,
}: RegistryDepartment): readonly { readonly on: string; readonly text: string }[] {
  const [first] = names
  const founded = timeline.find(({ on }) => on === first?.from)
  const called = first ? [{ on: first.from, text: founded ? `${first.name} ${founded.text}` : first.name }] : []
  return [...called, ...timeline.filter((one) => one !== founded)].toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
}

/** The work a refusal lists, where it lists any. */
export function orphansIn(facts: Readonly<Record<string, unknown>> | undefined): readonly Orphan[] {
  const listed = facts?.['orphaned']
  return Array.isArray(listed) ? (listed as Orphan[]) : []
}

/** Problems that the server found in what was sent, in the reader's language. */
export function problemsIn(facts: Readonly<Record<string, unknown>> | undefined, lang: 'zh' | 'en'): readonly string[] {
  const listed = facts?.['problems']
  if (!Array.isArray(listed)) return []
  return (listed as Readonly<Record<string, unknown>>[]).map((one) => String(one[lang] ?? one['text'] ?? ''))
}
