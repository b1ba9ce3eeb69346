import { checkDay, covers } from './day.ts'
import { existsOn, type DepartmentId } from './department.ts'
import { isPrinted, knownGroup, knownGroupName, shownGroup, type GroupId } from './group.ts'
import { nearestNames } from './nearest-names.ts'
import { FORM_KINDS, printedForms, type PrintedForm } from './printed-forms.ts'
import { plainName, withoutBrackets } from './printed-name.ts'
import { readingsOf, type Reading } from './printed-readings.ts'
import { departmentsOn, heirsOn, nameOn, type Registry } from './registry.ts'
import type { Lang } from './words.ts'

export interface ResolvedDepartment {
  readonly kind: 'department'
  readonly id: DepartmentId
  /** What it is called on the day, which need not be what was printed. */
  readonly name: string
}

export interface ResolvedGroup {
  readonly kind: 'group'
  readonly groupId: GroupId
  /** To show: 各部门 or 各处室; what stands for a group in other words as it was printed. */
  readonly group: string
  /** The departments of the day that belong to it. Whoever leads the task is among them. */
  readonly members: readonly DepartmentId[]
  /**
   * The registry cannot say who is meant, so a person must: 有关部门 means some and not others, and of 各区局 the registry
   * may know none.
   */
  readonly openEnded: boolean
}

export interface UnknownName {
  readonly kind: 'unknown'
  readonly printed: string
  /** Up to three names of the day, best first: of the departments it could mean, else those that look most like it. */
  readonly nearest: readonly string[]
  /** The departments it could mean, when there are several: a short name that two share, a department that was split. */
  readonly candidates: readonly DepartmentId[]
}

export type ResolvedName = ResolvedDepartment | ResolvedGroup | UnknownName

/** No name is printed with more than this, its bureau in front and spaces between included; a longer text is not one name. */
const LONGEST_PRINTED = 200

/**
 * Who a printed name means on a day: a department by any of its names, a group (各部门, 各处室), or nobody known.
 * Brackets of any width, stray spaces, 处室 for 处 and the bureau's own name in front make no difference. Names of the day
 * come first; a name of another time, or one printed with 原, means the department that had it, or its only heir. What
 * could mean several departments is unknown, with them as candidates. Nothing is guessed.
 */
export function resolveName(registry: Registry, printed: string, onDate: string): ResolvedName {
  checkDay(onDate)
  if (printed.length > LONGEST_PRINTED) return { kind: 'unknown', printed: printed.trim(), nearest: [], candidates: [] }
  const readings = readingsOf(registry.data, printed)
  for (const reading of readings) {
    const group = groupOf(registry, reading.plain, printed, onDate)
    if (group !== null) return group
    const meant = departmentsNamed(registry, reading, onDate)
    const [id, second] = meant
    if (id === undefined) continue
    if (second !== undefined) return unclear(registry, printed, meant, onDate)
    return { kind: 'department', id, name: nameOn(registry, id, onDate, 'zh') }
  }
  const shortest = readings.at(-1)?.plain ?? ''
  const nearest = nearestNames(registry, [plainName(printed), shortest], onDate)
  return { kind: 'unknown', printed: printed.trim(), nearest, candidates: [] }
}

/** What a group is called, to show: 各部门, All departments. */
export function groupName(registry: Registry, id: GroupId, lang: Lang): string {
  const own = registry.data.groups.find((one) => one.id === id)
  return knownGroupName(id, lang) ?? (lang === 'en' ? own?.nameEn : own?.printed[0]) ?? id
}

function unclear(registry: Registry, printed: string, candidates: readonly DepartmentId[], date: string): UnknownName {
  const nearest = candidates.slice(0, 3).map((id) => nameOn(registry, id, date, 'zh'))
  return { kind: 'unknown', printed: printed.trim(), nearest, candidates }
}

function groupOf(registry: Registry, plain: string, printed: string, onDate: string): ResolvedGroup | null {
  const existing = departmentsOn(registry, onDate)
  const own = registry.data.groups.find((one) => covers(one, onDate) && isPrinted(one, plain))
  if (own) {
    const members = own.members.flatMap((id) => heirsOn(registry, id, onDate))
    const living = [...new Set(members)].filter((id) => existing.some((one) => one.id === id))
    const groupId = own.id as GroupId
    return {
      kind: 'group',
      groupId,
      group: groupName(registry, groupId, 'zh'),
      members: living,
      openEnded: living.length === 0,
    }
  }
  const known = knownGroup(plain)
  if (known === null) return null
  const members = existing.filter(({ kind }) => known.kinds.includes(kind)).map(({ id }) => id)
  return {
    kind: 'group',
    groupId: known.id,
    group: shownGroup(known, plain, printed),
    members,
    openEnded: members.length === 0,
  }
}

/** Those that a reading means: by the names of the day, full ones first, else by those of any earlier time. */
function departmentsNamed(registry: Registry, { plain, former }: Reading, onDate: string): readonly DepartmentId[] {
  const { byPlain, byBare } = printedForms(registry.data)
  const lists = [byPlain.get(plain) ?? [], byBare.get(withoutBrackets(plain)) ?? []]
  const order = former ? [earlierNames, namesOfTheDay] : [namesOfTheDay, earlierNames]
  for (const take of order) {
    for (const forms of lists) {
      const meant = take(registry, forms, onDate)
      if (meant.length > 0) return meant
    }
  }
  return []
}

function namesOfTheDay(registry: Registry, forms: readonly PrintedForm[], onDate: string): readonly DepartmentId[] {
  const living = forms.filter(({ id, days }) => covers(days, onDate) && exists(registry, id, onDate))
  for (const kind of FORM_KINDS) {
    const meant = new Set(living.filter((form) => form.kind === kind).map(({ id }) => id))
    if (meant.size > 0) return [...meant]
  }
  return []
}

/** The living heirs of those that had the name at another time; a department that is yet to be founded is nobody. */
function earlierNames(registry: Registry, forms: readonly PrintedForm[], onDate: string): readonly DepartmentId[] {
  const past = forms.filter(({ id, days }) => !(covers(days, onDate) && exists(registry, id, onDate)))
  for (const kind of FORM_KINDS) {
    const had = past.filter((form) => form.kind === kind).map(({ id }) => id)
    const meant = new Set(
      had.flatMap((id) => heirsOn(registry, id, onDate)).filter((id) => exists(registry, id, onDate)),
    )
    if (meant.size > 0) return [...meant]
  }
  return []
}

function exists(registry: Registry, id: DepartmentId, onDate: string): boolean {
  const one = registry.byId.get(id)
  return one !== undefined && existsOn(one, onDate)
}
