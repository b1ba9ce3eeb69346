import { NOTICES_SENTENCES } from '@gongkai/notices'
import { noticesContract } from '@gongkai/notices/contract'
import { openMailer } from '../../platform/mail.ts'
import { defineModule } from '../../platform/module.ts'
import { fileGateway } from '../../platform/text-message.ts'
import type { Surroundings } from '../surroundings.ts'
import { deliverySchedules, deliveryJobs } from './deliver.ts'
import { deskHandlers } from './desk-handlers.ts'
import { activitySubscriptions } from './from-activities.ts'
import { issueSubscriptions } from './from-issues.ts'
import { messageSubscriptions } from './from-messages.ts'
import { registrationSubscriptions } from './from-registrations.ts'
import { translationNotices } from './from-translations.ts'
import { promiseJobs, promiseSchedules } from './promises.ts'
import { reminderJobs, reminderSchedules } from './reminders.ts'
import { writerHandlers } from './writer-handlers.ts'

export const noticesDescription = { name: 'notices', contract: noticesContract, sentences: NOTICES_SENTENCES } as const

/** Notices (通知): what staff and writers are told, and what goes out of the house. */
export function noticesModule(surroundings: Surroundings) {
  const { config } = surroundings
  const ways = { mailer: openMailer(config.mail), texts: fileGateway(config.dataDir) }
  return defineModule({
    ...noticesDescription,
    jobs: { ...deliveryJobs(surroundings, ways), ...promiseJobs(surroundings), ...reminderJobs(surroundings) },
    schedules: { ...deliverySchedules, ...promiseSchedules, ...reminderSchedules },
    forms: ['oneClick'],
    subscriptions: [
      ...messageSubscriptions(surroundings),
      ...issueSubscriptions(surroundings),
      ...registrationSubscriptions(surroundings),
      ...activitySubscriptions(surroundings),
      ...translationNotices(surroundings),
    ],
    handlers: { ...writerHandlers(surroundings), ...deskHandlers(surroundings) },
  })
}
