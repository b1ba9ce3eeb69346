import type { Database } from './database.ts'

/** The English names of people, by person id; whoever has none, or is no person (the writer, the system), is left out. */
export async function namesInEnglish(db: Database, people: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.sql<{ id: string; name: string }>(
    'people.english',
    `select id::text as id, name_en as name from person where id::text = any($1) and name_en <> ''`,
    [[...new Set(people)]],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
