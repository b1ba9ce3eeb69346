import { momentOf, wallTimeAt } from '@gongkai/events/programme'
import type { JobHandler } from '../../platform/jobs.ts'
import { activitiesBetween, type Terms } from '../events/index.ts'
import { entriesOf } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { newsOf, toldActivity } from './participant-facts.ts'
import { remindedOf } from './participant-store.ts'
import { tellParticipant } from './tell-participant.ts'

const HOUR = 3_600_000

export const reminderSchedules = { 'notices.reminders': 15 * 60_000 } as const

/**
 * Reminds those with a place, so many hours before the start (`events.reminderHours`). Whoever got their place later than that has just been told; whoever was
 * reminded is reminded again only where the start moved.
 */
export function reminderJobs(surroundings: Surroundings): Record<keyof typeof reminderSchedules, JobHandler> {
  const { db, clock, config } = surroundings
  const ahead = config.events.reminderHours * HOUR

  async function remind(terms: Terms, signal: AbortSignal): Promise<void> {
    const due = momentOf(terms.startsAt) - ahead
    const entries = await entriesOf(db, terms.activity)
    const expected = entries.filter(({ state, enteredAt }) => state === 'confirmed' && enteredAt < due)
    const reminded = await remindedOf(
      db,
      terms.startsAt,
      expected.map(({ id }) => id),
    )
    const rest = expected.filter(({ id }) => !reminded.has(id))
    const told = rest.length === 0 ? null : await toldActivity(surroundings, terms.activity)
    if (!told) return
    for (const entry of rest) {
      if (signal.aborted) return
      const key = `reminder:${entry.id}:${terms.startsAt}`
      const news = await newsOf(surroundings, told, entry, { topic: 'reminder', key })
      if (news) await db.transaction(() => tellParticipant(surroundings, news))
    }
  }

  return {
    async 'notices.reminders'(_, { signal }) {
      const now = clock.now()
      const coming = await activitiesBetween(db, wallTimeAt(now), wallTimeAt(now + ahead))
      for (const terms of coming) {
        if (signal.aborted) return
        if (!terms.cancelled) await remind(terms, signal)
      }
    },
  }
}
