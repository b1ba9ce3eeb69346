import type { Database } from '../../platform/database.ts'

export interface Sought {
  /** A `tsquery` literal. */
  readonly literal: string
  readonly language: string
  readonly kind: string | null
  /** Documents that were taken down at their source. */
  readonly gone: ReadonlySet<string>
  readonly after: number
  readonly size: number
}

export interface SoughtRow {
  readonly document: string
  readonly language: string
  readonly inTitle: boolean
  readonly total: number
}

/**
 * Documents that hold what was typed, each once: in the language asked for where it is found in it, else in Chinese. What has it in its
 * title comes first, then what is important, then the newer.
 */
export async function soughtEntries(db: Database, { literal, language, kind, gone, after, size }: Sought) {
  const [, rows] = await db.transaction(() =>
    Promise.all([
      // The words of a document lie outside its row. What reading them costs the planner does not count, so it would read them all where a
      // word is common, or where it knows nothing of the table yet; the index answers without them.
      db.sql('portal.by-index', 'set local enable_seqscan = off'),
      db.sql<SoughtRow>(
        'portal.sought',
        `with found as materialized (
         select document, language, title @@ $1::tsquery as in_title, importance, published_at
         from portal_word where words @@ $1::tsquery and language || '' in ($2, 'zh') and document <> all($4::text[])
           and ($3::text is null or document in (select document from portal_word where language = 'zh' and kind = $3))
       ), asked as (
         select * from found where language = $2 or document not in (select document from found where language = $2)
       )
       select document, language, in_title as "inTitle", (select count(*) from asked)::integer as total from asked
       order by in_title desc, (language = $2) desc, importance desc, published_at desc, document collate "C"
       limit $5 offset $6`,
        [literal, language, kind, [...gone], size, after],
      ),
    ]),
  )
  return rows
}
