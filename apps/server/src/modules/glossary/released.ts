import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { Capacities } from '@gongkai/task-model'
import {
  GLOSSARY_RELEASE,
  glossaryRelease,
  releasedTerm,
  type ReleasedGlossary,
  type ReleasedTerm,
} from '@gongkai/translation/glossary'
import { actOnItem, findItem, openItem, type ReleasedKind } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { translatingDepartment } from './act.ts'
import { releasedNow } from './public.ts'
import { listTerms, type TermRow } from './term-store.ts'

export const glossaryKind: ReleasedKind = { releasable: glossaryRelease }

/** What the public would read of an entry; null of one that was never approved. */
export function publicPartOf({ state, facts: { entry, retired } }: TermRow): ReleasedTerm | null {
  if (entry === null) return null
  const part = { ...entry, retired: state === 'retired', replacedBy: retired?.replacedBy ?? null }
  return releasedTerm.parse(part)
}

/** The approved and retired entries as an edition. */
export function editionOf(rows: readonly TermRow[]): ReleasedGlossary {
  const terms: Record<string, ReleasedTerm> = {}
  for (const row of rows) {
    const part = publicPartOf(row)
    if (part) terms[row.id] = part
  }
  return { terms }
}

/** The ids of entries that hold otherwise than the public reads them, those gone from it included. */
export function unreleasedOf(rows: readonly TermRow[], released: ReleasedGlossary | null): readonly string[] {
  const now = editionOf(rows).terms
  const then = released?.terms ?? {}
  const ids = new Set([...Object.keys(now), ...Object.keys(then)])
  return [...ids].filter((id) => JSON.stringify(now[id]) !== JSON.stringify(then[id]))
}

const NONE = { refused: 'glossary-release-same' } as const

/** Brings the glossary as it holds to review. Refuses `glossary-release-same` where the public reads it already, and what publishing refuses. */
export async function draftRelease(
  surroundings: Surroundings,
  capacities: Capacities,
  note: string,
): Promise<Refusal | null> {
  const { db } = surroundings
  const { kind, item } = GLOSSARY_RELEASE
  const rows = await listTerms(db)
  const current = await releasedNow(db)
  if (unreleasedOf(rows, current?.shape ?? null).length === 0) return NONE
  const details = editionOf(rows)
  const departments = [translatingDepartment(surroundings)]
  const done = (await findItem(db, kind, item))
    ? await actOnItem(surroundings, glossaryKind, {
        id: item,
        capacities,
        action: 'revise',
        input: { details, note: note.trim() === '' ? null : note },
      })
    : await openItem(surroundings, glossaryKind, { id: item, capacities, details, departments })
  return isRefusal(done) ? done : null
}
