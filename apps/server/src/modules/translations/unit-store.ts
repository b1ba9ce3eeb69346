import type { DraftUnit, UnitBasis, UnitOrigin } from '@gongkai/translation/editions'
import { localDateOf } from '@gongkai/work-calendar'
import type { Database } from '../../platform/database.ts'

/** The words of one clause as they stand now. */
export interface Unit {
  readonly clause: string
  readonly version: number
  readonly text: string
  readonly basis: UnitBasis
  readonly origin: UnitOrigin
  readonly ready: boolean
  readonly by: string
  readonly byName: string
  /** Epoch milliseconds. */
  readonly at: number
  /** Everybody whose words these are since they were last published. */
  readonly authors: readonly string[]
}

/** Words that others took the place of. */
export type PastUnit = Pick<Unit, 'version' | 'text' | 'origin' | 'ready' | 'byName' | 'at'> & {
  readonly basis: number
}

interface UnitRow {
  clause: string
  version: number
  text: string
  basis_version: number
  basis_sha256: string
  origin: UnitOrigin
  ready: boolean
  written_by: string
  by_name: string
  written_at: Date
  authors: string[]
}

const COLUMNS =
  'clause, version, text, basis_version, basis_sha256, origin, ready, written_by, by_name, written_at, authors'

const unitOf = (row: UnitRow): Unit => ({
  clause: row.clause,
  version: row.version,
  text: row.text,
  basis: { version: row.basis_version, sha256: row.basis_sha256 },
  origin: row.origin,
  ready: row.ready,
  by: row.written_by,
  byName: row.by_name,
  at: row.written_at.getTime(),
  authors: row.authors,
})

export const draftUnitOf = ({ clause, text, basis, origin, ready, at }: Unit): DraftUnit => ({
  clause,
  text,
  basis,
  origin,
  ready,
  on: localDateOf(at),
})

/** Every clause that has words, in no order. */
export async function unitsOf(db: Database, translation: string): Promise<Unit[]> {
  const rows = await db.sql<UnitRow>(
    'translation-unit.list',
    `select ${COLUMNS} from translation_unit where translation = $1`,
    [translation],
  )
  return rows.map(unitOf)
}

/** Keeps words in the place of those of the version that was read; false where there are others by now. */
export async function keepUnit(db: Database, translation: string, unit: Unit): Promise<boolean> {
  const values = [
    translation,
    unit.clause,
    unit.version,
    unit.text,
    unit.basis.version,
    unit.basis.sha256,
    unit.origin,
    unit.ready,
    unit.by,
    unit.byName,
    new Date(unit.at),
    unit.authors,
  ]
  const kept = await db.sql(
    'translation-unit.keep',
    `insert into translation_unit as held (translation, ${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (translation, clause) do update set version = $3, text = $4, basis_version = $5, basis_sha256 = $6, origin = $7,
       ready = $8, written_by = $9, by_name = $10, written_at = $11, authors = $12
     where held.version = $3 - 1 returning clause`,
    values,
  )
  return kept.length === 1
}

/** Keeps what is about to be overwritten. */
export async function keepPast(db: Database, translation: string, unit: Unit): Promise<void> {
  await db.sql(
    'translation-unit.keep-past',
    `insert into translation_unit_past (translation, clause, version, text, basis_version, origin, ready, by_name, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [
      translation,
      unit.clause,
      unit.version,
      unit.text,
      unit.basis.version,
      unit.origin,
      unit.ready,
      unit.byName,
      new Date(unit.at),
    ],
  )
}

/** Words of a clause that others took the place of, the newest first. */
export async function pastUnitsOf(db: Database, translation: string, clause: string): Promise<PastUnit[]> {
  const rows = await db.sql<Omit<UnitRow, 'basis_sha256' | 'authors' | 'written_by'>>(
    'translation-unit.past',
    `select clause, version, text, basis_version, origin, ready, by_name, written_at from translation_unit_past
     where translation = $1 and clause = $2 order by version desc limit 200`,
    [translation, clause],
  )
  return rows.map(({ version, text, basis_version, origin, ready, by_name, written_at }) => ({
    version,
    text,
    basis: basis_version,
    origin,
    ready,
    byName: by_name,
    at: written_at.getTime(),
  }))
}

/** The published words are nobody's draft any more: whoever changes them next is their author. Words of clauses that are gone go to the past. */
export async function settleUnits(db: Database, translation: string, clauses: readonly string[]): Promise<void> {
  await db.sql(
    'translation-unit.retire',
    `with gone as (delete from translation_unit where translation = $1 and not (clause = any($2)) returning *)
     insert into translation_unit_past (translation, clause, version, text, basis_version, origin, ready, by_name, written_at)
     select translation, clause, version, text, basis_version, origin, ready, by_name, written_at from gone on conflict do nothing`,
    [translation, clauses],
  )
  await db.sql('translation-unit.settle', `update translation_unit set authors = '{}' where translation = $1`, [
    translation,
  ])
}

/** How many clauses of each translation have words, how many are marked ready, and what the title is. */
export async function draftCounts(
  db: Database,
  translations: readonly string[],
): Promise<ReadonlyMap<string, { readonly drafted: number; readonly ready: number; readonly title: string }>> {
  const rows = await db.sql<{ translation: string; drafted: number; ready: number; title: string | null }>(
    'translation-unit.counts',
    `select translation, count(*) filter (where text <> '')::int as drafted, count(*) filter (where ready)::int as ready,
       max(text) filter (where clause = 'title') as title
     from translation_unit where translation = any($1) group by translation`,
    [translations],
  )
  return new Map(rows.map(({ translation, title, ...counts }) => [translation, { ...counts, title: title ?? '' }]))
}
