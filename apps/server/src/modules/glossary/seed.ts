import { isRefusal } from '@gongkai/contract-kit'
import type { Capacities } from '@gongkai/task-model'
import { entryOf } from '@gongkai/translation/glossary'
import { BASE_TERMS } from '@gongkai/translation/terms'
import type { Surroundings } from '../surroundings.ts'
import { actOnTerm, proposeTerm } from './act.ts'
import { listTerms } from './term-store.ts'

const SYSTEM: Capacities = [{ kind: 'system', job: 'glossary' }]

/**
 * Brings the entries that come with the platform into the bureau's glossary. Into an empty one as approved; later ones, that a newer platform
 * brings, as proposals. What the bureau has made of an entry stays. Gives how many came in.
 */
export async function seedGlossary(surroundings: Surroundings): Promise<number> {
  const { db } = surroundings
  return db.transaction(async () => {
    const known = new Set((await listTerms(db)).map(({ id }) => id))
    const beginning = known.size === 0
    let added = 0
    for (const term of BASE_TERMS) {
      if (known.has(term.id)) continue
      const proposed = await proposeTerm(surroundings, SYSTEM, { id: term.id, entry: entryOf(term), reason: '' })
      if (isRefusal(proposed)) {
        // The bureau has an entry of its own for the same Chinese: it stands.
        if (!beginning && proposed.refused === 'glossary-same-chinese') continue
        throw new Error(`the entry ${term.id} was refused: ${proposed.refused} ${JSON.stringify(proposed.facts)}`)
      }
      if (beginning) {
        const done = await actOnTerm(surroundings, { id: term.id, capacities: SYSTEM, action: 'take-over', input: {} })
        if (isRefusal(done)) throw new Error(`taking ${term.id} over was refused: ${done.refused}`)
      }
      added += 1
    }
    return added
  })
}
