import { createRegistry, type PostRole, type RegistryInput } from '@gongkai/department-registry'
import { addDays, localDateOf } from '@gongkai/work-calendar'
import { changeRegistry } from '../modules/departments/index.ts'
import type { Surroundings } from '../modules/surroundings.ts'
import { demoAccounts } from './accounts.ts'

type Person = NonNullable<RegistryInput['people']>[number]

/** Puts the people of the demonstration into the registry: their posts since last year, liaison officers, one away for some days. */
export async function addDemoPeople(surroundings: Surroundings): Promise<void> {
  const { registry, clock } = surroundings
  const today = localDateOf(clock.now())
  const from = `${Number(today.slice(0, 4)) - 1}-01-01`
  const people = demoAccounts.map((account, at): Person => {
    const posts: readonly PostRole[] = account.roles.flatMap((role) =>
      role === 'handler' ? [role, 'liaison'] : [role],
    )
    return {
      id: `s-${String(at + 1).padStart(3, '0')}`,
      name: account.name,
      nameEn: account.nameEn,
      account: account.signIn,
      posts: posts.map((role) => ({ department: account.department, role, from })),
    }
  })
  const idOf = (signIn: string) => people.find(({ account }) => account === signIn)?.id ?? ''
  const away = {
    of: idOf('protection-head'),
    by: idOf('protection'),
    department: 'protection',
    roles: ['head' as const],
    from: today,
    to: addDays(today, 6),
    reason: '外出培训',
  }
  const data = createRegistry({ ...registry.snapshot().data, people, standIns: [away] }).data
  const done = await changeRegistry(surroundings, data, registry.version, {
    id: 'system:demonstration',
    name: '示例数据',
  })
  if ('refused' in done) throw new Error(`the demonstration's people were refused: ${done.refused}`)
}
