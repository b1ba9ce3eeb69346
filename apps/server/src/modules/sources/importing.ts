import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  alignSources,
  findLinks,
  type AlignedPair,
  type AlignmentCorrection,
  type SourceHead,
  type SourceVersion,
} from '@gongkai/translation/sources'
import type { Capacities } from '@gongkai/task-model'
import type { Database } from '../../platform/database.ts'
import { uuidv7 } from '../../platform/ids.ts'
import type { Surroundings } from '../surroundings.ts'
import { keepers } from './act.ts'
import { findSource } from './document-store.ts'
import { insertImport, lockImport, updateImport, type ImportRow } from './import-store.ts'
import type { ReadFile } from './reading/file.ts'
import { latestVersion, sourceVersion } from './version-store.ts'

/**
 * Keeps a text that was read, to be looked at and adopted. The head is that of the version before with what the text and the register
 * say. Gives the id of the import. Refuses who does not keep source documents, and a document that was taken down.
 */
export async function keepReading(
  surroundings: Surroundings,
  capacities: Capacities,
  document: string,
  { clauses, notes, origin }: ReadFile,
  known: Partial<SourceHead> = {},
): Promise<string | Refusal> {
  const { db, clock } = surroundings
  const [actor] = keepers(surroundings, capacities)
  if (actor?.kind !== 'staff') return { refused: 'source-of-another-department' }
  const source = await findSource(db, document)
  if (!source) return { refused: 'source-none' }
  if (source.state === 'withdrawn')
    return { refused: 'source-wrong-state', facts: { state: source.state, possibleIn: ['registered', 'standing'] } }
  const title = clauses[0]?.text
  const id = uuidv7(clock.now())
  const links = await linksFor(db, document, source.facts.latest, clauses)
  await insertImport(db, {
    ...{ id, document, version: 1, state: 'open', origin, against: source.facts.latest, links, corrections: [] },
    head: { ...source.facts.head, ...known, ...(title ? { title } : {}) },
    clauses: [...clauses],
    notes: [...notes],
    imported_by: actor.person,
    by_name: actor.name,
    imported_at: new Date(clock.now()),
  })
  return id
}

/** Found once, when the text comes in: in a long text it takes a while. */
async function linksFor(db: Database, document: string, against: number, read: ReadFile['clauses']) {
  const before = against > 0 ? await sourceVersion(db, document, against) : null
  const links = findLinks(before?.clauses ?? [], read)
  return links.map((link) => ({ old: [...link.old], new: [...link.new] }))
}

/** An import beside the version it is aligned with. */
export interface AlignedImport {
  readonly row: ImportRow
  readonly before: SourceVersion | null
  readonly pairs: readonly AlignedPair[]
  /** The newest version of the document: where it is another than `before`, the alignment is behind. */
  readonly latest: number
}

export async function alignedImport(surroundings: Surroundings, row: ImportRow): Promise<AlignedImport> {
  const { db } = surroundings
  const before = row.against > 0 ? await sourceVersion(db, row.document, row.against) : null
  const pairs = alignSources(before?.clauses ?? [], row.clauses, row.corrections, row.links)
  // Corrections were checked when they were made.
  if (isRefusal(pairs)) throw new Error(`the corrections of the import ${row.id} no longer hold: ${pairs.refused}`)
  const latest = (await latestVersion(db, row.document))?.version ?? 0
  return { row, before, pairs, latest }
}

/** An import for a change: refuses one that is over, or that somebody else changed since it was read. */
export async function openImport(
  surroundings: Surroundings,
  capacities: Capacities,
  id: string,
  version: number,
): Promise<ImportRow | Refusal> {
  if (keepers(surroundings, capacities).length === 0) return { refused: 'source-of-another-department' }
  const row = await lockImport(surroundings.db, id)
  if (!row) return { refused: 'source-import-none' }
  if (row.state !== 'open') return { refused: 'source-import-over' }
  return row.version === version ? row : { refused: 'source-changed' }
}

/** Makes one correction of the alignment by hand, or takes the last one back. */
export async function correctImport(
  surroundings: Surroundings,
  row: ImportRow,
  correction: AlignmentCorrection,
): Promise<Refusal | null> {
  const { db } = surroundings
  if (correction.kind === 'realign') {
    const against = (await latestVersion(db, row.document))?.version ?? 0
    const links = await linksFor(db, row.document, against, row.clauses)
    await updateImport(db, { ...row, against, links, corrections: [] })
    return null
  }
  if (correction.kind === 'undo' && row.corrections.length === 0) return { refused: 'source-nothing-to-undo' }
  const corrections = correction.kind === 'undo' ? row.corrections.slice(0, -1) : [...row.corrections, correction]
  const before = row.against > 0 ? await sourceVersion(db, row.document, row.against) : null
  const pairs = alignSources(before?.clauses ?? [], row.clauses, corrections, row.links)
  if (isRefusal(pairs)) return pairs
  await updateImport(db, { ...row, corrections })
  return null
}
