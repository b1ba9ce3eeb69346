import type { Colleague, StaffActor } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'
import type { Account } from '../../platform/session.ts'
import { capacitiesOf } from '../session/capacities.ts'
import type { Surroundings } from '../surroundings.ts'

interface Known {
  readonly name: string
  readonly capacities: readonly StaffActor[]
}

/** Who was looked up, by database: the procedure asks without waiting, so they are read just before the act. */
const known = new WeakMap<Database, Map<string, Known>>()

function peopleOf(db: Database): Map<string, Known> {
  const people = known.get(db) ?? new Map<string, Known>()
  known.set(db, people)
  return people
}

/** Who of the lead departments can take a message in hand today: a handler or head in their own post. */
export function colleagueIn({ db }: Pick<Surroundings, 'db'>): Colleague {
  return (person, departments) => {
    const found = peopleOf(db).get(person)
    const fits = found?.capacities.some(
      ({ department, roles, standsInFor }) =>
        !standsInFor && departments.includes(department) && (roles.includes('handler') || roles.includes('head')),
    )
    return found && fits ? { person, name: found.name } : null
  }
}

/**
 * Reads whoever a `hand-over` names, so that {@link colleagueIn} knows them as they are today. The person can be
 * named as the account, by its sign-in name, or as the registry's: what the act records is the account.
 */
export async function lookUpColleague(surroundings: Surroundings, action: string, input: unknown): Promise<unknown> {
  const named = action === 'hand-over' ? (input as Readonly<Record<string, unknown>> | null)?.['person'] : undefined
  if (typeof named !== 'string') return input
  const { db, registry } = surroundings
  const asked = registry.data.people.find(({ id }) => id === named)?.account?.trim() || named
  const [account] = await db.sql<Account>(
    'colleague.account',
    `select id::text as person, sign_in as "signIn", name, name_en as "nameEn", department, roles
     from person where active and (id::text = $1 or sign_in = lower($1))`,
    [asked],
  )
  if (!account) {
    peopleOf(db).delete(named)
    return input
  }
  const capacities = await capacitiesOf(surroundings)(account)
  peopleOf(db).set(account.person, { name: account.name, capacities })
  return { ...(input as object), person: account.person }
}
