import type {
  AlignmentCorrection,
  ImportState,
  ReadingNote,
  SourceHead,
  SourceOrigin,
} from '@gongkai/translation/sources'
import type { ReadClause } from '@gongkai/translation'
import type { Database } from '../../platform/database.ts'

/** One correction that can be undone. */
export type HandCorrection = Exclude<AlignmentCorrection, { readonly kind: 'undo' | 'realign' }>

/** A text that was read and waits to be adopted. */
export interface ImportRow {
  id: string
  document: string
  version: number
  state: ImportState
  origin: SourceOrigin
  head: Partial<SourceHead>
  clauses: ReadClause[]
  notes: ReadingNote[]
  against: number
  links: { old: number[]; new: number[] }[]
  corrections: HandCorrection[]
  imported_by: string
  by_name: string
  imported_at: Date
}

const COLUMNS = `id, document, version, state, origin, head, clauses, notes, against, links, corrections, imported_by, by_name, imported_at`

export async function insertImport(db: Database, row: ImportRow): Promise<void> {
  await db.sql(
    'source-import.insert',
    `insert into source_import (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      row.id,
      row.document,
      row.version,
      row.state,
      row.origin,
      JSON.stringify(row.head),
      JSON.stringify(row.clauses),
      row.notes,
      row.against,
      JSON.stringify(row.links),
      JSON.stringify(row.corrections),
      row.imported_by,
      row.by_name,
      row.imported_at,
    ],
  )
}

export async function findImport(db: Database, id: string): Promise<ImportRow | null> {
  const [row] = await db.sql<ImportRow>('source-import.find', `select ${COLUMNS} from source_import where id = $1`, [
    id,
  ])
  return row ?? null
}

/** The row for a change: a second one on it waits here. */
export async function lockImport(db: Database, id: string): Promise<ImportRow | null> {
  const [row] = await db.sql<ImportRow>(
    'source-import.lock',
    `select ${COLUMNS} from source_import where id = $1 for update`,
    [id],
  )
  return row ?? null
}

/** Keeps what changed of an import that is locked; its version grows. */
export async function updateImport(
  db: Database,
  { id, state, against, links, corrections }: Pick<ImportRow, 'id' | 'state' | 'against' | 'links' | 'corrections'>,
): Promise<void> {
  await db.sql(
    'source-import.update',
    'update source_import set version = version + 1, state = $2, against = $3, links = $4, corrections = $5 where id = $1',
    [id, state, against, JSON.stringify(links), JSON.stringify(corrections)],
  )
}

/** Imports of a document that wait for somebody, the newest first. */
export function openImports(db: Database, document: string): Promise<ImportRow[]> {
  return db.sql<ImportRow>(
    'source-import.open',
    `select ${COLUMNS} from source_import where document = $1 and state = 'open' order by imported_at desc, id desc limit 50`,
    [document],
  )
}
