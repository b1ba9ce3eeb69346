import {
  currencyOf,
  editionOf,
  isUnreliable,
  misfitOf,
  standingOf,
  submissionHash,
  wordsHash,
  type ClauseCurrency,
  type CurrencyUnit,
  type Draft,
  type EditionDetails,
  type Misfit,
  type Standing,
  type StillRight,
  type TranslationFacts,
} from '@gongkai/translation/editions'
import type { SourceDocument, SourceVersion, VersionChanges } from '@gongkai/translation/sources'
import { localDateOf } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'
import { changesSince, findDocument, latestVersion } from '../sources/index.ts'
import { currentEdition, type PublishedEdition } from './published.ts'
import type { TranslationRow } from './translation-store.ts'
import { draftUnitOf, unitsOf, type Unit } from './unit-store.ts'

/** The published words as far as their currency goes. Only words that something was decided of need their hash. */
export function currencyUnits({ units }: EditionDetails, decisions: readonly StillRight[]): CurrencyUnit[] {
  const decided = new Set(decisions.map(({ clause }) => clause))
  return units.map(({ clause, label, role, basis, text, translatedOn }) => ({
    clause,
    label,
    role,
    basis,
    text: decided.has(clause) ? wordsHash(text) : '',
    translatedOn,
  }))
}

/** A source document and its newest text, with everything that changed since the first. */
export interface SourceNow {
  readonly document: SourceDocument
  readonly latest: SourceVersion
  readonly steps: readonly VersionChanges[]
}

/** Null where there is no such document, or no text of it yet. */
export async function sourceNow(db: Database, id: string): Promise<SourceNow | null> {
  const document = await findDocument(db, id)
  const latest = document && (await latestVersion(db, id))
  return document && latest ? { document, latest, steps: await changesSince(db, id, 1) } : null
}

export interface PublishedStanding {
  readonly clauses: readonly ClauseCurrency[]
  readonly standing: Standing
  /** Clauses that are not to be relied on, and those that changed in wording only. */
  readonly material: readonly string[]
  readonly wording: readonly string[]
}

/** How an edition stands beside the newest Chinese text. */
export function publishedStanding(
  { latest, steps }: SourceNow,
  details: EditionDetails,
  decisions: TranslationFacts['decisions'],
): PublishedStanding {
  const clauses = currencyOf({ clauses: latest.clauses, units: currencyUnits(details, decisions), steps, decisions })
  const open = clauses.filter(({ currency }) => currency !== 'current')
  return {
    clauses,
    standing: standingOf(clauses),
    material: open.filter(isUnreliable).map(({ clause }) => clause),
    wording: open.filter((one) => !isUnreliable(one)).map(({ clause }) => clause),
  }
}

/** Everything that the acts on a translation decide from. */
export interface TranslationNow {
  readonly row: TranslationRow
  readonly source: SourceNow
  readonly units: readonly Unit[]
  /** What the public could read if nothing were taken down: the newest edition, null before the first or once it was withdrawn. */
  readonly published: PublishedEdition | null
  readonly draft: Draft
}

export async function translationNow(db: Database, row: TranslationRow): Promise<TranslationNow | null> {
  const source = await sourceNow(db, row.document)
  if (!source) return null
  const units = await unitsOf(db, row.id)
  const published = await currentEdition(db, row.document, row.language)
  const { clauses } = source.latest
  const known = new Map(clauses.map((clause) => [clause.id, clause]))
  const decided = new Set(row.facts.decisions.map(({ clause }) => clause))
  const asPublished = units.map(({ clause, basis, text, at }): CurrencyUnit => {
    const { label = '', role = 'clause' } = known.get(clause) ?? {}
    const hash = decided.has(clause) ? wordsHash(text) : ''
    return { clause, label, role, basis, text: hash, translatedOn: localDateOf(at) }
  })
  const currency = currencyOf({ clauses, units: asPublished, steps: source.steps, decisions: row.facts.decisions })
  const draft = { clauses, units: units.map(draftUnitOf), published: published?.details ?? null, currency }
  return { row, source, units, published, draft }
}

/** The edition that the draft makes now. */
export const draftedEdition = ({ row, source, draft }: TranslationNow, tentative: boolean): EditionDetails =>
  editionOf({
    document: row.document,
    language: row.language,
    source: { version: source.latest.version, sha256: source.latest.sha256 },
    titleZh: source.latest.head.title,
    tentative,
    draft,
  })

/** Why what was submitted fits no longer; null where it does, or nothing was submitted. */
export function misfitNow(now: TranslationNow): Misfit | null {
  const { submitted } = now.row.facts
  if (!submitted) return null
  const { latest, document } = now.source
  return misfitOf(submitted, {
    source: { version: latest.version, sha256: latest.sha256 },
    sourceWithdrawn: document.state === 'withdrawn',
    texts: submissionHash(draftedEdition(now, submitted.tentative).units),
  })
}
