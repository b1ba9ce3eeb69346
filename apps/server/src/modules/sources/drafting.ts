import type { Refusal } from '@gongkai/contract-kit'
import type { Capacities } from '@gongkai/task-model'
import type { SourceVersion } from '@gongkai/translation/sources'
import { actOnItem, findItem, openItem, type ReleasedKind } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { findSource } from './document-store.ts'
import { sourceKind } from './kind.ts'

/**
 * Drafts what will be reviewed: the text of this very version, under what its document is filed. Whoever adopted or filed it does not
 * review it. The note tells readers what changed since what they read now.
 */
export async function draftRelease(
  surroundings: Surroundings,
  capacities: Capacities,
  { document, version, head, clauses }: SourceVersion,
  note: string,
): Promise<Refusal | object> {
  const source = await findSource(surroundings.db, document)
  if (!source) return { refused: 'source-none' }
  const { kind, needs } = source.facts
  const details = { kind, needs, version, head, clauses }
  if (!(await findItem(surroundings.db, sourceKind.releasable.kind, document)))
    return openItem(surroundings, sourceKind, { id: document, capacities, details, departments: source.lead })
  const open: ReleasedKind = { ...sourceKind, check: async () => null }
  return actOnItem(surroundings, open, { id: document, capacities, action: 'revise', input: { details, note } })
}
