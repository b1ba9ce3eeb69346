import type { DepartmentId } from '@gongkai/department-registry'
import { holds, type Capacities, type MatterRole } from '@gongkai/task-model'

const any = (who: Capacities, roles: readonly MatterRole[], departments: readonly string[]) =>
  who.some((actor) =>
    roles.some((role) => holds(actor, role, { lead: departments as readonly DepartmentId[], support: [] })),
  )

/** The organisers: the activity's departments, and the office. They invite, read what was written, and decide what others may read. */
export const mayRun = (who: Capacities, departments: readonly string[]) =>
  any(who, ['lead', 'lead-head', 'office'], departments)

/** Who may see the counts: the organisers, who reviews, and the bureau's leaders. */
export const maySee = (who: Capacities, departments: readonly string[]) =>
  mayRun(who, departments) || any(who, ['office-reviewer', 'leader'], departments)
