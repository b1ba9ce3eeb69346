import { hanNumber } from '../clauses/han-number.ts'
import type { ReadClause } from '../values.ts'
import type { ClauseLink } from './comparison.ts'
import type { Place } from './references.ts'

/** Reads a place of the old text as the place where the same clause stands in the new one. */
export function renumbering(
  old: readonly ReadClause[],
  next: readonly ReadClause[],
  links: readonly ClauseLink[],
): Place {
  const clauses = new Map<number, number>()
  const items = new Map<string, { number: number; item: number }>()
  for (const link of links)
    for (const from of link.old) {
      const before = placeOf(old[from])
      // A reference to a clause that was split goes to its first part.
      const after = placeOf(next[link.new[0] ?? -1])
      if (!before || !after) continue
      if (before.item === null && after.item === null) clauses.set(before.number, after.number)
      if (before.item !== null && after.item !== null)
        items.set(`${before.number}/${before.item}`, { number: after.number, item: after.item })
    }
  return (number, item) => {
    const inside = item === null ? undefined : items.get(`${number}/${item}`)
    if (inside) return inside
    const whole = clauses.get(number)
    return whole === undefined ? undefined : { number: whole, item }
  }
}

/** 第十条之一 is 10.01, its item （二） 2; null for what has no number that a text would cite. */
function placeOf(clause: ReadClause | undefined): { number: number; item: number | null } | null {
  if (!clause || clause.role === 'title' || clause.role === 'paragraph' || clause.path.length > 2) return null
  const [first = '', second] = clause.path
  const [, whole = '', under] = /^第?([^条步之]+)[条步]?(?:之(.+))?$/u.exec(first) ?? []
  const number = hanNumber(whole)
  if (number === null) return null
  const item = second === undefined ? null : hanNumber(second.replace(/[（）]/gu, ''))
  return { number: number + (under === undefined ? 0 : (hanNumber(under) ?? 0) / 100), item }
}
