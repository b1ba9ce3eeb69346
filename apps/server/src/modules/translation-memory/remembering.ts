import { clauseHash } from '@gongkai/translation/clauses'
import { foldChinese, gramsOf } from '@gongkai/translation/memory'
import type { JobHandler } from '../../platform/jobs.ts'
import { uuidv7 } from '../../platform/ids.ts'
import type { Subscription } from '../../platform/outbox.ts'
import { findDocument, sourceVersion } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { currentEdition, currentEditions, type PublishedEdition } from '../translations/index.ts'
import { keepSegments, markWithdrawn, takeMemoryOf, type Segment } from './segment-store.ts'

export type SegmentOf = Pick<
  Segment,
  'lang' | 'document' | 'clause' | 'title' | 'label' | 'edition' | 'version' | 'zh' | 'words' | 'publishedAt'
>

/** A segment made ready for being found. */
export function segmentOf(now: number, given: SegmentOf): Segment {
  const folded = foldChinese(given.zh)
  return {
    ...given,
    id: uuidv7(now),
    folded,
    foldedHash: clauseHash(folded),
    wordsHash: clauseHash(given.words),
    length: [...folded].length,
    pairs: gramsOf(folded, given.lang),
  }
}

/**
 * Remembers the published edition of a translation: each clause with the very Chinese that its words stand for. Done again it changes
 * nothing. Where nothing is public any more the segments stay, marked. News of one translation may come at once and in any order: each
 * waits for the one before and then looks for itself.
 */
export function rememberEdition(surroundings: Surroundings, document: string, lang: string): Promise<number> {
  const { db } = surroundings
  return db.transaction(async () => {
    await takeMemoryOf(db, document, lang)
    const [edition, source] = await Promise.all([currentEdition(db, document, lang), findDocument(db, document)])
    // Taken down at its source the edition stays where it is and is shown to nobody.
    const shown = edition !== null && source?.state !== 'withdrawn'
    await markWithdrawn(db, document, lang, !shown)
    return shown ? keepSegments(db, await segmentsIn(surroundings, edition)) : 0
  })
}

async function segmentsIn(
  { db, clock }: Surroundings,
  { document, language: lang, edition, at, details: { units, titleZh } }: PublishedEdition,
): Promise<Segment[]> {
  const versions = [...new Set(units.map(({ basis }) => basis.version))]
  const sources = new Map(
    await Promise.all(versions.map(async (version) => [version, await sourceVersion(db, document, version)] as const)),
  )
  return units.flatMap(({ clause, label, text: words, basis }) => {
    const zh = sources.get(basis.version)?.clauses.find(({ id }) => id === clause)?.text ?? ''
    // Only the Chinese that was in front of the translator.
    if (words.trim() === '' || foldChinese(zh) === '' || clauseHash(zh) !== basis.sha256) return []
    return segmentOf(clock.now(), {
      ...{ lang, document, clause, title: titleZh, label, edition, version: basis.version },
      ...{ zh, words, publishedAt: at },
    })
  })
}

/** Makes the memory of everything that is published now; what is there already stays. Gives how many segments are new. */
export async function rememberAll(surroundings: Surroundings): Promise<number> {
  const { db, config } = surroundings
  let added = 0
  for (const language of config.translation.languages)
    for (const { document } of await currentEditions(db, language))
      added += await rememberEdition(surroundings, document, language)
  return added
}

/** What of a translation changes the memory. */
const TOPICS = [
  'translation.published',
  'translation.be-withdrawn',
  'translation.be-taken-down',
  'translation.be-restored',
  'translation.be-shown-again',
] as const

export function memorySubscriptions(surroundings: Surroundings): Subscription[] {
  const receive: JobHandler = async (payload) => {
    const { document, language } = payload as { readonly document: string; readonly language: string }
    await rememberEdition(surroundings, document, language)
  }
  return TOPICS.map((topic) => ({ topic, name: `translation-memory:${topic}`, receive }))
}
