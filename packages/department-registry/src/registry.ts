import * as z from 'zod'
import { checkDay } from './day.ts'
import { department, existsOn, isNameOn, type Department, type DepartmentId } from './department.ts'
import { ownGroup } from './group.ts'
import { peopleProblems } from './people-problems.ts'
import { person, standIn, type Person, type PersonId } from './person.ts'
import { groupProblems, registryProblems } from './registry-problems.ts'
import { writtenText } from './written-text.ts'

/** What a bureau writes down about itself: its names, its departments and its people over time. A second bureau is another such file. */
export const registryData = z
  .object({
    bureau: z.object({ name: writtenText(60), nameEn: writtenText(120) }),
    /** What documents put before a department's name: 局, 市知识产权局. */
    prefixes: z.array(writtenText(40)).default([]),
    departments: z.array(department).min(1),
    groups: z.array(ownGroup).default([]),
    people: z.array(person).default([]),
    standIns: z.array(standIn).default([]),
  })
  .superRefine((data, context) => {
    const problems = [
      ...registryProblems(data.departments),
      ...groupProblems(data.groups, data.departments),
      ...peopleProblems(data),
    ]
    for (const { path, zh, en } of problems) {
      context.addIssue({ code: 'custom', path, message: en, params: { zh } })
    }
  })

export type RegistryInput = z.input<typeof registryData>
export type RegistryData = z.output<typeof registryData>

export interface Registry {
  readonly data: RegistryData
  readonly byId: ReadonlyMap<DepartmentId, Department>
  readonly people: ReadonlyMap<PersonId, Person>
}

/** Checks the data and makes it ready to ask. Throws with every problem, each with its place, when the data is wrong. */
export function createRegistry(input: RegistryInput): Registry {
  const read = registryData.safeParse(input)
  if (!read.success) throw new RangeError(`the department registry is wrong:\n${z.prettifyError(read.error)}`)
  return registryOf(read.data)
}

/** Data that has been checked, ready to ask. */
export function registryOf(data: RegistryData): Registry {
  return {
    data,
    byId: new Map(data.departments.map((one) => [one.id, one])),
    people: new Map(data.people.map((one) => [one.id, one])),
  }
}

/** The departments that exist on a day, in the order of the data. */
export function departmentsOn(registry: Registry, date: string): readonly Department[] {
  checkDay(date)
  return registry.data.departments.filter((one) => existsOn(one, date))
}

/**
 * What a department is called on a day. Before its first name the first is given and in a gap or after the last the one
 * before, so that an old record always has a name. Throws for an id that the registry has never known.
 */
export function nameOn(registry: Registry, id: DepartmentId, date: string, language: 'zh' | 'en'): string {
  checkDay(date)
  const one = registry.byId.get(id)
  if (one === undefined) throw new RangeError(`no department ${id} in the registry`)
  const earlier = one.names.filter((name) => name.from <= date)
  const name = one.names.find((candidate) => isNameOn(candidate, date)) ?? earlier.at(-1) ?? one.names[0]
  if (name === undefined) throw new RangeError(`department ${id} has no name`)
  return language === 'en' ? name.nameEn : name.name
}

/**
 * Who answers on a day for what a department was given: itself while it exists, else its heirs (承接部门), and theirs.
 * Empty when it was dissolved without an heir, or the id is unknown.
 */
export function heirsOn(registry: Registry, id: DepartmentId, date: string): readonly DepartmentId[] {
  checkDay(date)
  const found = new Set<DepartmentId>()
  const seen = new Set<DepartmentId>()
  const follow = (from: DepartmentId): void => {
    const one = registry.byId.get(from)
    if (one === undefined || seen.has(from)) return
    seen.add(from)
    if (one.dissolved === undefined || date < one.dissolved) found.add(from)
    else (one.heirs ?? []).forEach(follow)
  }
  follow(id)
  return [...found]
}
