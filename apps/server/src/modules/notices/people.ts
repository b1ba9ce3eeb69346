import { postsOf } from '@gongkai/department-registry'
import { isTold, type StaffAudience, type Told } from '@gongkai/notices'
import { ROLE_OF_POST } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { activePeople } from '../../platform/people.ts'
import type { Surroundings } from '../surroundings.ts'

/**
 * What everybody who can sign in may act as today, as the session decides it: the registry's posts and stand-ins where it names the account,
 * else what the account was added with. All at once, because a notice asks for all of them.
 */
async function everybody({ db, registry, clock }: Pick<Surroundings, 'db' | 'registry' | 'clock'>): Promise<Told[]> {
  const known = registry.snapshot()
  const today = localDateOf(clock.now())
  const named = new Map(
    known.data.people.flatMap((one) => (one.account ? [[one.account.trim().toLowerCase(), one.id]] : [])),
  )
  return (await activePeople(db)).map(({ person, signIn, department, roles }) => {
    const id = named.get(signIn)
    if (id === undefined) return { person, capacities: [{ department, roles }] }
    const posts = postsOf(known, id, today)
    return {
      person,
      capacities: posts.map((post) => ({ department: post.department, roles: [ROLE_OF_POST[post.role]] })),
    }
  })
}

/** The accounts that belong to one of the audiences, each once. */
export async function accountsIn(
  surroundings: Pick<Surroundings, 'db' | 'registry' | 'clock'>,
  audiences: readonly StaffAudience[],
): Promise<string[]> {
  if (audiences.length === 0) return []
  const people = await everybody(surroundings)
  return people.filter((one) => audiences.some((audience) => isTold(one, audience))).map(({ person }) => person)
}
