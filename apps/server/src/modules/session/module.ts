import { isRefusal, type Lang } from '@gongkai/contract-kit'
import { DEMO_PASSWORD, demoAccounts } from '../../demo/accounts.ts'
import { defineModule } from '../../platform/module.ts'
import { signIn, type StaffSession } from '../../platform/session.ts'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import { capacitiesOf } from './capacities.ts'
import { sessionContract } from './contract.ts'

export const sessionDescription = { name: 'session', contract: sessionContract, sentences: {} } as const

/** Signing in and out with local accounts. The token lives in a cookie that no script can read. */
export function sessionModule(surroundings: Surroundings) {
  const { db, clock, config, registry } = surroundings
  const capacities = capacitiesOf(surroundings)
  const personOf = (session: StaffSession | null, lang: Lang) =>
    session && {
      id: session.person,
      signIn: session.signIn,
      name: lang === 'en' ? session.nameEn : session.name,
      department: session.department,
      departmentName: nameAt(registry, session.department, clock.now(), lang),
      roles: [...session.roles],
      standsInFor: [...new Set(session.capacities.flatMap(({ standsInFor }) => standsInFor?.name ?? []))],
    }
  const demonstrationOf = (lang: Lang) => {
    if (!config.demonstration) return null
    const accounts = demoAccounts.map(({ signIn: account, name, nameEn, department, roles }) => ({
      signIn: account,
      password: DEMO_PASSWORD,
      name: lang === 'en' ? nameEn : name,
      departmentName: nameAt(registry, department, clock.now(), lang),
      roles: [...roles],
    }))
    return { accounts }
  }
  const answer = (session: StaffSession | null, lang: Lang) => ({
    person: personOf(session, lang),
    demonstration: demonstrationOf(lang),
  })
  return defineModule({
    ...sessionDescription,
    capacitiesOf: capacities,
    direct: ['signIn', 'signOut'],
    handlers: {
      session: async ({ session, lang }) => answer(session, lang),
      async signIn({ body, ip, lang, setSession }) {
        const opened = await signIn(db, clock, config.session, { ...body, ip }, capacities)
        if (isRefusal(opened)) return opened
        await setSession(opened.token)
        return answer(opened.session, lang)
      },
      async signOut({ setSession, lang }) {
        await setSession(null)
        return answer(null, lang)
      },
    },
  })
}
