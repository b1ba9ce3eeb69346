import { endsFirst, runsBackwards, sharedDays, type Period } from './day.ts'
import type { Department } from './department.ts'
import type { Person, PersonId, StandIn } from './person.ts'
import type { RegistryProblem } from './registry-problems.ts'

interface People {
  readonly departments: readonly Department[]
  readonly people: readonly Person[]
  readonly standIns: readonly StandIn[]
}

/**
 * Everything wrong with people that would make an answer impossible: an id or an account twice, a post in a department that
 * is missing, a term that runs backwards or overlaps the same post, a stand-in that is missing, stands in for themselves,
 * or leads back in a circle on some day. What is only untidy is in `holdersProblems`.
 */
export function peopleProblems({ departments, people, standIns }: People): RegistryProblem[] {
  const known = new Set<string>(departments.map(({ id }) => id))
  return [
    ...people.flatMap((one, at) => [
      ...twice(people, at, 'id'),
      ...twice(people, at, 'account'),
      ...terms(one, at, known),
    ]),
    ...standIns.flatMap((one, at) => standInProblems(one, at, people, known)),
    ...circles(standIns),
  ]
}

function twice(people: readonly Person[], at: number, key: 'id' | 'account'): RegistryProblem[] {
  const value = people[at]?.[key]
  if (value === undefined || !people.slice(0, at).some((one) => one[key] === value)) return []
  return key === 'id'
    ? [{ path: ['people', at, key], zh: `人员编号${value}用了两次`, en: `the person id ${value} is used twice` }]
    : [{ path: ['people', at, key], zh: `账号${value}用了两次`, en: `the account ${value} is used twice` }]
}

function terms({ id, posts }: Person, at: number, known: ReadonlySet<string>): RegistryProblem[] {
  return posts.flatMap((one, index) => {
    const path = ['people', at, 'posts', index]
    const problems: RegistryProblem[] = []
    if (!known.has(one.department)) {
      problems.push({
        path: [...path, 'department'],
        zh: `${id}：部门${one.department}不在名录中`,
        en: `${id}: the department ${one.department} is not in the registry`,
      })
    }
    if (runsBackwards(one)) problems.push({ path: [...path, 'to'], ...endsFirst(id, one) })
    const same = posts
      .slice(0, index)
      .some(
        (other) => other.department === one.department && other.role === one.role && sharedDays(other, one) !== null,
      )
    if (same) {
      problems.push({
        path: [...path, 'from'],
        zh: `${id}：在${one.department}的同一岗位任期重叠（${one.from}起）`,
        en: `${id}: two terms in the same post of ${one.department} overlap (from ${one.from})`,
      })
    }
    return problems
  })
}

function standInProblems(
  one: StandIn,
  at: number,
  people: readonly Person[],
  known: ReadonlySet<string>,
): RegistryProblem[] {
  const problems: RegistryProblem[] = []
  for (const key of ['of', 'by'] as const) {
    if (!people.some(({ id }) => id === one[key])) {
      problems.push({
        path: ['standIns', at, key],
        zh: `代理：人员${one[key]}不在名录中`,
        en: `stand-in: the person ${one[key]} is not in the registry`,
      })
    }
  }
  if (one.department !== undefined && !known.has(one.department)) {
    problems.push({
      path: ['standIns', at, 'department'],
      zh: `代理：部门${one.department}不在名录中`,
      en: `stand-in: the department ${one.department} is not in the registry`,
    })
  }
  if (one.of === one.by) {
    problems.push({
      path: ['standIns', at, 'by'],
      zh: `${one.of}不能代理自己`,
      en: `${one.of} cannot stand in for themselves`,
    })
  }
  if (runsBackwards(one)) problems.push({ path: ['standIns', at, 'to'], ...endsFirst(`${one.by} → ${one.of}`, one) })
  return problems
}

/** Stand-ins that lead back to the person stood in for, on one day and for posts that each of them takes in. */
function circles(standIns: readonly StandIn[]): RegistryProblem[] {
  return standIns.flatMap((one, at) => {
    if (one.of === one.by) return []
    const leadsBack = (person: PersonId, scope: Scope, seen: ReadonlySet<PersonId>): boolean =>
      standIns.some((next) => {
        if (next.of !== person || seen.has(next.by)) return false
        const narrowed = narrow(scope, next)
        if (narrowed === null) return false
        return next.by === one.of || leadsBack(next.by, narrowed, new Set([...seen, next.by]))
      })
    const start = narrow({ days: {}, department: undefined, roles: [] }, one)
    if (start === null || !leadsBack(one.by, start, new Set([one.by]))) return []
    return [
      {
        path: ['standIns', at, 'by'],
        zh: `${one.by}代理${one.of}，同一天又由${one.of}代理，成了循环`,
        en: `${one.by} stands in for ${one.of} and is led back to ${one.of} on the same day`,
      },
    ]
  })
}

interface Scope {
  readonly days: Period
  readonly department: string | undefined
  readonly roles: readonly string[]
}

function narrow(scope: Scope, { from, to, department, roles }: StandIn): Scope | null {
  const days = sharedDays(scope.days, { from, to })
  if (days === null) return null
  if (scope.department !== undefined && department !== undefined && scope.department !== department) return null
  const shared =
    scope.roles.length === 0
      ? roles
      : roles.length === 0
        ? scope.roles
        : roles.filter((role) => scope.roles.includes(role))
  if (scope.roles.length > 0 && roles.length > 0 && shared.length === 0) return null
  return { days, department: scope.department ?? department, roles: shared }
}
