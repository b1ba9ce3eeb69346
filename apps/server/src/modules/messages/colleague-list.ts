import type { Lang } from '@gongkai/contract-kit'
import type { Account } from '../../platform/session.ts'
import { nameAt } from '../departments/names.ts'
import { capacitiesOf } from '../session/capacities.ts'
import type { Surroundings } from '../surroundings.ts'
import type { MessageRow } from './message-row.ts'

/** Everybody who can take a message in hand today: handlers and heads of its lead departments in their own posts, by name. */
export async function colleaguesFor(surroundings: Surroundings, { lead }: Pick<MessageRow, 'lead'>, lang: Lang) {
  const { db, registry, clock } = surroundings
  const accounts = await db.sql<Account>(
    'colleague.accounts',
    `select id::text as person, sign_in as "signIn", name, name_en as "nameEn", department, roles
     from person where active order by name, id`,
  )
  const capacities = capacitiesOf(surroundings)
  const items: { person: string; name: string; department: string }[] = []
  for (const account of accounts) {
    const post = (await capacities(account)).find(
      ({ department, roles, standsInFor }) =>
        !standsInFor && lead.includes(department) && (roles.includes('handler') || roles.includes('head')),
    )
    if (!post) continue
    const name = lang === 'en' && account.nameEn ? account.nameEn : account.name
    items.push({ person: account.person, name, department: nameAt(registry, post.department, clock.now(), lang) })
  }
  return items
}
