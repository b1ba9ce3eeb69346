import { parseDepartmentId, type OpenWork, type PersonId, type Registry } from '@gongkai/department-registry'
import type { Database } from '../../platform/database.ts'
import { accountsOf } from '../../platform/people.ts'
import { openMessages } from '../messages/index.ts'
import { openPlanTasks } from '../plan/index.ts'

/**
 * Everything that departments and people still owe, asked of the subjects that keep it. A task of the plan is shown by
 * whoever answers for its department today, and a message is passed on by the system on the day the department ends: both
 * follow a sole heir.
 */
export async function openWorkOf(db: Database, registry: Registry, today: string): Promise<OpenWork[]> {
  const [messages, tasks] = await Promise.all([openMessages(db), openPlanTasks(db, Number(today.slice(0, 4)))])
  const personOf = await peopleBehind(
    db,
    registry,
    messages.flatMap(({ person }) => person ?? []),
  )
  return [
    ...messages.flatMap(({ receipt, subject, departments, person }) => {
      const work = {
        kind: 'message',
        id: receipt,
        title: subject,
        href: `/message-board/desk/messages/${receipt}`,
        follows: true,
      }
      const drafter = person === null ? undefined : personOf.get(person)
      return [
        ...departments.map((id) => ({ ...work, department: parseDepartmentId(id), person: null })),
        ...(drafter === undefined
          ? []
          : [{ ...work, department: parseDepartmentId(departments[0] ?? ''), person: drafter }]),
      ]
    }),
    ...tasks.flatMap(({ year, number, title, departments }) =>
      departments.map((id) => ({
        kind: 'plan-task',
        id: `${year} ${number}`,
        title,
        department: parseDepartmentId(id),
        person: null,
        href: `/desk/plan?year=${year}#${encodeURIComponent(number)}`,
        follows: true,
      })),
    ),
  ]
}

/** Which people of the registry stand behind accounts (by the account's id), where the registry names the account. */
async function peopleBehind(
  db: Database,
  registry: Registry,
  accounts: readonly string[],
): Promise<Map<string, PersonId>> {
  const signIns = await accountsOf(db, accounts)
  const byAccount = new Map(
    registry.data.people.flatMap((one) => (one.account ? [[one.account, one.id] as const] : [])),
  )
  return new Map(
    [...signIns].flatMap(([id, signIn]) => {
      const person = byAccount.get(signIn)
      return person ? [[id, person] as const] : []
    }),
  )
}
