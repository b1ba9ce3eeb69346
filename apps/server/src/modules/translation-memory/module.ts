import { writeMemoryTmx } from '@gongkai/translation/exchange'
import { memoryContract } from '@gongkai/translation/memory/contract'
import { shanghaiTime } from '@gongkai/work-calendar'
import { defineModule, type ModuleHandlers } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { memoryMatches } from './matching.ts'
import { memorySubscriptions } from './remembering.ts'
import { allSegments, memoryCounts } from './segment-store.ts'

export const translationMemoryDescription = {
  name: 'translation-memory',
  contract: memoryContract,
  sentences: {},
} as const

const NOBODY = { refused: 'unauthenticated' } as const

function memoryHandlers({ db, config }: Surroundings): ModuleHandlers<typeof memoryContract> {
  return {
    async memoryMatches({ body, session }) {
      if (!session) return NOBODY
      const { from = config.translation.memoryFrom, ...question } = body
      return { items: await memoryMatches(db, { ...question, from }) }
    },
    async memoryState({ session }) {
      if (!session) return NOBODY
      const counts = await memoryCounts(db)
      const items = counts.map(({ newest, ...rest }) => ({ ...rest, newest: newest && shanghaiTime(newest.getTime()) }))
      return { items }
    },
    async memoryFile({ query: { language }, session }) {
      if (!session) return NOBODY
      const entries = (await allSegments(db, language)).map(({ words, ...row }) => ({ ...row, text: words }))
      const bytes = Buffer.from(writeMemoryTmx(language, entries), 'utf8')
      return { name: `translation-memory.${language}.tmx`, type: 'application/x-tmx+xml; charset=utf-8', bytes }
    },
  }
}

/** The translation memory (翻译记忆): published clauses, found again by the Chinese. */
export function translationMemoryModule(surroundings: Surroundings) {
  return defineModule({
    ...translationMemoryDescription,
    subscriptions: memorySubscriptions(surroundings),
    handlers: memoryHandlers(surroundings),
  })
}
