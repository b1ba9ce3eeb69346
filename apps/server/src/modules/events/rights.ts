import type { Activity } from '@gongkai/events/programme'
import { holds, type Actor, type Capacities } from '@gongkai/task-model'
import type { ActivityRow } from './activity-store.ts'

/** Of somebody's capacities those in which an activity of this host may be planned: people of the host, and the office. */
export function hostCapacities(capacities: Capacities, host: string): Actor[] {
  return capacities.filter(
    (one) =>
      one.kind === 'staff' &&
      (one.roles.includes('office') ||
        (one.department === host && (one.roles.includes('handler') || one.roles.includes('head')))),
  )
}

/** What somebody may do around an activity, beside the acts of its procedure. */
export interface ActivityRights {
  /** Look at it on the desk: everybody on the staff may. */
  readonly read: boolean
  /** Work on it: people of its host department, and the office. Participants' names and contacts are for these alone. */
  readonly work: boolean
  /** Decide in the open about what was written: the office, its reviewer, and the head of the host. */
  readonly moderate: boolean
}

export function activityDeskRights(
  capacities: Capacities,
  { lead }: Pick<Activity, 'lead'> | Pick<ActivityRow, 'lead'>,
): ActivityRights {
  const matter = { lead, support: [] }
  const any = (...roles: readonly ('lead' | 'lead-head' | 'office' | 'office-reviewer')[]) =>
    capacities.some((actor) => roles.some((role) => holds(actor, role, matter)))
  return {
    read: capacities.some(({ kind }) => kind === 'staff'),
    work: any('lead', 'lead-head', 'office'),
    moderate: any('lead-head', 'office', 'office-reviewer'),
  }
}
