import type { DepartmentId } from '@gongkai/department-registry'
import type { Capacities, StaffRole } from '@gongkai/task-model'
import { sql, type RawBuilder } from 'kysely'
import type { StaffSession } from '../../platform/session.ts'
import type { MessageRow } from './message-row.ts'

export type Condition = RawBuilder<unknown>

/** Roles that see every message; a handler or head sees those their department leads or supports. */
const SEES_ALL = ['office', 'office-reviewer', 'leader', 'admin'] as const

export function seesAll(session: Pick<StaffSession, 'roles'>): boolean {
  return SEES_ALL.some((role) => session.roles.includes(role))
}

/** The departments in which somebody is a handler or head today, in person or as a stand-in. */
export function departmentsOf(
  { capacities }: { readonly capacities: Capacities },
  ...roles: readonly StaffRole[]
): DepartmentId[] {
  const held = capacities.flatMap((one) =>
    one.kind === 'staff' && roles.some((role) => one.roles.includes(role)) ? [one.department] : [],
  )
  return [...new Set(held)]
}

/** Whether a member of staff may see one message at all. To anybody else it does not exist. */
export function maySee(session: StaffSession, row: Pick<MessageRow, 'lead' | 'support'>): boolean {
  const own = departmentsOf(session, 'handler', 'head')
  return seesAll(session) || own.some((id) => row.lead.includes(id) || row.support.includes(id))
}

/** The same as a condition on rows; over the expression that has an index. */
export function visible(session: StaffSession): Condition {
  if (seesAll(session)) return sql`true`
  return sql`(lead || support) && ${departmentsOf(session, 'handler', 'head')}::text[]`
}
