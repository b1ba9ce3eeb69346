import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { holdsAll, type SearchQuery } from '../search/bigram.ts'
import { soughtRows } from '../search/sought-rows.ts'
import { CURRENT, PUBLICATION_COLUMNS, type Publication } from './publication.ts'

export interface PublishedQuery {
  /** Null: every board. */
  readonly board: string | null
  readonly department?: string | null
  /** Questions in this language only. */
  readonly language?: string | null
  /** Questions about this document of the portal only. */
  readonly document?: string | null
  /** The id behind which the page begins. */
  readonly after: string | null
  readonly size: number
  readonly query: SearchQuery | null
}

/** For a list: the beginning of the question is enough, and the reply is not read at all. */
const LISTED = `id, version, board, subject, left(question, 400) as question, '' as reply, redacted, form, department,
  received_on as "receivedOn", answered_on as "answeredOn", note, language,
  case when translated is null then null else jsonb_build_object('subject', translated ->> 'subject',
    'question', left(translated ->> 'question', 400), 'reply', '') end as translated, about`

/** Greater than every id: where the newest begin. */
const END = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const SEARCH_ROUNDS = 5

/**
 * One page of what is public, newest first, and where the next begins. A search asks the index for pairs of characters and then looks
 * whether the row really contains what was typed, so a page may need several rounds.
 */
export async function listPublications(
  db: Database,
  { after, size, ...asked }: PublishedQuery,
): Promise<{ items: Publication[]; next: string | null }> {
  const { query } = asked
  let from = after ?? END
  const items: Publication[] = []
  for (let round = 0; round < SEARCH_ROUNDS; round++) {
    const rows = await rowsAfter(db, { ...asked, from }, size + 1)
    for (const row of rows) {
      if (query && !holdsAll(query, row.subject, row.question, row.reply, ...Object.values(row.translated ?? {})))
        continue
      if (items.length === size) return { items, next: items.at(-1)?.id ?? null }
      items.push(row)
    }
    if (rows.length <= size) return { items, next: null }
    from = rows.at(-1)?.id ?? from
  }
  return { items, next: from }
}

type Asked = Omit<PublishedQuery, 'after' | 'size'> & { readonly from: string }

/** Statements without names, so that each is planned for its own words and conditions. */
async function rowsAfter(db: Database, asked: Asked, count: number) {
  const { board, department, language, document, from, query } = asked
  const conditions: RawBuilder<unknown>[] = [sql`id < ${from}`]
  if (board !== null) conditions.push(sql`board = ${board}`)
  if (department) conditions.push(sql`department = ${department}`)
  if (language) conditions.push(sql`language = ${language}`)
  if (document) conditions.push(sql`about ->> 'document' = ${document}`)
  const where = sql.join(conditions, sql` and `)
  const current = sql.raw(CURRENT)
  if (!query) {
    const { rows } = await sql<Publication>`select ${sql.raw(LISTED)} from publication
      where ${where} and ${current} order by id desc limit ${count}`.execute(db.kysely())
    return rows
  }
  const found = sql`search @@ ${query.literal}::tsquery and ${current}`
  return soughtRows<Publication>(count, {
    among: (newest) =>
      sql<Publication>`select ${sql.raw(PUBLICATION_COLUMNS)}
        from (select * from publication where ${where} order by id desc limit ${newest}) publication
        where ${found} order by id desc limit ${count}`.execute(db.kysely()),
    byIndex: () =>
      sql<Publication>`with found as materialized (select id, version from publication where ${where} and ${found})
        select ${sql.raw(PUBLICATION_COLUMNS)} from publication
        where (id, version) in (select id, version from found order by id desc limit ${count}) order by id desc`.execute(
        db.kysely(),
      ),
  })
}
