import { QUESTIONNAIRE_SENTENCES } from '@gongkai/events/questionnaires'
import { questionnairesContract } from '@gongkai/events/questionnaires/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { deskHandlers } from './desk-handlers.ts'
import { publicHandlers } from './public-handlers.ts'

export const questionnairesDescription = {
  name: 'questionnaires',
  contract: questionnairesContract,
  sentences: QUESTIONNAIRE_SENTENCES,
} as const

/** Questionnaires (问卷调查): asked of participants or of anyone, answered by nobody in particular, counted by the version that asked. */
export function questionnairesModule(surroundings: Surroundings) {
  return defineModule({
    ...questionnairesDescription,
    handlers: { ...publicHandlers(surroundings), ...deskHandlers(surroundings) },
  })
}
