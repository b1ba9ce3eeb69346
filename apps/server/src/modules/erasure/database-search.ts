import { IDENTITY_KINDS, type Searched } from '@gongkai/events/erasure'
import type { Database } from '../../platform/database.ts'
import type { Identities } from './identities.ts'

interface Column {
  readonly table: string
  readonly column: string
  readonly binary: boolean
}

const PLAIN = /^[a-z_][a-z0-9_]*$/

/** Every column of every table that could hold a text: text of any kind, JSON, lists of texts, bytes. */
async function searchedColumns(db: Database): Promise<Column[]> {
  const rows = await db.sql<{ table: string; column: string; type: string }>(
    'erasure.columns',
    `select table_name as "table", column_name as "column", data_type as type from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema = current_schema() and table_type = 'BASE TABLE'
       and data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY', 'bytea', 'tsvector', 'name', 'xml')
     order by 1, 2`,
  )
  const columns = rows.filter(({ table, column }) => PLAIN.test(table) && PLAIN.test(column))
  if (columns.length < rows.length) throw new Error('a table of this database has a name that cannot be searched')
  return columns.map(({ table, column, type }) => ({ table, column, binary: type === 'bytea' }))
}

/** As JSON writes a text whose characters beyond ASCII it escapes. */
const escaped = (value: string) =>
  [...value]
    .flatMap((sign) =>
      sign < '\u007f'
        ? [sign]
        : Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`),
    )
    .join('')

/** A value as it may have been written: as it is, in small letters, escaped, and encoded for an address. */
function spellings(value: string): string[] {
  return [...new Set([value, value.toLowerCase(), escaped(value), encodeURIComponent(value)])]
}

/**
 * Looks for every identity in every column of every table that could hold one: bytes too, in UTF-8. Only how many rows hold any is
 * told, by table and column. What is sealed is not found: nobody can read it without the secret.
 */
export async function searchDatabase(db: Database, identities: Identities): Promise<Searched> {
  const columns = await searchedColumns(db)
  const tables = Map.groupBy(columns, ({ table }) => table)
  const found: Searched['found'][number][] = []
  for (const kind of IDENTITY_KINDS) {
    const values = identities[kind].flatMap(spellings)
    if (values.length === 0) continue
    for (const [table, held] of tables) {
      const counts = held.map(({ column, binary }, at) =>
        binary
          ? `count(*) filter (where exists (select 1 from unnest($2::bytea[]) v where position(v in "${column}") > 0)) as c${at}`
          : `count(*) filter (where exists (select 1 from unnest($1::text[]) v where strpos("${column}"::text, v) > 0)) as c${at}`,
      )
      // Both lists are named, so that one statement fits tables with bytes and without.
      const [row] = await db.sql<Record<string, number>>(
        `erasure.search-${table}`,
        `select ${counts.join(', ')} from "${table}" where cardinality($1::text[]) + cardinality($2::bytea[]) > 0`,
        [values, values.map((value) => Buffer.from(value))],
      )
      held.forEach(({ column }, at) => {
        const rows = row?.[`c${at}`] ?? 0
        if (rows > 0) found.push({ where: `${table}.${column}`, kind, rows })
      })
    }
  }
  return {
    values: IDENTITY_KINDS.map((kind) => ({ kind, values: identities[kind].length })),
    tables: tables.size,
    columns: columns.length,
    logLines: 0,
    found,
  }
}

/** The same in lines of a log. */
export function searchLines(lines: readonly string[], identities: Identities): Searched['found'] {
  return IDENTITY_KINDS.flatMap((kind) => {
    const values = identities[kind].flatMap(spellings)
    const rows = lines.filter((line) => values.some((value) => line.includes(value))).length
    return rows === 0 ? [] : [{ where: 'log', kind, rows }]
  })
}
