import type { ReadClause } from '../values.ts'
import type { ClauseLink } from './comparison.ts'

/** Under which name an article of the old version stands in the new one: 第四条 → 第五条. */
export type Renumbering = ReadonlyMap<string, readonly string[]>

export function renumbering(
  old: readonly ReadClause[],
  next: readonly ReadClause[],
  links: readonly ClauseLink[],
): Renumbering {
  const found = new Map<string, string[]>()
  for (const link of links)
    for (const from of link.old) {
      const name = old[from]?.path.at(-1)
      if (name === undefined || old[from]?.role === 'paragraph') continue
      const names = link.new.flatMap((to) => next[to]?.path.at(-1) ?? [])
      found.set(old[from]?.label ?? name, names)
    }
  return found
}
