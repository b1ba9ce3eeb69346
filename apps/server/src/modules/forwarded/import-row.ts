import type { ForwardedRow, RowFault, SheetFormat } from '@gongkai/messages/forwarded'
import type { Actor } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'

export interface ImportRow {
  readonly id: string
  readonly platform: string
  readonly format: SheetFormat
  readonly address: string
  readonly sha256: string
  readonly name_sealed: Buffer
  readonly actor: Actor
  readonly by_name: string
  readonly at: Date
  readonly state: 'running' | 'done'
  readonly rows: number
  readonly done: number
  readonly fresh: number
  readonly known: number
  readonly changed: number
  readonly faulty: number
}

const COLUMNS =
  'id, platform, format, address, sha256, name_sealed, actor, by_name, at, state, rows, done, fresh, known, changed, faulty'

export type NewImport = Omit<ImportRow, 'at' | 'state' | 'done' | 'fresh' | 'known' | 'changed'> & {
  readonly at: number
}

export async function insertImport(db: Database, row: NewImport): Promise<void> {
  await db.sql(
    'forwarded.insert-import',
    `insert into forwarded_import (id, platform, format, address, sha256, name_sealed, actor, by_name, at, state, rows, faulty)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'running', $10, $11)`,
    [
      row.id,
      row.platform,
      row.format,
      row.address,
      row.sha256,
      row.name_sealed,
      JSON.stringify(row.actor),
      row.by_name,
      new Date(row.at),
      row.rows,
      row.faulty,
    ],
  )
}

export async function findImport(db: Database, id: string): Promise<ImportRow | null> {
  const [row] = await db.sql<ImportRow>('forwarded.import', `select ${COLUMNS} from forwarded_import where id = $1`, [
    id,
  ])
  return row ?? null
}

/** The import for its next rows: whoever else works on it waits, and then goes on from where this one stopped. */
export async function lockImport(db: Database, id: string): Promise<ImportRow | null> {
  const [row] = await db.sql<ImportRow>(
    'forwarded.lock-import',
    `select ${COLUMNS} from forwarded_import where id = $1 for update`,
    [id],
  )
  return row ?? null
}

export function listImports(db: Database, before: string | null, count: number): Promise<ImportRow[]> {
  return db.sql(
    'forwarded.imports',
    `select ${COLUMNS} from forwarded_import where id < $1 order by id desc limit $2`,
    [before ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff', count],
  )
}

export async function newestImport(db: Database, platform: string): Promise<ImportRow | null> {
  const [row] = await db.sql<ImportRow>(
    'forwarded.newest-import',
    `select ${COLUMNS} from forwarded_import where platform = $1 order by at desc, id desc limit 1`,
    [platform],
  )
  return row ?? null
}

export function importCounts(db: Database): Promise<{ platform: string; imports: number }[]> {
  return db.sql(
    'forwarded.import-counts',
    'select platform, count(*) as imports from forwarded_import group by platform',
  )
}

export interface Progress {
  readonly done: number
  readonly fresh: number
  readonly known: number
  readonly changed: number
  readonly faulty: number
}

export async function moveOn(db: Database, id: string, by: Progress, finished: boolean): Promise<void> {
  await db.sql(
    'forwarded.move-on',
    `update forwarded_import set done = done + $2, fresh = fresh + $3, known = known + $4, changed = changed + $5,
       faulty = faulty + $6, state = $7 where id = $1`,
    [id, by.done, by.fresh, by.known, by.changed, by.faulty, finished ? 'done' : 'running'],
  )
}

export async function insertFault(db: Database, id: string, row: number, sealed: Buffer): Promise<void> {
  await db.sql(
    'forwarded.fault',
    'insert into forwarded_fault (import, row, sealed) values ($1, $2, $3) on conflict do nothing',
    [id, row, sealed],
  )
}

export function faultRows(db: Database, id: string): Promise<{ row: number; sealed: Buffer }[]> {
  return db.sql('forwarded.faults', 'select row, sealed from forwarded_fault where import = $1 order by row', [id])
}

export interface ChangeRow {
  readonly row: number
  readonly outer_id: string
  readonly receipt: string
  readonly sealed: Buffer
}

export async function insertChange(db: Database, id: string, change: ChangeRow): Promise<void> {
  await db.sql(
    'forwarded.change',
    'insert into forwarded_change (import, row, outer_id, receipt, sealed) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [id, change.row, change.outer_id, change.receipt, change.sealed],
  )
}

export function changeRows(db: Database, id: string): Promise<ChangeRow[]> {
  return db.sql(
    'forwarded.changes',
    'select row, outer_id, receipt, sealed from forwarded_change where import = $1 order by row',
    [id],
  )
}

/** What is kept of a row, sealed: its known cells by field, and all its cells by the names of their columns. */
export interface KeptCells {
  readonly fields: ForwardedRow['cells']
  readonly columns: Readonly<Record<string, string>>
}

export type KeptFault = Omit<RowFault, 'row'>
