import type { Department, DepartmentName } from './department.ts'
import { plainName } from './printed-name.ts'

export interface RegistryProblem {
  readonly path: (string | number)[]
  readonly message: string
}

/**
 * Everything in a registry that its shape alone cannot show: an id twice, names that overlap or run backwards, one
 * printed name for two departments on one day, a department that ends before it begins, an heir that is missing, is
 * gone already or leads back in a circle.
 */
export function registryProblems(departments: readonly Department[]): RegistryProblem[] {
  return [
    ...departments.flatMap((one, at) => [
      ...sameId(departments, at),
      ...nameOrder(one).map((problem) => ({ ...problem, path: [at, ...problem.path] })),
      ...lifetime(one).map((problem) => ({ ...problem, path: [at, ...problem.path] })),
      ...heirs(departments, one).map((problem) => ({ ...problem, path: [at, 'heirs', ...problem.path] })),
    ]),
    ...sharedNames(departments),
  ]
}

function sameId(departments: readonly Department[], at: number): RegistryProblem[] {
  const id = departments[at]?.id
  const before = departments.slice(0, at).some((one) => one.id === id)
  return before ? [{ path: [at, 'id'], message: `the id ${id} is used twice` }] : []
}

function nameOrder({ id, names }: Department): RegistryProblem[] {
  return names.flatMap((name, at) => {
    const problems: RegistryProblem[] = []
    if (name.to !== undefined && name.to < name.from) {
      problems.push({
        path: ['names', at, 'to'],
        message: `${id}: ${name.name} ends on ${name.to} before it starts on ${name.from}`,
      })
    }
    const before = names[at - 1]
    if (before !== undefined && !(before.to !== undefined && before.to < name.from)) {
      const message = `${id}: ${before.name} and ${name.name} overlap; the first must end before ${name.from}`
      problems.push({ path: ['names', at, 'from'], message })
    }
    return problems
  })
}

function lifetime({ id, founded, dissolved, heirs: after }: Department): RegistryProblem[] {
  const problems: RegistryProblem[] = []
  if (founded !== undefined && dissolved !== undefined && dissolved <= founded) {
    problems.push({
      path: ['dissolved'],
      message: `${id} is dissolved on ${dissolved}, not after it is founded on ${founded}`,
    })
  }
  if (dissolved === undefined && (after ?? []).length > 0) {
    problems.push({ path: ['heirs'], message: `${id} has heirs but is not dissolved` })
  }
  return problems
}

function heirs(departments: readonly Department[], one: Department): RegistryProblem[] {
  return (one.heirs ?? []).flatMap((id, at) => {
    const heir = departments.find((candidate) => candidate.id === id)
    if (heir === undefined) return [{ path: [at], message: `${one.id}: its heir ${id} is not in the registry` }]
    if (leadsTo(departments, heir, one, new Set())) {
      return [{ path: [at], message: `${one.id}: following its heir ${id} leads back to ${one.id}` }]
    }
    const date = one.dissolved
    if (date !== undefined && heir.dissolved !== undefined && heir.dissolved < date) {
      return [{ path: [at], message: `${one.id}: its heir ${id} was dissolved before, on ${heir.dissolved}` }]
    }
    if (date !== undefined && heir.founded !== undefined && heir.founded > date) {
      return [{ path: [at], message: `${one.id}: its heir ${id} is founded only on ${heir.founded}, after ${date}` }]
    }
    return []
  })
}

function leadsTo(
  departments: readonly Department[],
  from: Department,
  target: Department,
  seen: ReadonlySet<Department>,
): boolean {
  if (from === target) return true
  if (seen.has(from)) return false
  const next = departments.filter((one) => (from.heirs ?? []).includes(one.id))
  return next.some((one) => leadsTo(departments, one, target, new Set([...seen, from])))
}

function sharedNames(departments: readonly Department[]): RegistryProblem[] {
  const all = departments.flatMap((one, at) =>
    one.names.flatMap((name, nameAt) =>
      [name.name, ...name.short].map((printed) => ({ one, at, nameAt, name, printed, plain: plainName(printed) })),
    ),
  )
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => b.one !== a.one && b.plain === a.plain && overlap(a.name, b.name) && livesOverlap(a.one, b.one))
      .map((b) => ({
        path: [b.at, 'names', b.nameAt],
        message: `${a.one.id} and ${b.one.id} are both called ${b.printed} on the same day`,
      })),
  )
}

function overlap(a: DepartmentName, b: DepartmentName): boolean {
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to)
}

function livesOverlap(a: Department, b: Department): boolean {
  const before = (x: Department, y: Department): boolean =>
    x.dissolved !== undefined && y.founded !== undefined && x.dissolved <= y.founded
  return !before(a, b) && !before(b, a)
}
