import { fieldFaults, type Lang, type Refusal } from '@gongkai/contract-kit'
import { canonicalJson, refuse } from '@gongkai/task-model'
import { replacementCycle, type Term } from '../terms/index.ts'
import { entryFault, entryOf, termOf } from './entry-rules.ts'
import type { ReadTerm } from './file-term.ts'
import { proposeInput, type TermEntry } from './inputs.ts'
import type { GlossaryRowStanding } from './values.ts'

/** What an entry of a file would change. */
export interface PlannedRow {
  readonly line: number
  readonly id: string
  readonly entry: TermEntry
  readonly standing: GlossaryRowStanding
  /** The fields that differ. */
  readonly differs: readonly string[]
}

/** Why an entry of a file is not taken: a refusal to be worded, or a field with its sentence. */
export type RowFault =
  | { readonly line: number; readonly refusal: Refusal }
  | { readonly line: number; readonly field: string; readonly message: string }

export interface FilePlan {
  readonly rows: readonly PlannedRow[]
  readonly faults: readonly RowFault[]
}

const FIELDS = [
  'zh',
  'zhAlso',
  'en',
  'inflections',
  'alternatives',
  'forbidden',
  'names',
  'definition',
  'source',
  'domain',
] as const satisfies readonly (keyof TermEntry)[]

const differing = (one: TermEntry, other: TermEntry): string[] =>
  FIELDS.filter((field) => canonicalJson(one[field]) !== canonicalJson(other[field]))

/**
 * Lays a file beside the glossary. A file only proposes what entries say: one that retires an entry which is not retired here, an id that
 * stands twice, a ring of replacements inside the file, and everything that an entry alone would be refused for are faults with their line.
 */
export function planFile(read: readonly ReadTerm[], terms: readonly Term[], lang: Lang): FilePlan {
  const faults: RowFault[] = []
  const known = new Map(terms.map((term) => [term.id, term]))
  const lines = new Map<string, number>()
  const sound: { readonly line: number; readonly id: string; readonly entry: TermEntry }[] = []
  for (const { line, id, entry, retired } of read) {
    const given = { id, entry }
    const parsed = proposeInput.safeParse(given)
    const twice = lines.get(id)
    if (!lines.has(id)) lines.set(id, line)
    if (!parsed.success) {
      for (const { path, message } of fieldFaults(parsed.error, given, lang))
        faults.push({ line, field: path, message })
    } else if (twice !== undefined) faults.push({ line, refusal: refuse('glossary-id-twice', { id, first: twice }) })
    else if (retired && known.get(id)?.status !== 'retired')
      faults.push({ line, refusal: refuse('glossary-file-retires', { zh: parsed.data.entry.zh }) })
    else sound.push({ line, id, entry: parsed.data.entry })
  }
  faults.push(...ringIn(read))
  const merged = new Map(known)
  for (const { id, entry } of sound) {
    const before = known.get(id)
    merged.set(id, termOf(id, entry, before?.status ?? 'approved', before?.replacedBy ?? null))
  }
  const beside = [...merged.values()]
  const rows = sound.map(({ line, id, entry }): PlannedRow => {
    const before = known.get(id)
    const differs = before ? differing(entryOf(before), entry) : []
    const fault = before?.status === 'retired' ? null : entryFault(id, entry, beside)
    if (fault) faults.push({ line, refusal: fault })
    return { line, id, entry, standing: before ? (differs.length > 0 ? 'changed' : 'same') : 'new', differs }
  })
  return { rows, faults: faults.sort((one, other) => one.line - other.line) }
}

function ringIn(read: readonly ReadTerm[]): RowFault[] {
  const ring = replacementCycle(read.map(({ id, replacedBy }) => ({ id, replacedBy })))
  if (!ring) return []
  const first = read.find(({ id }) => id === ring[0])
  return [{ line: first?.line ?? 1, refusal: refuse('glossary-replacement-cycle', { ring, ids: ring }) }]
}
