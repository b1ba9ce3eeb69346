import type { ReadClause } from '../values.ts'

/** Whether an unnumbered paragraph stands below the last clause: who issued the text and when, notes (落款). */
export function standsBelow(clauses: readonly ReadClause[], at: number): boolean {
  if (clauses[at]?.role !== 'paragraph') return false
  const above = clauses.slice(0, at).findLast(({ role }) => role !== 'paragraph')
  return above?.role === 'clause'
}
