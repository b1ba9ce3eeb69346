import { departmentsOn } from '@gongkai/department-registry'
import { defineIssueProcedure, type IssueProcedure } from '@gongkai/messages/common-issues'
import type { Surroundings } from '../surroundings.ts'

/** A number of the bureau's own settings; the default where it gives none that fits. */
function setting({ config }: Pick<Surroundings, 'config'>, name: string, usual: number): number {
  const given = config.bureau[name]
  return typeof given === 'number' && Number.isSafeInteger(given) && given >= 1 && given <= 365 ? given : usual
}

/** How long an owner has to solve a common issue, in working days (`bureau.commonIssueRemedyWorkdays`, 30 unless said). */
export const remedyWorkdays = (at: Pick<Surroundings, 'config'>): number => setting(at, 'commonIssueRemedyWorkdays', 30)

/** The procedure of common issues as this bureau runs it. A remedy is measured after as many days as the threshold looks at. */
export function bureauIssues(surroundings: Pick<Surroundings, 'config' | 'registry'>): IssueProcedure {
  const { registry, config } = surroundings
  return defineIssueProcedure({
    remedyWorkdays: remedyWorkdays(surroundings),
    measureDays: config.messages.commonIssueDays,
    knowsDepartment: (id, on) => departmentsOn(registry, on).some((department) => department.id === id),
  })
}
