import type { SourceVersion, VersionChanges } from '@gongkai/translation/sources'
import { localDateOf } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'

interface VersionRow {
  document: string
  version: number
  head: SourceVersion['head']
  clauses: SourceVersion['clauses']
  changes: SourceVersion['changes']
  origin: SourceVersion['origin']
  sha256: string
  adopted_by: string
  adopted_at: Date
}

const COLUMNS = 'document, version, head, clauses, changes, origin, sha256, adopted_by, adopted_at'

const versionOf = ({ adopted_by, adopted_at, ...row }: VersionRow): SourceVersion => ({
  ...row,
  adoptedBy: adopted_by,
  adoptedAt: adopted_at.getTime(),
})

export async function insertVersion(db: Database, version: SourceVersion): Promise<void> {
  await db.sql(
    'source-version.insert',
    `insert into source_version (document, version, head, clauses, changes, origin, sha256, adopted_by, adopted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      version.document,
      version.version,
      JSON.stringify(version.head),
      JSON.stringify(version.clauses),
      JSON.stringify(version.changes),
      version.origin,
      version.sha256,
      version.adoptedBy,
      new Date(version.adoptedAt),
    ],
  )
}

/** One version of a document; null where there is none. */
export async function sourceVersion(db: Database, document: string, version: number): Promise<SourceVersion | null> {
  const [row] = await db.sql<VersionRow>(
    'source-version.find',
    `select ${COLUMNS} from source_version where document = $1 and version = $2`,
    [document, version],
  )
  return row ? versionOf(row) : null
}

/** The newest version of a document; null before the first. */
export async function latestVersion(db: Database, document: string): Promise<SourceVersion | null> {
  const [row] = await db.sql<VersionRow>(
    'source-version.latest',
    `select ${COLUMNS} from source_version where document = $1 order by version desc limit 1`,
    [document],
  )
  return row ? versionOf(row) : null
}

/** The clauses of the newest version of each of these documents. */
export async function latestClauses(
  db: Database,
  documents: readonly string[],
): Promise<ReadonlyMap<string, SourceVersion['clauses']>> {
  if (documents.length === 0) return new Map()
  const rows = await db.sql<Pick<VersionRow, 'document' | 'clauses'>>(
    'source-version.latest-clauses',
    `select distinct on (document) document, clauses from source_version where document = any($1::text[])
     order by document, version desc`,
    [documents],
  )
  return new Map(rows.map(({ document, clauses }) => [document, clauses]))
}

/** Every version of a document, the newest first. */
export async function listVersions(db: Database, document: string): Promise<SourceVersion[]> {
  const rows = await db.sql<VersionRow>(
    'source-version.list',
    `select ${COLUMNS} from source_version where document = $1 order by version desc`,
    [document],
  )
  return rows.map(versionOf)
}

interface ChangesRow {
  document: string
  version: number
  changes: SourceVersion['changes']
  adopted_at: Date
}

const changesOf = ({ version, changes, adopted_at }: ChangesRow): VersionChanges => ({
  version,
  on: localDateOf(adopted_at.getTime()),
  changes,
})

/** What every version after this one changed, the oldest first: what a translation of this version must answer for. */
export async function changesSince(db: Database, document: string, version: number): Promise<VersionChanges[]> {
  const rows = await db.sql<ChangesRow>(
    'source-version.changes',
    `select document, version, changes, adopted_at from source_version where document = $1 and version > $2 order by version`,
    [document, version],
  )
  return rows.map(changesOf)
}

/** The same for many documents at once, from their second versions on; documents that never changed are left out. */
export async function changesOfAll(
  db: Database,
  documents: readonly string[] | null = null,
): Promise<ReadonlyMap<string, readonly VersionChanges[]>> {
  const rows = await db.sql<ChangesRow>(
    documents ? 'source-version.changes-of-these' : 'source-version.changes-of-all',
    `select document, version, changes, adopted_at from source_version
     where version > 1 and ${documents ? 'document = any($1)' : '$1::text[] is null'} order by document, version`,
    [documents],
  )
  const found = new Map<string, VersionChanges[]>()
  for (const row of rows) {
    const known = found.get(row.document)
    if (known) known.push(changesOf(row))
    else found.set(row.document, [changesOf(row)])
  }
  return found
}
