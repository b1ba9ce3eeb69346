import { questionWallContract } from '@gongkai/events/question-wall/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { messageSubscriptions } from './answers.ts'
import { deskHandlers } from './desk-handlers.ts'
import { closeDueWalls } from './handing-over.ts'
import { bureauWall } from './procedure.ts'
import { publicHandlers } from './public-handlers.ts'
import { questionWallSentences } from './sentences.ts'

const MINUTE = 60_000

export const questionWallDescription = {
  name: 'question-wall',
  contract: questionWallContract,
  sentences: questionWallSentences,
} as const

/** The question wall (提问墙) of an activity: ask, support, moderate, answer, and pass on what is left to the message board. */
export function questionWallModule(surroundings: Surroundings) {
  const procedure = bureauWall(surroundings)
  return defineModule({
    ...questionWallDescription,
    jobs: { 'question-wall.close': () => closeDueWalls(surroundings, procedure) },
    schedules: { 'question-wall.close': 5 * MINUTE },
    subscriptions: messageSubscriptions(surroundings, procedure),
    handlers: { ...publicHandlers(surroundings, procedure), ...deskHandlers(surroundings, procedure) },
  })
}
