import type { ReadClause, SourceClause } from '../values.ts'
import { alignClauses } from './align.ts'
import type { ClauseLink } from './comparison.ts'
import { likeness } from './likeness.ts'

/**
 * Ids for the clauses of a version: a clause that goes on keeps its id, the part of a split (and the merged clause) keeps the id
 * of what it keeps most of, and a new clause gets one that no version ever had. `used` are the ids of all versions before;
 * `links` is an alignment corrected by hand. The first version is read with no previous clauses.
 */
export function assignClauseIds(
  previous: readonly SourceClause[],
  read: readonly ReadClause[],
  { used = [], links = alignClauses(previous, read) }: { used?: Iterable<string>; links?: readonly ClauseLink[] } = {},
): SourceClause[] {
  const taken = new Set([...used, ...previous.map(({ id }) => id)])
  const inherited = new Map<number, string>()
  for (const link of links) {
    const pairs = link.old
      .flatMap((from) => link.new.map((to) => ({ from, to, shared: shared(previous[from], read[to]) })))
      .sort((a, b) => b.shared - a.shared || a.from - b.from || a.to - b.to)
    const id = previous[pairs[0]?.from ?? -1]?.id
    if (pairs[0] && id !== undefined) inherited.set(pairs[0].to, id)
  }
  let last = Math.max(0, ...[...taken].map((id) => Number(/^c(\d+)$/u.exec(id)?.[1] ?? 0)))
  return read.map((clause, index) => {
    const known = inherited.get(index)
    if (known !== undefined) return { ...clause, id: known }
    if (clause.role === 'title' && !taken.has('title')) return { ...clause, id: 'title' }
    last += 1
    return { ...clause, id: `c${last}` }
  })
}

function shared(old: ReadClause | undefined, next: ReadClause | undefined): number {
  if (!old || !next) return 0
  return likeness(old.text, next.text) * Math.min(old.text.length, next.text.length)
}
