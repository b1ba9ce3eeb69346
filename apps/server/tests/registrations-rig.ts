import { COMPLETE } from '@gongkai/events/testing'
import type { ActivityDetailsInput } from '@gongkai/events/programme'
import type { Answer } from './modules-rig.ts'
import { activitiesRig, type ActivitiesRig } from './activities-rig.ts'

/** Monday 27 July 2026, 10:00 in Shanghai: sign-up of the complete activity is open until 10 August, it starts on the 12th. */
export const OPEN = Date.parse('2026-07-27T10:00:00+08:00')

type SignUp = NonNullable<ActivityDetailsInput['signUp']>

export interface RegistrationsRig extends ActivitiesRig {
  /** Publishes an activity with these seats and this sign-up, and comes to the time when it is open. */
  open(more?: {
    readonly capacity?: Partial<ActivityDetailsInput['capacity']>
    readonly signUp?: Partial<SignUp>
  }): Promise<string>
  /** Signs somebody up; what is said replaces an ordinary resident who comes alone. */
  signUp(activity: string, person: string, more?: object, headers?: Record<string, string>): Promise<Answer>
  ticket(act: string, token: string, more?: object): Promise<Answer>
}

export async function registrationsRig(): Promise<RegistrationsRig> {
  const r = await activitiesRig()
  return {
    ...r,
    async open({ capacity = {}, signUp = {} } = {}) {
      const now = r.clock.now()
      r.clock.set(Math.min(now, OPEN))
      const id = await r.plan({
        capacity: { seats: 2, room: null, shares: [], ...capacity },
        signUp: { ...(COMPLETE.signUp as SignUp), parties: { family: 2, group: 2, delegates: 0 }, ...signUp },
      })
      await r.publish(id)
      r.clock.set(Math.max(now, OPEN))
      return id
    },
    async signUp(activity, person, more = {}, headers = {}) {
      const body = {
        contact: { name: `${person}先生`, phone: person },
        participants: 'resident',
        party: { kind: 'alone', size: 1 },
        challenge: await r.challenge(),
        ...more,
      }
      return r.call('POST', `/api/activities/${activity}/registrations`, body, headers)
    },
    ticket: (act, token, more = {}) => r.call('POST', `/api/tickets/${act}`, { token, ...more }),
  }
}

/** A telephone number of nobody: one for each n. */
export const phone = (n: number): string => `1390000${String(n).padStart(4, '0')}`
