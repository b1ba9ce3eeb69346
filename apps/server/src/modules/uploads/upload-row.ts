import type { AttachmentFact, UploadKind } from '@gongkai/uploads'
import type { Severity } from '@gongkai/disclosure-rules'
import type { Database } from '../../platform/database.ts'

export interface UploadRow {
  readonly id: string
  readonly state: 'waiting' | 'claimed' | 'quarantined' | 'erased' | 'destroyed'
  readonly address: string | null
  readonly name_sealed: Buffer | null
  readonly findings_sealed: Buffer | null
  readonly kind: UploadKind
  readonly worst: Severity | null
  readonly size: number
  readonly sha256: string
  readonly uploaded_at: Date
  readonly receipt: string | null
}

const COLUMNS =
  'id, state, address, name_sealed, findings_sealed, kind, worst, size, sha256, uploaded_at, receipt, position'

export interface NewUpload {
  readonly id: string
  readonly state: 'waiting' | 'quarantined' | 'destroyed'
  readonly tokenHash: Buffer | null
  readonly address: string | null
  readonly nameSealed: Buffer | null
  readonly findingsSealed: Buffer
  readonly kind: string
  readonly worst: Severity | null
  readonly size: number
  readonly sha256: string
  readonly at: number
}

export async function insertUpload(db: Database, row: NewUpload): Promise<void> {
  await db.sql(
    'upload.insert',
    `insert into upload (id, state, token_hash, address, name_sealed, findings_sealed, kind, worst, size, sha256, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      row.id,
      row.state,
      row.tokenHash,
      row.address,
      row.nameSealed,
      row.findingsSealed,
      row.kind,
      row.worst,
      row.size,
      row.sha256,
      new Date(row.at),
    ],
  )
}

/** The waiting files of these tokens, locked until the transaction ends: nobody else claims or removes them meanwhile. */
export function lockWaiting(
  db: Database,
  tokenHashes: readonly Buffer[],
): Promise<(UploadRow & { token_hash: Buffer })[]> {
  return db.sql(
    'upload.lock',
    `select ${COLUMNS}, token_hash from upload where token_hash = any($1) and state = 'waiting' order by id for update`,
    [tokenHashes],
  )
}

export async function giveTo(db: Database, id: string, receipt: string, position: number): Promise<void> {
  await db.sql(
    'upload.claim',
    `update upload set state = 'claimed', token_hash = null, receipt = $2, position = $3 where id = $1`,
    [id, receipt, position],
  )
}

export function uploadsOf(db: Database, receipt: string): Promise<UploadRow[]> {
  return db.sql('upload.of', `select ${COLUMNS} from upload where receipt = $1 order by position`, [receipt])
}

/** Bytes of files that no message has taken yet. */
export async function waitingBytes(db: Database): Promise<number> {
  const [row] = await db.sql<{ bytes: number }>(
    'upload.waiting-bytes',
    `select coalesce(sum(size), 0)::bigint as bytes from upload where state = 'waiting'`,
  )
  return row?.bytes ?? 0
}

export async function forgetUpload(db: Database, id: string): Promise<void> {
  await db.sql('upload.forget', 'delete from upload where id = $1', [id])
}

/** Some of the files that have waited since before a moment, locked; those that somebody else holds are passed over. */
export function lockExpired(db: Database, before: number, count: number): Promise<UploadRow[]> {
  return db.sql(
    'upload.expired',
    `select ${COLUMNS} from upload where state = 'waiting' and uploaded_at < $1 order by uploaded_at limit $2
     for update skip locked`,
    [new Date(before), count],
  )
}

/** Leaves of a file that it was there: its number, sum and size. */
export async function markGone(db: Database, id: string, state: 'erased' | 'destroyed'): Promise<void> {
  await db.sql(
    'upload.gone',
    `update upload set state = $2, address = null, name_sealed = null,
       findings_sealed = case when $2 = 'destroyed' then findings_sealed end, worst = null where id = $1`,
    [id, state],
  )
}

export function quarantinedUploads(db: Database): Promise<UploadRow[]> {
  return db.sql(
    'upload.quarantined',
    `select ${COLUMNS} from upload where state in ('quarantined', 'destroyed') order by uploaded_at desc, id desc limit 200`,
  )
}

export async function lockQuarantined(db: Database, id: string): Promise<UploadRow | null> {
  const [row] = await db.sql<UploadRow>(
    'upload.lock-quarantined',
    `select ${COLUMNS} from upload where id = $1 and state = 'quarantined' for update`,
    [id],
  )
  return row ?? null
}

export const factOf = ({ id, sha256, size }: UploadRow): AttachmentFact => ({ id, sha256, size })
