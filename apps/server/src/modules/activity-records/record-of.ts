import type { DepartmentId } from '@gongkai/department-registry'
import { parseActivityId } from '@gongkai/events/programme'
import { RECORDERS } from '@gongkai/events/record'
import { holds } from '@gongkai/task-model'
import type { StaffSession } from '../../platform/session.ts'
import { findActivity } from '../events/index.ts'
import { seesAll } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** The activity whose record is kept, as its people see it. */
export interface Recorded {
  readonly id: string
  readonly lead: readonly DepartmentId[]
  readonly title: string
  readonly mayWrite: boolean
}

/** The activity of a record for somebody who may see it; null where there is none, or it is not theirs. */
export async function recorded(
  { db }: Pick<Surroundings, 'db'>,
  id: string,
  session: StaffSession,
): Promise<Recorded | null> {
  const activity = parseActivityId(id)
  const row = activity && (await findActivity(db, activity))
  if (!row) return null
  const matter = { lead: row.lead, support: [] }
  const mayWrite = session.capacities.some((actor) => RECORDERS.some((role) => holds(actor, role, matter)))
  if (!mayWrite && !seesAll(session)) return null
  return { id: row.id, lead: row.lead, title: row.facts.draft.details.title, mayWrite }
}
