import type { Database } from '../../platform/database.ts'
import { BUREAU_SCOPE, findingTypeOf, type Ruling } from './ruling.ts'

interface RulingRow {
  id: string
  scope: string
  type: string
  text_hash: string
  context_hash: string
  masked: string
  receipt: string
  field: string
  reason: string
  by: string
  by_name: string
  at: Date
  revoked_by: string | null
  revoked_by_name: string | null
  revoked_at: Date | null
  revoked_reason: string | null
}

const COLUMNS = `id, scope, type, text_hash, context_hash, masked, receipt, field, reason, by, by_name, at,
  revoked_by, revoked_by_name, revoked_at, revoked_reason`

function rulingOf(row: RulingRow): Ruling {
  const { id, scope, masked, receipt, field, reason, by } = row
  return {
    id,
    scope,
    reach: scope === BUREAU_SCOPE ? 'bureau' : 'board',
    type: findingTypeOf(row.type),
    textHash: row.text_hash,
    contextHash: row.context_hash,
    masked,
    receipt,
    field,
    reason,
    by,
    byName: row.by_name,
    at: row.at.toISOString(),
    revoked: row.revoked_at && {
      by: row.revoked_by ?? '',
      byName: row.revoked_by_name ?? '',
      at: row.revoked_at.toISOString(),
      reason: row.revoked_reason ?? '',
    },
  }
}

/** Keeps a new ruling; false when one already stands for this text in this place and scope. */
export async function insertRuling(db: Database, ruling: Ruling): Promise<boolean> {
  const { id, scope, type, textHash, contextHash, masked, receipt, field, reason, by, byName, at } = ruling
  const kept = await db.sql(
    'ruling.insert',
    `insert into screening_ruling (id, scope, type, text_hash, context_hash, masked, receipt, field, reason, by, by_name, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (text_hash, context_hash, type, scope) where revoked_at is null do nothing returning id`,
    [id, scope, type, textHash, contextHash, masked, receipt, field, reason, by, byName, at],
  )
  return kept.length === 1
}

/** The standing rulings of these scopes on any of these texts. */
export async function standingOn(
  db: Database,
  scopes: readonly string[],
  textHashes: readonly string[],
): Promise<Ruling[]> {
  const rows = await db.sql<RulingRow>(
    'ruling.standing',
    `select ${COLUMNS} from screening_ruling where text_hash = any($1) and scope = any($2) and revoked_at is null`,
    [[...new Set(textHashes)], scopes],
  )
  return rows.map(rulingOf)
}

/** A ruling for a change: who comes second waits here and then sees what the first did. */
export async function lockRuling(db: Database, id: string): Promise<Ruling | null> {
  const [row] = await db.sql<RulingRow>(
    'ruling.lock',
    `select ${COLUMNS} from screening_ruling where id = $1 for update`,
    [id],
  )
  return row ? rulingOf(row) : null
}

export async function keepRevocation(
  db: Database,
  id: string,
  { by, byName, at, reason }: NonNullable<Ruling['revoked']>,
): Promise<void> {
  await db.sql(
    'ruling.revoke',
    `update screening_ruling set revoked_by = $2, revoked_by_name = $3, revoked_at = $4, revoked_reason = $5
     where id = $1 and revoked_at is null`,
    [id, by, byName, at, reason],
  )
}

/** A page of rulings, newest first: ids sort by time. */
export async function listRulings(
  db: Database,
  { revoked, after, size }: { readonly revoked: boolean; readonly after: string | null; readonly size: number },
): Promise<{ readonly rulings: Ruling[]; readonly last: string | null }> {
  const rows = await db.sql<RulingRow>(
    'ruling.list',
    `select ${COLUMNS} from screening_ruling
     where (revoked_at is not null) = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
    [revoked, after, size + 1],
  )
  const rulings = rows.slice(0, size).map(rulingOf)
  return { rulings, last: rows.length > size ? (rulings.at(-1)?.id ?? null) : null }
}

export async function countRulings(db: Database): Promise<{ readonly standing: number; readonly revoked: number }> {
  const [row] = await db.sql<{ standing: number; revoked: number }>(
    'ruling.count',
    `select count(*) filter (where revoked_at is null) as standing, count(revoked_at) as revoked from screening_ruling`,
  )
  return row ?? { standing: 0, revoked: 0 }
}
