import { isRefusal } from '@gongkai/contract-kit'
import { nameOn } from '@gongkai/department-registry'
import { localDateOf } from '@gongkai/work-calendar'
import { defineModule } from '../../platform/module.ts'
import { signIn, type StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'
import { sessionContract } from './contract.ts'

export const sessionDescription = { name: 'session', contract: sessionContract, sentences: {} } as const

/** Signing in and out with local accounts. The token lives in a cookie that no script can read. */
export function sessionModule({ db, clock, config, registry }: Surroundings) {
  const personOf = (session: StaffSession | null, lang: 'zh' | 'en') =>
    session && {
      id: session.person,
      signIn: session.signIn,
      name: lang === 'en' ? session.nameEn : session.name,
      department: session.department,
      departmentName: nameOn(registry, session.department, localDateOf(clock.now()), lang),
      roles: [...session.roles],
    }
  return defineModule({
    ...sessionDescription,
    direct: ['signIn', 'signOut'],
    handlers: {
      session: async ({ session, lang }) => ({ person: personOf(session, lang) }),
      async signIn({ body, ip, lang, setSession }) {
        const opened = await signIn(db, clock, config.session, { ...body, ip })
        if (isRefusal(opened)) return opened
        await setSession(opened.token)
        return { person: personOf(opened.session, lang) }
      },
      async signOut({ setSession }) {
        await setSession(null)
        return { person: null }
      },
    },
  })
}
