import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { rollback } from '../../platform/database.ts'
import type { Surroundings } from '../surroundings.ts'
import { actOnRow, openTranslation, systemActor, type TranslationAct } from './act.ts'
import { currentEdition } from './published.ts'
import { publishedStanding, sourceNow, type PublishedStanding, type SourceNow } from './standing.ts'
import { listTranslations, lockTranslation, type TranslationRow } from './translation-store.ts'

type Step = Pick<TranslationAct, 'action' | 'input'>

const AT_WORK = ['in-translation', 'language-review', 'policy-review']
const runs = ({ limits }: TranslationRow, limit: string) =>
  limits.some(({ id, stopped }) => id === limit && stopped === null)

/** What the record of a translation still has to be told, one step at a time; null where it says what is so. */
function nextStep(row: TranslationRow, source: SourceNow, stands: PublishedStanding | null): Step | null {
  const { state, facts } = row
  const { document, latest } = source
  const atWork = AT_WORK.includes(state)
  if (document.state === 'withdrawn' && facts.standing) {
    const input = { because: 'source', reason: document.withdrawn?.reason || '中文撤下' }
    return { action: atWork ? 'be-taken-down' : 'be-withdrawn', input }
  }
  if (document.state !== 'withdrawn' && facts.withdrawn?.because === 'source') {
    if (atWork) return { action: 'be-shown-again', input: {} }
    if (state === 'withdrawn') return { action: 'be-restored', input: {} }
  }
  // Its own reviewer took it down while its source was away: the source brings back no more than there was.
  if (facts.standing && !stands)
    return {
      action: atWork ? 'be-taken-down' : 'be-withdrawn',
      input: { because: 'release', reason: '中文撤下期间译文已撤下' },
    }
  const material = facts.standing ? (stands?.material ?? []) : []
  const wording = facts.standing ? (stands?.wording ?? []) : []
  if (latest.version > facts.heardOf)
    return { action: 'source-changed', input: { version: latest.version, material, wording } }
  if (state !== 'current' && state !== 'stale') return null
  if (state === 'current' && material.length > 0)
    return { action: 'be-stale', input: { version: latest.version, clauses: material } }
  const settled = [
    ...(material.length === 0 && runs(row, 'stale') ? ['stale'] : []),
    ...(wording.length === 0 && runs(row, 'wording') ? ['wording'] : []),
  ]
  if ((state === 'stale' && material.length === 0) || settled.length > 0)
    return { action: 'be-current', input: { version: latest.version, settled } }
  return null
}

/** More steps than ever follow each other. */
const MOST_STEPS = 8

/**
 * Lets the record of a locked translation say what is so: that the Chinese moved on, that clauses went stale or are current again, that the
 * source was taken down or restored. What the public is told does not wait for it: the currency is computed whenever it is read.
 */
export async function settle(surroundings: Surroundings, row: TranslationRow): Promise<TranslationRow | Refusal> {
  const { db } = surroundings
  const source = await sourceNow(db, row.document)
  if (!source) return row
  const published = await currentEdition(db, row.document, row.language)
  let at = row
  for (let step = 0; step < MOST_STEPS; step++) {
    const stands = published && publishedStanding(source, published.details, at.facts.decisions)
    const next = nextStep(at, source, stands)
    if (!next) return at
    const done = await actOnRow(surroundings, at, { capacities: systemActor('currency'), ...next })
    if (isRefusal(done)) return done
    at = done
  }
  throw new Error(`${row.id} does not settle`)
}

/** Lists a document for every language, and lets every translation of it follow. Safe to repeat. */
export async function followSource(surroundings: Surroundings, document: string): Promise<void> {
  const { db, config } = surroundings
  const source = await sourceNow(db, document)
  if (!source) return
  const { version } = source.latest
  for (const language of config.translation.languages)
    await db.transaction(() => openTranslation(surroundings, { document, language, version }))
  for (const { id } of await listTranslations(db, { documents: [document] })) {
    const done = await db.transaction(async () => {
      const row = await lockTranslation(db, id)
      const settled = row && (await settle(surroundings, row))
      if (settled && isRefusal(settled)) throw rollback(settled)
      return settled
    })
    if (done && isRefusal(done)) surroundings.log.warn({ refused: done.refused }, 'a translation did not follow')
  }
}
