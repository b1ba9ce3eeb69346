import type { IssueProcedure } from '@gongkai/messages/common-issues'
import type { JobHandler } from '../../platform/jobs.ts'
import type { Surroundings } from '../surroundings.ts'
import { clusterNew } from './clustering-run.ts'
import { measureDue } from './measuring.ts'
import { raiseDue } from './raise.ts'

const DAY = 86_400_000

export const commonIssueSchedules = { 'common-issues.nightly': DAY } as const

/** Once a day: cluster what came in, open what reached the threshold, measure what was remedied long enough ago. */
export function commonIssueJobs(
  surroundings: Surroundings,
  procedure: IssueProcedure,
): Record<keyof typeof commonIssueSchedules, JobHandler> {
  return {
    async 'common-issues.nightly'(_, { signal }) {
      const read = await clusterNew(surroundings, signal)
      if (signal.aborted) return
      const raised = await raiseDue(surroundings, procedure)
      if (read > 0) surroundings.log.info({ read, raised: raised.length }, 'messages clustered')
      await measureDue(surroundings, procedure)
    },
  }
}
