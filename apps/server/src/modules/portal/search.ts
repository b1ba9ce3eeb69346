import {
  countOf,
  excerptOf,
  SEARCH_PAGE,
  searchWords,
  MOST_FOUND,
  type PortalResults,
} from '@gongkai/translation/portal'
import type { Database } from '../../platform/database.ts'
import { anyTermQuery, searchForm, searchQuery } from '../search/bigram.ts'
import { takenDownDocuments } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { clausesOf, entriesOf, type EntryClause } from './entry-store.ts'
import { refreshEntries } from './entries.ts'
import { soughtEntries, type Sought, type SoughtRow } from './search-query.ts'
import { summariesOf } from './summaries.ts'

export interface Asked {
  readonly q: string
  readonly language: string
  readonly kind: string | null
  readonly after: number
}

const NOTHING: PortalResults = { items: [], total: 0, more: false, next: null }

/**
 * What a reader searches: documents that hold every word, in the language read or in the Chinese text; where none holds all, those that
 * hold some. Each comes with the passage that holds most of it.
 */
export async function searchPortal(
  surroundings: Surroundings,
  { q, language, kind, after }: Asked,
): Promise<PortalResults> {
  const { db } = surroundings
  const words = searchWords(q)
  const query = searchQuery(words)
  if (!query) return NOTHING
  const [gone] = await Promise.all([takenDownDocuments(db), refreshEntries(db)])
  const { rows, total } = await foundOn(db, query.literal, words, { language, kind, gone, after, size: SEARCH_PAGE })
  const documents = rows.map(({ document }) => document)
  const [entries, clauses] = await Promise.all([entriesOf(db, documents, [language, 'zh']), clausesOf(db, rows)])
  const summaries = await summariesOf(surroundings, language, documents, entries)
  const textsOf = new Map(clauses.map((one) => [one.document, one.clauses]))
  const items = rows.flatMap((row) => {
    const summary = summaries.get(row.document)
    return summary ? [{ ...summary, ...passageOf(row, language, textsOf.get(row.document) ?? [], words) }] : []
  })
  const next = after + rows.length
  return { items, total: Math.min(total, MOST_FOUND), more: total > MOST_FOUND, next: next < total ? next : null }
}

/** A page of what holds every word, or of what holds some where nothing holds all: which of the two is the same for every page. */
async function foundOn(db: Database, literal: string, words: string, page: Omit<Sought, 'literal'>) {
  const rows = await soughtEntries(db, { literal, ...page })
  if (rows[0]) return { rows, total: rows[0].total }
  const [first] = page.after === 0 ? [] : await soughtEntries(db, { literal, ...page, after: 0, size: 1 })
  const some = first ? null : anyTermQuery(searchForm(words).split(/[^\p{L}\p{N}]+/u))
  const others = some ? await soughtEntries(db, { literal: some, ...page }) : []
  return { rows: others, total: first?.total ?? others[0]?.total ?? 0 }
}

/** The clause that holds most of what was sought; the title's own words need no passage, so the first clause of the text stands then. */
function passageOf(
  { language: found, inTitle }: SoughtRow,
  language: string,
  clauses: readonly EntryClause[],
  words: string,
) {
  const body = clauses.filter(({ role }) => role !== 'title')
  const best = body.reduce<{ clause: EntryClause | null; count: number }>(
    (most, clause) => {
      const count = countOf(clause.text, words)
      return count > most.count ? { clause, count } : most
    },
    { clause: null, count: 0 },
  )
  const excerpt = best.clause && excerptOf(best.clause.text, words)
  const chinese = found !== language
  return {
    foundIn: inTitle ? (chinese ? 'chinese-title' : 'title') : chinese ? 'chinese-text' : 'text',
    clause: best.clause?.id ?? null,
    clauseLabel: best.clause?.label ?? '',
    excerpt: excerpt?.text ?? '',
    excerptLanguage: found,
    marks: [...(excerpt?.marks ?? [])],
  } satisfies Partial<PortalResults['items'][number]>
}
