import type { Term } from './term.ts'

type Replaced = Pick<Term, 'id' | 'replacedBy'>

/** The terms that replace one another in a ring, in their order, or null: such a change is refused (替换成环). */
export function replacementCycle(terms: readonly Replaced[]): readonly string[] | null {
  const next = new Map(terms.map(({ id, replacedBy }) => [id, replacedBy]))
  const clear = new Set<string>()
  for (const { id } of terms) {
    const path: string[] = []
    let at: string | null = id
    while (at !== null && !clear.has(at)) {
      const seen = path.indexOf(at)
      if (seen >= 0) return path.slice(seen)
      path.push(at)
      at = next.get(at) ?? null
    }
    for (const one of path) clear.add(one)
  }
  return null
}

/** The term in use today: follows what replaced it to the end. Null where the id is unknown or the way leads into a ring. */
export function currentTerm<T extends Replaced>(terms: readonly T[], id: string): T | null {
  const byId = new Map(terms.map((term) => [term.id, term]))
  const seen = new Set<string>()
  let term = byId.get(id) ?? null
  while (term !== null && term.replacedBy !== null) {
    if (seen.has(term.id)) return null
    seen.add(term.id)
    term = byId.get(term.replacedBy) ?? null
  }
  return term
}
