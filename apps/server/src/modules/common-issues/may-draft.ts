import type { DepartmentId } from '@gongkai/department-registry'
import { holds, type Actor, type Capacities } from '@gongkai/task-model'

/** In which of somebody's capacities an entry of the FAQ can be drafted for an issue: the office, or the owner department. */
export function mayDraft(capacities: Capacities, lead: readonly DepartmentId[]): readonly Actor[] {
  const matter = { lead, support: [] }
  return capacities.filter(
    (actor) => holds(actor, 'office', matter) || holds(actor, 'lead', matter) || holds(actor, 'lead-head', matter),
  )
}
