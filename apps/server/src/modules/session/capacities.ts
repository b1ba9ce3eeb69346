import { postsOf, type Holder, type Person } from '@gongkai/department-registry'
import { ROLE_OF_POST, STAFF_ROLES, type NamedPerson, type StaffActor, type StaffRole } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { accountIdsOf } from '../../platform/people.ts'
import type { Account, CapacitiesOf } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'

/**
 * What an account may act as today (身份). The account decides who signs in; the registry decides what they are, as soon as it names
 * the account of a person: the posts whose term covers today, and those they stand in for. An account that the registry does not
 * name keeps the department and roles that it was added with. `admin` stays with the account in any case, so that a mistake in the
 * registry locks nobody out of mending it.
 */
export function capacitiesOf({ registry, clock, db }: Pick<Surroundings, 'registry' | 'clock' | 'db'>): CapacitiesOf {
  return async (account) => {
    await registry.refresh()
    const known = registry.snapshot()
    const person = known.data.people.find((one) => accountNameOf(one) === account.signIn)
    if (!person) return [actorOf(account, account, account.roles)]
    const held = postsOf(known, person.id, localDateOf(clock.now()))
    const [own, ...otherOwn] = ownOf(account, held)
    const absent = held.flatMap(({ actingFor }) => known.people.get(actingFor?.person ?? person.id) ?? [])
    const ids = await accountIdsOf(
      db,
      absent.flatMap((one) => accountNameOf(one) ?? []),
    )
    const named = ({ person: id, name }: NonNullable<Holder['actingFor']>): NamedPerson => {
      const of = known.people.get(id)
      return { person: ids.get((of && accountNameOf(of)) ?? '') ?? id, name }
    }
    const acting = grouped(held.filter(({ actingFor }) => actingFor !== null)).flatMap(([first, roles]) =>
      first.actingFor ? [{ ...actorOf(account, first, roles), standsInFor: named(first.actingFor) }] : [],
    )
    return [own, ...otherOwn, ...acting]
  }
}

function accountNameOf({ account }: Pick<Person, 'account'>): string | undefined {
  return account?.trim().toLowerCase()
}

/** Their own posts, that of the account's department first; without any, the account's department and no role but `admin`. */
function ownOf(account: Account, held: readonly Holder[]): [StaffActor, ...StaffActor[]] {
  const groups = grouped(held.filter(({ actingFor }) => actingFor === null))
  const own = groups
    .map(([{ department }, roles]) => actorOf(account, { department }, roles))
    .sort((a, b) => Number(b.department === account.department) - Number(a.department === account.department))
  const [first = actorOf(account, account, []), ...others] = own
  const stays = (role: StaffRole) => role === 'admin' && account.roles.includes(role)
  return [{ ...first, roles: STAFF_ROLES.filter((role) => stays(role) || first.roles.includes(role)) }, ...others]
}

/** Posts by department and by whom they are stood in for, each with the roles they give. */
function grouped(posts: readonly Holder[]): [Holder, StaffRole[]][] {
  const groups = new Map<string, [Holder, StaffRole[]]>()
  for (const post of posts) {
    const key = `${post.department} ${post.actingFor?.person ?? ''}`
    const [, roles] = groups.get(key) ?? [post, []]
    groups.set(key, [groups.get(key)?.[0] ?? post, [...roles, ROLE_OF_POST[post.role]]])
  }
  return [...groups.values()]
}

function actorOf(
  { person, name }: Account,
  { department }: Pick<Account, 'department'>,
  roles: readonly StaffRole[],
): StaffActor {
  return { kind: 'staff', person, name, department, roles: STAFF_ROLES.filter((role) => roles.includes(role)) }
}
