import { endsFirst, runsBackwards, sharedDays, type Period } from './day.ts'
import type { Department } from './department.ts'
import type { OwnGroup } from './group.ts'
import { plainName } from './printed-name.ts'

export interface RegistryProblem {
  readonly path: (string | number)[]
  readonly zh: string
  readonly en: string
}

/**
 * Everything in the departments that their shape alone cannot show: an id twice, names that overlap or run backwards, one
 * full name for two departments on one day, a department that ends before it begins, an heir or a parent that is missing,
 * is gone already or leads back in a circle. Two departments may share a short name or an alias: then it means neither.
 */
export function registryProblems(departments: readonly Department[]): RegistryProblem[] {
  const within = (at: number) => (problem: RegistryProblem) => ({
    ...problem,
    path: ['departments', at, ...problem.path],
  })
  return [
    ...departments.flatMap((one, at) =>
      [
        ...sameId(departments, at),
        ...nameOrder(one),
        ...backwards(one),
        ...lifetime(one),
        ...heirs(departments, one),
        ...parent(departments, one),
      ].map(within(at)),
    ),
    ...sharedNames(departments),
  ]
}

/** Everything wrong with a bureau's own groups: an id twice, days that run backwards, a member that is missing. */
export function groupProblems(groups: readonly OwnGroup[], departments: readonly Department[]): RegistryProblem[] {
  const known = new Set(departments.map(({ id }) => id))
  return groups.flatMap((group, at) => {
    const path = ['groups', at]
    const problems: RegistryProblem[] = []
    if (groups.findIndex(({ id }) => id === group.id) < at)
      problems.push({ path: [...path, 'id'], zh: `编号${group.id}用了两次`, en: `the id ${group.id} is used twice` })
    if (runsBackwards(group)) problems.push({ path: [...path, 'to'], ...endsFirst(group.id, group) })
    for (const [index, member] of group.members.entries()) {
      if (!known.has(member))
        problems.push({
          path: [...path, 'members', index],
          zh: `${group.id}：部门${member}不在名录中`,
          en: `${group.id}: its member ${member} is not in the registry`,
        })
    }
    return problems
  })
}

function sameId(departments: readonly Department[], at: number): RegistryProblem[] {
  const id = departments[at]?.id
  const before = departments.slice(0, at).some((one) => one.id === id)
  return before ? [{ path: ['id'], zh: `编号${id}用了两次`, en: `the id ${id} is used twice` }] : []
}

function nameOrder({ id, names }: Department): RegistryProblem[] {
  return names.flatMap((name, at) => {
    const problems: RegistryProblem[] = []
    if (runsBackwards(name)) problems.push({ path: ['names', at, 'to'], ...endsFirst(`${id}: ${name.name}`, name) })
    const before = names[at - 1]
    if (before !== undefined && !(before.to !== undefined && before.to < name.from)) {
      problems.push({
        path: ['names', at, 'from'],
        zh: `${id}：“${before.name}”和“${name.name}”时间重叠，前者须在${name.from}之前结束`,
        en: `${id}: ${before.name} and ${name.name} overlap; the first must end before ${name.from}`,
      })
    }
    return problems
  })
}

function backwards({ id, aliases, duties }: Department): RegistryProblem[] {
  return [
    ...aliases.flatMap((one, at) =>
      runsBackwards(one) ? [{ path: ['aliases', at, 'to'], ...endsFirst(`${id}: ${one.name}`, one) }] : [],
    ),
    ...duties.flatMap((one, at) =>
      runsBackwards(one) ? [{ path: ['duties', at, 'to'], ...endsFirst(`${id}: ${one.text}`, one) }] : [],
    ),
  ]
}

function lifetime({ id, founded, dissolved, heirs: after }: Department): RegistryProblem[] {
  const problems: RegistryProblem[] = []
  if (founded !== undefined && dissolved !== undefined && dissolved <= founded) {
    problems.push({
      path: ['dissolved'],
      zh: `${id}在${dissolved}撤销，不晚于设立的${founded}`,
      en: `${id} is dissolved on ${dissolved}, not after it is founded on ${founded}`,
    })
  }
  if (dissolved === undefined && (after ?? []).length > 0) {
    problems.push({ path: ['heirs'], zh: `${id}没有撤销，不能有承接部门`, en: `${id} has heirs but is not dissolved` })
  }
  return problems
}

function heirs(departments: readonly Department[], one: Department): RegistryProblem[] {
  return (one.heirs ?? []).flatMap((id, at) => {
    const problem = (zh: string, en: string): RegistryProblem[] => [
      { path: ['heirs', at], zh: `${one.id}：承接部门${id}${zh}`, en: `${one.id}: ${en}` },
    ]
    const heir = departments.find((candidate) => candidate.id === id)
    if (heir === undefined) return problem('不在名录中', `its heir ${id} is not in the registry`)
    if (leadsTo(departments, heir, one))
      return problem(`又回到${one.id}`, `following its heir ${id} leads back to ${one.id}`)
    const date = one.dissolved
    if (date !== undefined && heir.dissolved !== undefined && heir.dissolved < date)
      return problem(`在${heir.dissolved}已经撤销`, `its heir ${id} was dissolved before, on ${heir.dissolved}`)
    if (date !== undefined && heir.founded !== undefined && heir.founded > date)
      return problem(`到${heir.founded}才设立`, `its heir ${id} is founded only on ${heir.founded}, after ${date}`)
    return []
  })
}

function parent(departments: readonly Department[], one: Department): RegistryProblem[] {
  if (one.splitFrom === undefined) return []
  const path = ['splitFrom']
  const from = departments.find(({ id }) => id === one.splitFrom)
  if (from === undefined || from === one) {
    return [
      {
        path,
        zh: `${one.id}：划出它的部门${one.splitFrom}不在名录中`,
        en: `${one.id}: ${one.splitFrom}, from which it was split off, is not in the registry`,
      },
    ]
  }
  if (one.founded === undefined) {
    return [
      {
        path,
        zh: `${one.id}：从${from.id}划出，须写明设立日期`,
        en: `${one.id} was split off and needs a founding day`,
      },
    ]
  }
  return []
}

function leadsTo(departments: readonly Department[], from: Department, target: Department): boolean {
  const seen = new Set<Department>()
  const reach = (one: Department): boolean => {
    if (one === target) return true
    if (seen.has(one)) return false
    seen.add(one)
    return departments.filter(({ id }) => (one.heirs ?? []).includes(id)).some(reach)
  }
  return reach(from)
}

interface Printed extends Period {
  readonly at: number
  readonly id: string
  readonly path: (string | number)[]
  readonly printed: string
  readonly plain: string
  readonly full: boolean
}

function sharedNames(departments: readonly Department[]): RegistryProblem[] {
  const all = departments.flatMap(printedOf).map((one) => ({ ...one, plain: plainName(one.printed) }))
  const byPlain = new Map<string, Printed[]>()
  const problems: RegistryProblem[] = []
  for (const one of all) {
    const before = byPlain.get(one.plain) ?? []
    for (const other of before) {
      if (other.at === one.at || !(other.full || one.full) || sharedDays(other, one) === null) continue
      problems.push({
        path: one.path,
        zh: `${other.id}和${one.id}在同一天都叫“${one.printed}”`,
        en: `${other.id} and ${one.id} are both called ${one.printed} on the same day`,
      })
    }
    byPlain.set(one.plain, [...before, one])
  }
  return problems
}

/** Every printed form of a department with the days on which it stands for a living department. */
function printedOf(one: Department, at: number): Omit<Printed, 'plain'>[] {
  const life = { from: one.founded, to: undefined }
  const within = (period: Period): Period | null => {
    const shared = sharedDays(life, period)
    if (shared === null || one.dissolved === undefined) return shared
    return shared.from !== undefined && shared.from >= one.dissolved
      ? null
      : { ...shared, to: shared.to !== undefined && shared.to < one.dissolved ? shared.to : dayBefore(one.dissolved) }
  }
  const forms = [
    ...one.names.flatMap((name, index) => [
      { printed: name.name, full: true, period: name as Period, path: ['names', index] },
      ...name.short.map((printed) => ({ printed, full: false, period: name as Period, path: ['names', index] })),
    ]),
    ...one.aliases.map((alias, index) => ({
      printed: alias.name,
      full: false,
      period: alias as Period,
      path: ['aliases', index],
    })),
  ]
  return forms.flatMap(({ printed, full, period, path }) => {
    const days = within(period)
    return days ? [{ ...days, at, id: one.id, printed, full, path: ['departments', at, ...path] }] : []
  })
}

/** Sorts before `date` and after every day before it: days are compared as texts, so no calendar is needed. */
function dayBefore(date: string): string {
  return `${date.slice(0, -1)}${String.fromCharCode(date.charCodeAt(date.length - 1) - 1)}~`
}
