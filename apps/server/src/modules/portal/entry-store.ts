import type { DocumentKind, Need } from '@gongkai/translation/values'
import type { Database } from '../../platform/database.ts'

/** What a Chinese text says of itself, as it was released; `{}` of a translation. */
export interface EntryAbout {
  readonly kind: DocumentKind
  readonly needs: readonly Need[]
  readonly number: string
  readonly issuer: string
  readonly issuedOn: string | null
  readonly effectiveOn: string | null
  readonly validUntil: string | null
  readonly url: string | null
}

export interface EntryClause {
  readonly id: string
  readonly label: string
  readonly role: string
  readonly text: string
}

/** A document in one language, as the portal lists and searches it. */
export interface Entry {
  readonly document: string
  readonly language: string
  readonly kind: 'source' | 'translation'
  readonly item: string
  readonly edition: number
  readonly publishedAt: Date
  readonly title: string
  readonly titleZh: string
  readonly about: EntryAbout | Record<string, never>
  readonly clauses: readonly EntryClause[]
  readonly importance: number
}

const SHOWN = `document, language, kind, item, edition, published_at as "publishedAt", title, title_zh as "titleZh", about, importance`
export type ShownEntry = Omit<Entry, 'clauses'>

export function knownEntries(db: Database): Promise<Pick<Entry, 'kind' | 'item' | 'edition'>[]> {
  return db.sql('portal.known', 'select kind, item, edition from portal_entry')
}

export async function keepEntry(db: Database, entry: Entry, words: { title: string; all: string }): Promise<void> {
  await db.sql(
    'portal.keep',
    `with kept as (
       insert into portal_entry
         (document, language, kind, item, edition, published_at, title, title_zh, about, clauses, importance)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (document, language) do update set
         edition = excluded.edition, published_at = excluded.published_at, title = excluded.title,
         title_zh = excluded.title_zh, about = excluded.about, clauses = excluded.clauses, importance = excluded.importance
       where excluded.edition >= portal_entry.edition
       returning document, language, about ->> 'kind' as kind, published_at, importance
     )
     insert into portal_word (document, language, kind, published_at, importance, title, words)
     select document, language, kind, published_at, importance, $12::tsvector, $13::tsvector from kept
     on conflict (document, language) do update set
       kind = excluded.kind, published_at = excluded.published_at, importance = excluded.importance,
       title = excluded.title, words = excluded.words`,
    [
      entry.document,
      entry.language,
      entry.kind,
      entry.item,
      entry.edition,
      entry.publishedAt,
      entry.title,
      entry.titleZh,
      JSON.stringify(entry.about),
      JSON.stringify(entry.clauses),
      entry.importance,
      words.title,
      words.all,
    ],
  )
}

export async function dropEntries(db: Database, gone: readonly Pick<Entry, 'kind' | 'item'>[]): Promise<void> {
  if (gone.length === 0) return
  await db.sql(
    'portal.drop',
    `delete from portal_entry using unnest($1::text[], $2::text[]) as gone (kind, item)
     where portal_entry.kind = gone.kind and portal_entry.item = gone.item`,
    [gone.map(({ kind }) => kind), gone.map(({ item }) => item)],
  )
}

export interface Listed {
  readonly language: string
  readonly kind: string | null
  readonly need: string | null
  readonly documents: readonly string[] | null
  /** Documents that were taken down at their source. */
  readonly gone: ReadonlySet<string>
  readonly after: number
  readonly size: number
}

/**
 * Documents in the order of their day of issue, the newest first: each once, in the language asked for where it is published in it, with
 * the Chinese text beside it. What kind of document it is, and for whom, the Chinese text says.
 */
export async function listEntries(db: Database, { language, kind, need, documents, gone, after, size }: Listed) {
  const rows = await db.sql<{ document: string; total: number }>(
    'portal.list',
    `select document, (count(*) over ())::integer as total from portal_entry
     where language = 'zh' and ($1::text is null or about ->> 'kind' = $1) and ($2::text is null or about -> 'needs' ? $2)
       and ($3::text[] is null or document = any($3)) and document <> all($6)
     order by about ->> 'issuedOn' desc nulls last, document limit $4 offset $5`,
    [kind, need, documents, size, after, [...gone]],
  )
  const ids = rows.map((row) => row.document)
  return { total: rows[0]?.total ?? 0, ids, entries: await entriesOf(db, ids, [language, 'zh']) }
}

/** The entries of these documents in these languages; of all documents where none are said. */
export function entriesOf(
  db: Database,
  documents: readonly string[] | null,
  languages: readonly string[] | null,
): Promise<ShownEntry[]> {
  const where = documents ? 'document = any($1)' : '$1::text[] is null'
  return db.sql<ShownEntry>(
    // Two statements: one that may be asked for all is planned for all.
    documents ? 'portal.entries-of' : 'portal.entries',
    `select ${SHOWN} from portal_entry where ${where} and ($2::text[] is null or language = any($2))
     order by published_at desc, document, language`,
    [documents, languages],
  )
}

/** Says how much a document matters, in every language: what is filed anew is not published anew. */
export async function keepImportance(db: Database, document: string, importance: number): Promise<void> {
  await db.sql(
    'portal.importance',
    `with entry as (update portal_entry set importance = $2 where document = $1 and importance <> $2)
     update portal_word set importance = $2 where document = $1 and importance <> $2`,
    [document, importance],
  )
}

/** The newest entries of a language. */
export function newestEntries(db: Database, language: string, most: number): Promise<ShownEntry[]> {
  return db.sql<ShownEntry>(
    'portal.newest',
    `select ${SHOWN} from portal_entry where language = $1 order by published_at desc, document limit $2`,
    [language, most],
  )
}

/** The clauses of some entries, for excerpts. */
export function clausesOf(
  db: Database,
  wanted: readonly { readonly document: string; readonly language: string }[],
): Promise<Pick<Entry, 'document' | 'language' | 'clauses'>[]> {
  return db.sql(
    'portal.clauses',
    `select e.document, e.language, e.clauses from portal_entry e
     join unnest($1::text[], $2::text[]) as wanted (document, language) using (document, language)`,
    [wanted.map(({ document }) => document), wanted.map(({ language }) => language)],
  )
}
