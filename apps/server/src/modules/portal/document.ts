import type { PublicCurrency } from '@gongkai/translation/editions'
import type { PortalDocument, PortalText } from '@gongkai/translation/portal'
import { parseDocumentId, type Successor } from '@gongkai/translation/sources'
import { localDateOf } from '@gongkai/work-calendar'
import { findDocument, releasedVersions, takenDownDocuments } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { editionsOf, publicCurrency } from '../translations/index.ts'
import { chineseClauses, translatedClauses } from './document-clauses.ts'
import { entriesOf, listEntries, type ShownEntry } from './entry-store.ts'
import { refreshEntries } from './entries.ts'
import { aboutOf, summaryOf } from './summary.ts'

const MOST_RELATED = 4

type Seen = Omit<PortalDocument, 'origin'> | null

interface Kept {
  /** What it was made of; while all of it is the same the view is. */
  readonly count: number
  readonly row: number
  readonly currency: PublicCurrency | null
  readonly today: string
  /** Documents taken down at their source: they are nobody's successor and related to nothing. */
  readonly gone: string
  readonly view: Seen
}

/** Views of documents by document and language, of each database. The publication store never changes, so a view does only where one of `Kept` did. */
const keptOf = new WeakMap<Db, Map<string, Kept>>()
const MOST_KEPT = 1000

/** One document as the public reads it in a language; null where nothing of it was ever public. */
export async function documentView(
  { db, clock }: Pick<Surroundings, 'db' | 'clock'>,
  typed: string,
  language: string,
  origin: string,
): Promise<PortalDocument | null> {
  const id = parseDocumentId(typed)
  if (!id) return null
  const [count, facts, currency, gone] = await Promise.all([
    refreshEntries(db),
    findDocument(db, id),
    language === 'zh' ? null : publicCurrency(db, id, language),
    takenDownDocuments(db),
  ])
  if (!facts) return null
  const today = localDateOf(clock.now())
  const key = `${id}.${language}`
  const row = facts.rowVersion
  const kept = keptOf.get(db) ?? new Map<string, Kept>()
  keptOf.set(db, kept)
  const same = kept.get(key)
  const made = { count, row, currency, today, gone: [...gone].join() }
  const by = pointerOf(facts)
  // Where it leads on from there is none of what a view is known by.
  const detour = by !== null && 'document' in by && gone.has(by.document)
  const whole =
    same && !detour && isSame(same, made)
      ? same
      : { ...made, view: await viewOf(db, { facts, currency, language, today, gone }) }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, whole)
  return whole.view && { ...whole.view, origin }
}

const isSame = (one: Omit<Kept, 'view'>, other: Omit<Kept, 'view'>) =>
  one.count === other.count &&
  one.row === other.row &&
  one.currency === other.currency &&
  one.today === other.today &&
  one.gone === other.gone

interface Made {
  readonly facts: Facts
  readonly currency: PublicCurrency | null
  readonly language: string
  readonly today: string
  readonly gone: ReadonlySet<string>
}

async function viewOf(db: Db, { facts, currency, language, today, gone: takenDown }: Made): Promise<Seen> {
  const { id } = facts
  const [versions, editions, entries] = await Promise.all([
    releasedVersions(db, id),
    language === 'zh' ? [] : editionsOf(db, id, language),
    entriesOf(db, [id], null),
  ])
  const standing = currency ? editions.at(-1) : undefined
  const edition = standing && standing.withdrawn === null ? standing : null
  const summary = summaryOf({ document: id, language, entries, facts, currency: currency ?? undefined, today })
  const shown = versions.at(-1)?.shape ?? null
  const taken = facts.withdrawn?.on ?? takenDownOn(editions)
  if (!edition && !shown && taken === null) return null
  const gone = facts.withdrawn !== null || (!edition && !shown)
  const released = new Map(versions.map(({ shape }) => [shape.version, shape]))
  const about = aboutOf(entries)
  return {
    ...summary,
    ...(gone
      ? { title: { text: '', language }, titleZh: '', standing: 'withdrawn', stale: [], line: '', lineParts: null }
      : {}),
    language,
    validUntil: about?.validUntil ?? null,
    supersededBy: gone || facts.ended ? await successorOf(db, language, facts, takenDown) : null,
    url: about?.url ?? facts.head?.url ?? null,
    source: {
      version: facts.latest,
      shown: shown?.version ?? null,
      on: versions.at(-1) ? localDateOf(versions.at(-1)?.at ?? 0) : null,
    },
    translation: edition && {
      edition: edition.edition,
      basis: edition.details.source.version,
      translatedOn: edition.details.translatedOn,
      publishedOn: localDateOf(edition.at),
    },
    withdrawn: gone && taken ? { on: taken } : null,
    clauses: gone
      ? []
      : edition && currency
        ? translatedClauses({ released, shown, edition, currency })
        : chineseClauses(shown),
    languages: gone ? [] : [...new Set(entries.map((one) => one.language))],
    related: gone ? [] : await relatedTo(db, language, id, summary.needs[0] ?? null, takenDown),
  }
}

/** The day on which the newest of these was taken down; null while it stands. */
function takenDownOn(editions: readonly { readonly withdrawn: { readonly at: number } | null }[]): string | null {
  const at = editions.at(-1)?.withdrawn?.at
  return at === undefined ? null : localDateOf(at)
}

type Facts = NonNullable<Awaited<ReturnType<typeof findDocument>>>
type Db = Surroundings['db']

const pointerOf = ({ ended, withdrawn }: Facts): Successor | null => ended?.by ?? withdrawn?.by ?? null

/** What took its place. Of a document elsewhere only the address is told: its title was never reviewed here. */
async function successorOf(db: Db, language: string, facts: Facts, gone: ReadonlySet<string>) {
  let by = pointerOf(facts)
  const passed = new Set<string>()
  // What was taken down is nobody's successor; what took its place in turn is.
  while (by && 'document' in by && gone.has(by.document) && !passed.has(by.document)) {
    passed.add(by.document)
    const next: Facts | null = await findDocument(db, by.document)
    by = next && pointerOf(next)
  }
  if (!by) return null
  if ('url' in by) return by.url === null ? null : { id: null, title: null, url: by.url }
  if (gone.has(by.document)) return null
  const entries = await entriesOf(db, [by.document], [language, 'zh'])
  const title = titleOf(entries, by.document, language)
  return title && { id: by.document, title, url: null }
}

function titleOf(entries: readonly ShownEntry[], document: string, language: string): PortalText | null {
  const mine = entries.filter((one) => one.document === document)
  const best = mine.find((one) => one.language === language) ?? mine[0]
  return best ? { text: best.title, language: best.language } : null
}

/** Other documents for the same need. */
async function relatedTo(
  db: Db,
  language: string,
  id: string,
  need: string | null,
  gone: ReadonlySet<string>,
): Promise<PortalDocument['related']> {
  if (need === null) return []
  const { ids, entries } = await listEntries(db, {
    ...{ language, need, kind: null, documents: null, gone, after: 0, size: 4 * MOST_RELATED },
  })
  const readable = (one: string) => entries.some((entry) => entry.document === one && entry.language === language)
  return ids
    .filter((one) => one !== id)
    .toSorted((one, other) => Number(readable(other)) - Number(readable(one)))
    .slice(0, MOST_RELATED)
    .flatMap((one) => {
      const title = titleOf(entries, one, language)
      const kind = aboutOf(entries.filter(({ document }) => document === one))?.kind
      return title && kind ? [{ id: one, kind, title }] : []
    })
}
