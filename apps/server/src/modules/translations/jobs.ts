import type { JobHandler } from '../../platform/jobs.ts'
import type { Subscription } from '../../platform/outbox.ts'
import type { Surroundings } from '../surroundings.ts'
import { followSource } from './following.ts'

/** What of a source moves its translations. */
const TOPICS = ['source.adopted', 'source.withdraw', 'source.restore'] as const

/**
 * The record of every translation follows its source: listed when there is a first text, stale when a clause changed, taken down and
 * restored with it. Readers never wait for this.
 */
export function translationSubscriptions(surroundings: Surroundings): Subscription[] {
  const receive: JobHandler = async (payload) => {
    const { document } = payload as { readonly document: string }
    await followSource(surroundings, document)
  }
  return TOPICS.map((topic) => ({ topic, name: `translations:${topic}`, receive }))
}
