import { toldAgain, toldOfChange } from '@gongkai/notices'
import type { Subscription } from '../../platform/outbox.ts'
import { ASKED_AGAIN, findEntry, TOPIC_OF_REASON } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { newsOf, toldActivity } from './participant-facts.ts'
import { tellParticipant } from './tell-participant.ts'

/** A ticket that was lost is sent once in so long, however often somebody asks. */
const AGAIN_MS = 3_600_000

interface Said {
  readonly activity?: string
  readonly entry?: string
  readonly reason?: string
}

/**
 * Tells those who signed up what became of their entry, after it is kept. The job that delivers is the key, so what runs twice tells once; what is no longer
 * true when its turn comes is not told.
 */
export function registrationSubscriptions(surroundings: Surroundings): Subscription[] {
  const { db, clock } = surroundings
  const receive =
    (again: boolean): Subscription['receive'] =>
    async (payload, { id }) => {
      const said = Object(payload) as Said
      const entry = said.entry === undefined ? null : await findEntry(db, said.entry)
      const activity = entry && (await toldActivity(surroundings, entry.activity))
      const topic = entry && (again ? toldAgain(entry.state) : toldOfChange(said.reason ?? '', entry.state))
      if (!entry || !activity || topic === null) return
      const key = again ? `ticket-again:${entry.id}:${Math.floor(clock.now() / AGAIN_MS)}` : `registration:${id}`
      const news = await newsOf(surroundings, activity, entry, { topic, key })
      if (news) await db.transaction(() => tellParticipant(surroundings, news))
    }
  const topics = new Set<string>(Object.values(TOPIC_OF_REASON))
  return [
    ...[...topics].map((topic) => ({ topic, name: `notices.${topic}`, receive: receive(false) })),
    { topic: ASKED_AGAIN, name: `notices.${ASKED_AGAIN}`, receive: receive(true) },
  ]
}
