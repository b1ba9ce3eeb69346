import { EDITION_SENTENCES } from '@gongkai/translation/editions'
import { editionContract } from '@gongkai/translation/editions/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { deskHandlers } from './desk-handlers.ts'
import { translationJobs, translationSchedules, translationSubscriptions } from './jobs.ts'

export const translationsDescription = {
  name: 'translations',
  contract: editionContract,
  sentences: EDITION_SENTENCES,
} as const

/** Translations of source documents: the words by clause, two reviews, editions, and how each stands beside the Chinese of today. */
export function translationsModule(surroundings: Surroundings) {
  return defineModule({
    ...translationsDescription,
    handlers: deskHandlers(surroundings),
    jobs: translationJobs(surroundings),
    schedules: translationSchedules,
    subscriptions: translationSubscriptions(surroundings),
  })
}
