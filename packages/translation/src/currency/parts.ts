import type { ClauseLink } from './comparison.ts'
import type { ScoreTable, Weighed } from './score-table.ts'

/** How much of a part must come from the clause that was split (or went into the merged one). */
const PART = 0.45
/** … or of what it says besides what the main part says too, where that is at least so many pairs of characters. */
const OWN_PART = 0.62
const OWN_PAIRS = 3
/** How far from the main part another may stand. */
const NEAR = 3

/** Adds to the pairs the clauses that were split off or merged in: what is left of a clause stands, nearly whole, beside it. */
export function linkParts(
  table: ScoreTable,
  forth: ReadonlyMap<number, number>,
  back: ReadonlyMap<number, number>,
): ClauseLink[] {
  const links = new Map<number, { old: number[]; new: number[] }>()
  for (const [from, to] of forth) links.set(from, { old: [from], new: [to] })
  const free = {
    old: [...table.old.keys()].filter((from) => !forth.has(from)),
    new: [...table.new.keys()].filter((to) => !back.has(to)),
  }
  const grown = new Set<number>()
  for (const to of free.new) {
    const from = whence(to, table.new, table.old, forth, (a, b) =>
      table.fits(b, a) ? partShare(table, table.new[a], table.old[b], table.new[forth.get(b) ?? -1]) : 0,
    )
    const link = from === null ? undefined : links.get(from)
    if (from === null || !link) continue
    link.new.push(to)
    grown.add(from)
  }
  for (const from of free.old) {
    const to = whence(from, table.old, table.new, back, (a, b) =>
      table.fits(a, b) ? partShare(table, table.old[a], table.new[b], table.old[back.get(b) ?? -1]) : 0,
    )
    const home = to === null ? undefined : back.get(to)
    if (home === undefined || grown.has(home)) continue
    links.get(home)?.old.push(from)
  }
  return [...links.values()].map((link) => ({
    old: link.old.sort((a, b) => a - b),
    new: link.new.sort((a, b) => a - b),
  }))
}

/** The clause of the other version that a free one is a part of, or null. */
function whence(
  free: number,
  own: readonly Weighed[],
  others: readonly Weighed[],
  partners: ReadonlyMap<number, number>,
  share: (free: number, other: number) => number,
): number | null {
  let best: number | null = null
  let most = PART
  for (const other of others.keys()) {
    const partner = partners.get(other)
    if (partner === undefined || Math.abs(partner - free) > NEAR) continue
    const found = share(free, other)
    if (found >= most && (own[free]?.size ?? 0) > 0) [best, most] = [other, found]
  }
  return best
}

/** How much of the part is in the whole and not already in the whole's main part. */
function partShare(table: ScoreTable, part?: Weighed, whole?: Weighed, main?: Weighed): number {
  if (!part || !whole || part.size === 0) return 0
  let [shared, pairs, repeated] = [0, 0, 0]
  for (const [pair, count] of part.pairs) {
    const inMain = Math.min(whole.pairs.get(pair) ?? 0, main?.pairs.get(pair) ?? 0)
    const common = Math.min(count, (whole.pairs.get(pair) ?? 0) - inMain)
    shared += common * table.weight(pair)
    pairs += common
    repeated += Math.min(count - common, inMain) * table.weight(pair)
  }
  // 服务站应当公开收费标准: what its main part says as well (服务站应当公开) is said once in the whole.
  const own = part.size - repeated
  const ownShare = pairs >= OWN_PAIRS && own > 0 ? shared / own : 0
  return Math.max(shared / part.size, ownShare >= OWN_PART ? ownShare : 0)
}
