import { ENTRY_SENTENCES, SIGN_UP_SENTENCES } from '@gongkai/events/registration'
import { registrationContract } from '@gongkai/events/registration/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { deskHandlers } from './desk-handlers.ts'
import { holderHandlers } from './holder-handlers.ts'
import { publicHandlers } from './public-handlers.ts'
import { sweepJobs, sweepSchedules, sweepSubscriptions } from './sweeping.ts'

export const registrationsDescription = {
  name: 'registrations',
  contract: registrationContract,
  sentences: { ...SIGN_UP_SENTENCES, ...ENTRY_SENTENCES },
} as const

/** Signing up (报名): places, the waiting list, the lottery, tickets, and the seats of the desk. */
export function registrationsModule(surroundings: Surroundings) {
  return defineModule({
    ...registrationsDescription,
    jobs: sweepJobs(surroundings),
    schedules: sweepSchedules,
    subscriptions: sweepSubscriptions(surroundings),
    handlers: {
      ...publicHandlers(surroundings),
      ...holderHandlers(surroundings),
      ...deskHandlers(surroundings),
    },
    gathered: ['signUp'],
  })
}
