import { dueDate, localDateOf } from '@gongkai/work-calendar'
import type { JobHandler } from '../../platform/jobs.ts'
import { notify } from '../notices/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { promisesDue } from './promise-store.ts'

export const dueSchedules = { 'activity-records.promises-due': 6 * 3_600_000 } as const

/**
 * Tells the department that owes a promised follow-up when its day is near, on the day, and once more when it has passed; the office then
 * too. A day that was moved, or a department that took it over, is told anew.
 */
export function dueJobs(surroundings: Surroundings): Record<keyof typeof dueSchedules, JobHandler> {
  const { db, clock, calendar, config } = surroundings
  return {
    async 'activity-records.promises-due'(_, { signal }) {
      const today = localDateOf(clock.now())
      const workdays = config.messages.dueSoonWorkdays
      const soon = workdays === 0 ? today : dueDate(calendar, today, { n: workdays, unit: 'workdays' }).due
      for (const { id, activity, lead, facts } of await promisesDue(db, soon)) {
        if (signal.aborted) return
        const { dueOn, what } = facts
        const stage = dueOn < today ? 'passed' : dueOn === today ? 'today' : 'soon'
        const keepers = lead.flatMap((department) => [
          { department, role: 'handler' as const },
          { department, role: 'head' as const },
        ])
        await notify(surroundings, {
          topic: 'follow-up-due',
          key: `follow-up:${id}:${lead.join()}:${dueOn}:${stage}`,
          to: stage === 'passed' ? [...keepers, { role: 'office' }] : keepers,
          matter: { kind: 'activity', id: activity },
          facts: { due: dueOn, title: what },
        })
      }
    },
  }
}
