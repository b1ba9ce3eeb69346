import { setImmediate as turn } from 'node:timers/promises'
import {
  currencyLine,
  currencyOf,
  staleSince,
  standingOf,
  type ClauseCurrency,
  type PublicCurrency,
  type StillRight,
} from '@gongkai/translation/editions'
import type { SourceDocument, SourceVersion, VersionChanges } from '@gongkai/translation/sources'
import type { Database } from '../../platform/database.ts'
import { changesOfAll, latestClauses, listDocuments } from '../sources/index.ts'
import { currentEditions, type PublishedEdition } from './published.ts'
import { currencyUnits } from './standing.ts'

interface StandRow {
  id: string
  document: string
  edition: number
  decisions: readonly StillRight[]
}

/** Editions never change, so what they say beside one version of the Chinese and so many decisions is computed once. */
const computed = new Map<string, PublicCurrency>()
const MOST_KEPT = 20_000

const keyOf = ({ id, edition, decisions }: StandRow, { latest, withdrawn }: SourceDocument) =>
  `${id}@${edition}/${latest}/${decisions.map((one) => `${one.clause}:${one.version}:${one.text.slice(0, 12)}`).join()}/${withdrawn?.on ?? ''}`

/**
 * How the published translations of these documents stand today, or of every document: computed from the published words, every change
 * of the Chinese since and the decisions on single clauses. Closed values and days only. What is not published, or was taken down by its
 * own reviewer, is left out.
 */
export async function publicCurrencies(
  db: Database,
  language: string,
  documents: readonly string[] | null = null,
): Promise<PublicCurrency[]> {
  const [rows, sources] = await Promise.all([
    db.sql<StandRow>(
      // Two statements: one that may be asked for all is planned for all.
      documents ? 'translation.stands-of' : 'translation.stands',
      `select id, document, (facts ->> 'edition')::int as edition, facts -> 'decisions' as decisions from translation
       where language = $1 and ${documents ? 'document = any($2)' : '$2::text[] is null'} and (facts ->> 'edition')::int > 0
         and (facts #>> '{withdrawn,because}') is distinct from 'release' order by document`,
      [language, documents],
    ),
    listDocuments(db, documents),
  ])
  const sourceOf = new Map(sources.map((one) => [one.id, one]))
  const asked = rows.flatMap((row) => {
    const source = sourceOf.get(row.document)
    return source ? [{ row, source, key: keyOf(row, source) }] : []
  })
  const missing = asked.filter(({ key }) => !computed.has(key))
  const fresh = await computeAll(db, language, missing)
  return asked.flatMap(({ key }) => fresh.get(key) ?? computed.get(key) ?? [])
}

interface Asked {
  readonly row: StandRow
  readonly source: SourceDocument
  readonly key: string
}

/** More than this many documents are read at a time only in several statements. */
const BATCH = 500

async function computeAll(
  db: Database,
  language: string,
  asked: readonly Asked[],
): Promise<ReadonlyMap<string, PublicCurrency>> {
  const fresh = new Map<string, PublicCurrency>()
  for (let from = 0; from < asked.length; from += BATCH) {
    const batch = asked.slice(from, from + BATCH)
    const documents = batch.map(({ row }) => row.document)
    const [editions, steps] = await Promise.all([currentEditions(db, language, documents), changesOfAll(db, documents)])
    const editionOf = new Map(editions.map((one) => [one.document, one]))
    const stands = batch.flatMap((one) => {
      const edition = editionOf.get(one.row.document)
      return edition?.edition === one.row.edition ? [{ ...one, edition }] : []
    })
    const open = stands.filter(({ edition, source }) => !isWhole(edition, source))
    const latest = await latestClauses(
      db,
      open.map(({ source }) => source.id),
    )
    for (const { row, source, key, edition } of stands) {
      const now = { clauses: latest.get(source.id), steps: steps.get(source.id) ?? [] }
      const one = currencyFacts(edition, source, clausesOf(edition, now, row.decisions))
      fresh.set(key, one)
      if (computed.size >= MOST_KEPT) computed.clear()
      computed.set(key, one)
    }
    // A long list is no reason to let everybody else wait.
    await turn()
  }
  return fresh
}

/** Whether an edition has the clauses of the newest Chinese text: a first edition leaves none out. Then that text need not be read. */
const isWhole = ({ edition, details }: PublishedEdition, { latest }: SourceDocument): boolean =>
  edition === 1 &&
  latest === details.source.version &&
  details.units.every(({ basis }) => basis.version === details.source.version)

interface ChineseNow {
  /** Of the newest version; undefined where they are those of the edition. */
  readonly clauses: SourceVersion['clauses'] | undefined
  readonly steps: readonly VersionChanges[]
}

function clausesOf(
  { details }: PublishedEdition,
  { clauses, steps }: ChineseNow,
  decisions: readonly StillRight[],
): ClauseCurrency[] {
  const units = currencyUnits(details, decisions)
  const asStood = () => units.map(({ clause: id, label, role }) => ({ id, label, role, path: [], text: '' }))
  return currencyOf({ clauses: clauses ?? asStood(), units, steps, decisions })
}

function currencyFacts(
  { document, language, edition, details }: PublishedEdition,
  { latest, withdrawn }: SourceDocument,
  clauses: readonly ClauseCurrency[],
): PublicCurrency {
  return {
    document,
    language,
    edition,
    tentative: details.tentative,
    standing: standingOf(clauses),
    sourceVersion: latest,
    withdrawn: withdrawn && { on: withdrawn.on, because: 'source' },
    line: currencyLine(details, latest, clauses),
    clauses,
    staleSince: staleSince(clauses),
  }
}

/** The same of one document; null where nothing of it is published. */
export async function publicCurrency(db: Database, document: string, language: string): Promise<PublicCurrency | null> {
  const [one] = await publicCurrencies(db, language, [document])
  return one ?? null
}

/** Another mark than before says that something happened to some translation into this language. */
export async function translationsMark(db: Database, language: string): Promise<string> {
  const [row] = await db.sql<{ mark: string }>(
    'translation.mark',
    `select count(*) || '/' || coalesce(sum(version), 0) as mark from translation where language = $1`,
    [language],
  )
  return row?.mark ?? ''
}
