import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { asEditionRefusal, EDITION_SENTENCES, translationRelease } from '@gongkai/translation/editions'
import { rollback } from '../../platform/database.ts'
import type { ReleaseAct, ReleasedKind } from '../publishing/index.ts'
import { releasedSource } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { actOnRow, systemActor, type TranslationAct } from './act.ts'
import { settle } from './following.ts'
import { misfitRefusal } from './misfit-refusal.ts'
import { currentEdition } from './published.ts'
import { translationNow } from './standing.ts'
import { findTranslation, lockTranslation, type TranslationRow } from './translation-store.ts'
import { settleUnits, unitsOf } from './unit-store.ts'

type Following = Pick<TranslationAct, 'action' | 'input'>

/** Who wrote each clause of the edition that was just published: of what it took over from the last one, those who wrote it then. */
async function written({ db }: Surroundings, row: TranslationRow): Promise<Record<string, readonly string[]>> {
  const edition = await currentEdition(db, row.document, row.language)
  const authors = new Map((await unitsOf(db, row.id)).map((unit) => [unit.clause, unit.authors]))
  const before = row.facts.published?.units ?? {}
  const of = (clause: string) => {
    const now = authors.get(clause) ?? []
    return now.length > 0 ? now : (before[clause] ?? [])
  }
  return Object.fromEntries((edition?.details.units ?? []).map(({ clause }) => [clause, of(clause)]))
}

/** What a translation does when its release is reviewed, sent back, published or taken down. */
async function followingAct(
  surroundings: Surroundings,
  row: TranslationRow,
  act: ReleaseAct,
): Promise<Following | null> {
  const { action, event, published } = act
  const given = (event.input as { reason?: string } | null)?.reason ?? ''
  const reason = given === '' ? '退回' : given
  switch (action) {
    case 'review':
      return { action: 'be-approved', input: { by: event.by, onBehalfOf: event.notes.onBehalfOf?.person ?? null } }
    case 'send-back':
      // What was taken back before is with its translators already.
      return row.state === 'policy-review' ? { action: 'be-sent-back', input: { reason } } : null
    case 'publish':
      return {
        action: 'be-published',
        input: { edition: published, source: row.facts.submitted?.source, units: await written(surroundings, row) },
      }
    case 'withdraw': {
      const atRest = row.state === 'current' || row.state === 'stale'
      if (!row.facts.standing) return null
      return { action: atRest ? 'be-withdrawn' : 'be-taken-down', input: { because: 'release', reason } }
    }
    default:
      return null
  }
}

async function follow(surroundings: Surroundings, act: ReleaseAct): Promise<void> {
  const { db } = surroundings
  const row = await lockTranslation(db, act.id)
  const next = row && (await followingAct(surroundings, row, act))
  if (!row || !next) return
  const done = await actOnRow(surroundings, row, { capacities: systemActor('publishing'), ...next })
  // The release must not move without its translation.
  if (isRefusal(done)) throw rollback(asEditionRefusal(done))
  if (act.action !== 'publish') return
  const edition = await currentEdition(db, row.document, row.language)
  await settleUnits(
    db,
    row.id,
    (edition?.details.units ?? []).map(({ clause }) => clause),
  )
  const settled = await settle(surroundings, done)
  if (isRefusal(settled)) throw rollback(asEditionRefusal(settled))
}

/** It is reviewed once the language review has passed it, as long as it fits both texts; published not before its Chinese text is. */
async function mayGoOn(surroundings: Surroundings, id: string, publishes: boolean): Promise<Refusal | null> {
  const { db } = surroundings
  const row = await findTranslation(db, id)
  if (!row) return { refused: 'not-found' }
  if (row.state !== 'policy-review') return { refused: 'translation-not-submitted' }
  const now = await translationNow(db, row)
  if (!now) return { refused: 'translation-no-document' }
  const misfit = misfitRefusal(now)
  if (misfit || !publishes) return misfit
  const { version } = now.source.latest
  const released = await releasedSource(db, row.document)
  return released && released.shape.version >= version
    ? null
    : { refused: 'translation-source-unreleased', facts: { version } }
}

/**
 * An edition of a translation as a kind of release. Its words are edited in the translation alone (`edit-in-the-translation`); whoever
 * passes the language review revises this in the same transaction. Locks go one way: the release, the translation, its words.
 */
export const translationKind: ReleasedKind = {
  releasable: translationRelease,
  sentences: EDITION_SENTENCES,
  async check(surroundings, { id, action }) {
    if (action === 'revise') return { refused: 'edit-in-the-translation' }
    return action === 'review' || action === 'publish' ? mayGoOn(surroundings, id, action === 'publish') : null
  },
  acted: follow,
}
