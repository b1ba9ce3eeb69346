import { recordContract } from '@gongkai/events/record/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { recordHandlers } from './handlers.ts'
import { dueJobs, dueSchedules } from './promises-due.ts'
import { bureauPromises } from './procedure.ts'
import { recordSentences } from './sentences.ts'

export const activityRecordsDescription = {
  name: 'activity-records',
  contract: recordContract,
  sentences: recordSentences,
} as const

/** Records of symposia (座谈记录), the follow-ups promised there, and the recap for everybody. */
export function activityRecordsModule(surroundings: Surroundings) {
  return defineModule({
    ...activityRecordsDescription,
    jobs: dueJobs(surroundings),
    schedules: dueSchedules,
    handlers: recordHandlers(surroundings, bureauPromises(surroundings)),
  })
}
