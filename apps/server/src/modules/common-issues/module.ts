import { commonIssuesContract } from '@gongkai/messages/common-issues/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { deskHandlers } from './desk-handlers.ts'
import { issueHeirJobs, issueHeirSchedules, issueHeirSubscriptions } from './heirs.ts'
import { commonIssueJobs, commonIssueSchedules } from './jobs.ts'
import { bureauIssues } from './procedure.ts'
import { publicHandlers } from './public-handlers.ts'
import { commonIssueSentences } from './sentences.ts'

export const commonIssuesDescription = {
  name: 'common-issues',
  contract: commonIssuesContract,
  sentences: commonIssueSentences,
} as const

/** Common issues (共性问题) and the FAQ (常见问题): from many messages that ask the same to one answer for the next who asks. */
export function commonIssuesModule(surroundings: Surroundings) {
  const procedure = bureauIssues(surroundings)
  return defineModule({
    ...commonIssuesDescription,
    jobs: { ...commonIssueJobs(surroundings, procedure), ...issueHeirJobs(surroundings, procedure) },
    schedules: { ...commonIssueSchedules, ...issueHeirSchedules },
    subscriptions: issueHeirSubscriptions(surroundings, procedure),
    handlers: { ...publicHandlers(surroundings), ...deskHandlers(surroundings, procedure) },
  })
}
