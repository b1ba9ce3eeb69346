import { sql } from 'kysely'
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
 * title comes first, then what is important, then the newer. Without a name, so that it is planned for its own words.
 */
export async function soughtEntries(db: Database, { literal, language, kind, gone, after, size }: Sought) {
  const { rows } = await sql<SoughtRow>`
    with found as materialized (
      select document, language, title_search @@ ${literal}::tsquery as in_title, importance, published_at
      from portal_entry where search @@ ${literal}::tsquery and language in (${language}, 'zh')
        and document <> all(${[...gone]}::text[])
    ), once as (
      select * from found where language = ${language}
      union all
      select * from found where language <> ${language} and document not in (select document from found where language = ${language})
    ), asked as (
      select * from once where ${kind}::text is null
        or exists (select from portal_entry zh where zh.document = once.document and zh.language = 'zh' and zh.about ->> 'kind' = ${kind})
    )
    select document, language, in_title as "inTitle", (select count(*) from asked)::integer as total from asked
    order by in_title desc, (language = ${language}) desc, importance desc, published_at desc, document collate "C"
    limit ${size} offset ${after}`.execute(db.kysely())
  return rows
}
