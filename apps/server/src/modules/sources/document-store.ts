import type { DepartmentId } from '@gongkai/department-registry'
import {
  parseDocumentId,
  sourceTask,
  type Source,
  type SourceDocument,
  type SourceFacts,
  type SourceState,
} from '@gongkai/translation/sources'
import type { Head } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

/** A row of `source_document` as the database gives it. */
export interface SourceRow {
  id: string
  version: number
  state: SourceState
  lead: DepartmentId[]
  facts: SourceFacts
  head: Head
}

const COLUMNS = 'id, version, state, lead, facts, head'
/** More than a bureau translates. */
const MOST = 10_000

export function sourceOf({ id, state, version, lead, facts, head }: SourceRow): Source {
  return { id: sourceTask(id), procedure: 'source', state, version, lead, support: [], limits: [], facts, head }
}

const documentOf = ({ id, state, version, facts }: SourceRow): SourceDocument => ({
  ...facts,
  id,
  state,
  rowVersion: version,
})

/** Keeps a new document; false where the id is taken. */
export async function insertSource(db: Database, id: string, task: Source): Promise<boolean> {
  const kept = await db.sql(
    'source.insert',
    `insert into source_document (id, version, state, lead, facts, head, changed_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning id`,
    [
      id,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
      new Date(task.head.at),
    ],
  )
  return kept.length > 0
}

/** The row for a change: a second act on it waits here, then sees what the first did. */
export async function lockSource(db: Database, id: string): Promise<SourceRow | null> {
  if (!parseDocumentId(id)) return null
  const [row] = await db.sql<SourceRow>(
    'source.lock',
    `select ${COLUMNS} from source_document where id = $1 for update`,
    [id],
  )
  return row ?? null
}

/** Keeps a document that moved on; false when another act was kept first. */
export async function updateSource(db: Database, task: Source, { id, version }: SourceRow): Promise<boolean> {
  const kept = await db.sql(
    'source.update',
    `update source_document set version = $3, state = $4, lead = $5, facts = $6, head = $7, changed_at = $8
     where id = $1 and version = $2 returning id`,
    [
      id,
      version,
      task.version,
      task.state,
      task.lead,
      JSON.stringify(task.facts),
      JSON.stringify(task.head),
      new Date(task.head.at),
    ],
  )
  return kept.length > 0
}

/** Null for whatever is no id, too. */
export async function findSource(db: Database, id: string): Promise<SourceRow | null> {
  if (!parseDocumentId(id)) return null
  const [row] = await db.sql<SourceRow>('source.find', `select ${COLUMNS} from source_document where id = $1`, [id])
  return row ?? null
}

/** Every document, those that changed last first. */
export function listSources(db: Database): Promise<SourceRow[]> {
  return db.sql<SourceRow>(
    'source.list',
    `select ${COLUMNS} from source_document order by changed_at desc, id limit ${MOST}`,
  )
}

/** A document as other subjects read it; null where there is none. */
export async function findDocument(db: Database, id: string): Promise<SourceDocument | null> {
  const row = await findSource(db, id)
  return row && documentOf(row)
}

/** Every document as other subjects read it, or these; those that changed last first. */
export async function listDocuments(db: Database, ids: readonly string[] | null = null): Promise<SourceDocument[]> {
  const order = `order by changed_at desc, id limit ${MOST}`
  // Two statements: one that may be asked for all is planned for all.
  const rows = ids
    ? await db.sql<SourceRow>(
        'source.documents-of',
        `select ${COLUMNS} from source_document where id = any($1::text[]) ${order}`,
        [ids.filter((id) => parseDocumentId(id))],
      )
    : await db.sql<SourceRow>('source.documents', `select ${COLUMNS} from source_document ${order}`)
  return rows.map(documentOf)
}

/** Another mark than before says that something happened to some document: a version, an end, a withdrawal. */
export async function documentsMark(db: Database): Promise<string> {
  const [row] = await db.sql<{ mark: string }>(
    'source.mark',
    `select count(*) || '/' || coalesce(sum(version), 0) as mark from source_document`,
  )
  return row?.mark ?? ''
}
