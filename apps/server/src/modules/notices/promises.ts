import { dueDate, localDateOf } from '@gongkai/work-calendar'
import type { JobHandler } from '../../platform/jobs.ts'
import { promisesDueBy } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { notify } from './notify.ts'

export const promiseSchedules = { 'notices.promises': 6 * 3_600_000 } as const

/** Tells who made a promise in an answer when its day is near, and once more when it has passed; the office then too. */
export function promiseJobs(surroundings: Surroundings): Record<keyof typeof promiseSchedules, JobHandler> {
  const { db, clock, calendar, config } = surroundings
  return {
    async 'notices.promises'(_, { signal }) {
      const today = localDateOf(clock.now())
      const workdays = config.messages.dueSoonWorkdays
      const soon = workdays === 0 ? today : dueDate(calendar, today, { n: workdays, unit: 'workdays' }).due
      for (const { receipt, id, what, dueOn, lead } of await promisesDueBy(db, soon)) {
        if (signal.aborted) return
        const passed = dueOn < today
        const makers = lead.flatMap((department) => [
          { department, role: 'handler' as const },
          { department, role: 'head' as const },
        ])
        await notify(surroundings, {
          topic: 'promise-due',
          key: `promise:${receipt}:${id}:${passed ? 'passed' : 'soon'}`,
          to: passed ? [...makers, { role: 'office' }] : makers,
          matter: { kind: 'message', id: receipt },
          facts: { due: dueOn, title: what },
        })
      }
    },
  }
}
