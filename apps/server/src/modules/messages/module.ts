import { messagesContract } from '@gongkai/messages/contract'
import { inboxContract } from '@gongkai/messages/inbox/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { deskHandlers } from './desk-handlers.ts'
import { heirJobs, heirSchedules, heirSubscriptions } from './heirs.ts'
import { inboxHandlers } from './inbox-handlers.ts'
import { messageJobs, messageSchedules } from './jobs.ts'
import { bureauProcedure } from './procedure.ts'
import { publicHandlers } from './public-handlers.ts'
import { messageSentences } from './sentences.ts'
import { writerHandlers } from './writer-handlers.ts'

export const messagesDescription = {
  name: 'messages',
  contract: { ...messagesContract, ...inboxContract },
  sentences: messageSentences,
} as const

/** Messages (留言办理): public boards, the writer's receipt, the reply desk. */
export function messagesModule(surroundings: Surroundings) {
  const procedure = bureauProcedure(surroundings)
  return defineModule({
    ...messagesDescription,
    jobs: { ...messageJobs(surroundings, procedure), ...heirJobs(surroundings, procedure) },
    schedules: { ...messageSchedules, ...heirSchedules },
    subscriptions: heirSubscriptions(surroundings, procedure),
    handlers: {
      ...publicHandlers(surroundings),
      ...writerHandlers(surroundings, procedure),
      ...deskHandlers(surroundings, procedure),
      ...inboxHandlers(surroundings, procedure),
    },
    direct: ['bulk'],
  })
}
