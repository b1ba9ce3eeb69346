import type { JobHandler } from '../../platform/jobs.ts'
import type { Subscription } from '../../platform/outbox.ts'
import { listDocuments } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { followSource } from './following.ts'
import { listTranslations } from './translation-store.ts'

const HOUR = 3_600_000

export const translationSchedules = { 'translations.follow': HOUR } as const

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

/** Lists documents for a language that was added since, and lets what has not heard of the newest text follow. Gives how many did. */
export async function followAll(surroundings: Surroundings, signal?: AbortSignal): Promise<number> {
  const { db, config } = surroundings
  const heard = new Map((await listTranslations(db, {})).map(({ id, facts }) => [id, facts.heardOf]))
  const behind = (await listDocuments(db)).filter(({ id, latest }) =>
    config.translation.languages.some((language) => (heard.get(`${id}.${language}`) ?? 0) < latest),
  )
  for (const { id } of behind) {
    if (signal?.aborted) break
    await followSource(surroundings, id)
  }
  return behind.length
}

export function translationJobs(surroundings: Surroundings): Record<keyof typeof translationSchedules, JobHandler> {
  return {
    async 'translations.follow'(_, { signal }) {
      const followed = await followAll(surroundings, signal)
      if (followed > 0) surroundings.log.info({ followed }, 'translations followed their sources')
    },
  }
}
