import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { Capacities } from '@gongkai/task-model'
import { asEditionRefusal, editionNote, readHash } from '@gongkai/translation/editions'
import { rollback } from '../../platform/database.ts'
import { actOnItem, findItem, openItem, type ReleasedKind } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { actOnRow, openTo } from './act.ts'
import { translationKind } from './kind.ts'
import { misfitRefusal } from './misfit-refusal.ts'
import { draftedEdition, translationNow } from './standing.ts'
import { findTranslation, lockTranslation, type TranslationRow } from './translation-store.ts'

export interface Passing {
  readonly id: string
  readonly capacities: Capacities
  readonly version: number
}

/**
 * The language review passes what was submitted on to the policy review: the edition becomes the draft of its release in the same
 * transaction, bound to the hashes of both texts. Locks go the release's way: the release first, then the translation.
 */
export async function passLanguage(
  surroundings: Surroundings,
  { id, capacities, version }: Passing,
): Promise<TranslationRow | Refusal> {
  const { db } = surroundings
  return db.transaction(async () => {
    const first = await findTranslation(db, id)
    if (!first) return { refused: 'not-found' }
    const open = openTo(surroundings, first, { capacities, action: 'pass-language', version })
    if (isRefusal(open)) return open
    const now = await translationNow(db, first)
    if (!now) return { refused: 'translation-no-document' }
    const misfit = misfitRefusal(now)
    if (misfit) return misfit
    const details = draftedEdition(now, first.facts.submitted?.tentative ?? false)
    const passed = Object.fromEntries(details.units.map(({ clause, text, basis }) => [clause, readHash(text, basis)]))
    let done: TranslationRow | Refusal = { refused: 'not-found' }
    const kind: ReleasedKind = {
      ...translationKind,
      check: async () => null,
      async acted() {
        const row = await lockTranslation(db, id)
        done = row
          ? await actOnRow(surroundings, row, { capacities: open, action: 'pass-language', input: { passed }, version })
          : { refused: 'not-found' }
        // What undoes the transaction is answered as it is: nobody words it afterwards.
        if (isRefusal(done)) throw rollback(asEditionRefusal(done))
      },
    }
    const item = await findItem(db, translationKind.releasable.kind, id)
    const note = item && item.facts.publishedVersion > 0 ? editionNote(now.draft, details.source.version) : null
    const kept = item
      ? await actOnItem(surroundings, kind, { id, capacities: open, action: 'revise', input: { details, note } })
      : await openItem(surroundings, kind, { id, capacities: open, details, departments: first.lead })
    return isRefusal(kept) ? kept : done
  })
}
