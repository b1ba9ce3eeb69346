import type { DepartmentId } from '@gongkai/department-registry'
import type { LocalDate } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'
import type { MessageRow } from './message-row.ts'
import { dayNumber } from './projection.ts'

/** Something an answer promised (承诺事项) that is not done yet. */
export interface DuePromise {
  readonly receipt: string
  readonly id: string
  readonly what: string
  readonly dueOn: string
  readonly lead: readonly DepartmentId[]
}

/** What was promised for a day up to this one and is not done, soonest first. */
export async function promisesDueBy(db: Database, day: LocalDate): Promise<DuePromise[]> {
  const rows = await db.sql<Pick<MessageRow, 'receipt' | 'facts' | 'lead'>>(
    'message.promises-due',
    `select receipt, facts, lead from message where promise_urgency <= $1 order by promise_urgency, receipt limit 5000`,
    [dayNumber(day)],
  )
  return rows.flatMap(({ receipt, facts, lead }) =>
    (facts.promises ?? []).flatMap(({ id, what, dueOn, kept }) =>
      kept === null && dueOn <= day ? [{ receipt, id, what, dueOn, lead }] : [],
    ),
  )
}
