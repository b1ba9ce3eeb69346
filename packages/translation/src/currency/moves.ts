import type { ReadClause } from '../values.ts'
import type { ClauseLink } from './comparison.ts'

interface Pair {
  readonly link: ClauseLink
  readonly from: number
  readonly to: number
  readonly weight: number
}

/**
 * The links whose clause stands elsewhere among the others (移动). A number that merely shifted is no move: only the fewest
 * clauses that break the common order count, and of equals the shorter text. A clause and the clauses below it are one: they
 * move with it, and among themselves only where their own order changed.
 */
export function movedLinks(
  old: readonly ReadClause[],
  next: readonly ReadClause[],
  links: readonly ClauseLink[],
): Set<ClauseLink> {
  const above = linkAbove(old, next, links)
  const pairs: Pair[] = links
    .filter((link) => link.old.length > 0 && link.new.length > 0)
    .map((link) => ({
      link,
      from: Math.min(...link.old),
      to: Math.min(...link.new),
      weight: weightOf(link, old, next) / (above(link) === 'another' ? 2 : 1),
    }))
    .sort((a, b) => a.from - b.from)
  const among = Map.groupBy(pairs, ({ link }) => {
    const parent = above(link)
    return parent === 'another' ? null : parent
  })
  const moved = new Set([...among.values()].flatMap((siblings) => [...movedAmong(siblings)]))
  for (const { link } of pairs) {
    const parent = above(link)
    if (parent !== null && parent !== 'another' && moved.has(parent)) moved.add(link)
  }
  return moved
}

/** The link of the clause above, where it is above in both versions; null at the top, and `another` where only one side has one, or another one. */
function linkAbove(
  old: readonly ReadClause[],
  next: readonly ReadClause[],
  links: readonly ClauseLink[],
): (link: ClauseLink) => ClauseLink | 'another' | null {
  const [fromOld, fromNew] = [parentsOf(old), parentsOf(next)]
  const [ofOld, ofNew] = [new Map<number, ClauseLink>(), new Map<number, ClauseLink>()]
  for (const link of links) {
    for (const at of link.old) ofOld.set(at, link)
    for (const at of link.new) ofNew.set(at, link)
  }
  return (link) => {
    const [before, after] = [fromOld[link.old[0] ?? -1], fromNew[link.new[0] ?? -1]]
    if (before === undefined && after === undefined) return null
    const [parent, other] = [ofOld.get(before ?? -1), ofNew.get(after ?? -1)]
    return parent !== undefined && parent === other && parent !== link ? parent : 'another'
  }
}

function parentsOf(clauses: readonly ReadClause[]): (number | undefined)[] {
  const open = new Map<string, number>()
  return clauses.map(({ path }, index) => {
    open.set(path.join('/'), index)
    return path.length > 1 ? open.get(path.slice(0, -1).join('/')) : undefined
  })
}

/** Of clauses below one clause, in the order of the old version: those that break the common order. */
function movedAmong(pairs: readonly Pair[]): Set<ClauseLink> {
  const best: { total: number; before: number }[] = []
  for (const [index, pair] of pairs.entries()) {
    let chosen = { total: 0, before: -1 }
    for (let earlier = 0; earlier < index; earlier++) {
      const one = best[earlier]
      if (one && (pairs[earlier]?.to ?? 0) < pair.to && one.total > chosen.total)
        chosen = { total: one.total, before: earlier }
    }
    best.push({ total: chosen.total + pair.weight, before: chosen.before })
  }
  let at = best.reduce((top, one, index) => (one.total > (best[top]?.total ?? -1) ? index : top), 0)
  const inOrder = new Set<ClauseLink>()
  while (at >= 0 && pairs[at]) {
    const pair = pairs[at]
    if (pair) inOrder.add(pair.link)
    at = best[at]?.before ?? -1
  }
  const moved = new Set(pairs.filter(({ link }) => !inOrder.has(link)).map(({ link }) => link))
  return new Set([...moved, ...exchanged(pairs, moved)])
}

/** Of two neighbours that changed places neither stayed where it was. */
function exchanged(pairs: readonly Pair[], moved: ReadonlySet<ClauseLink>): ClauseLink[] {
  const after = pairs.toSorted((a, b) => a.to - b.to)
  return pairs.flatMap((pair, at) => {
    const other = pairs[at + 1]
    if (!other || moved.has(pair.link) === moved.has(other.link)) return []
    // What went from one clause to the next passed it; that one stayed.
    if (pair.weight < 0.9 !== other.weight < 0.9) return []
    const place = after.indexOf(other)
    const swapped =
      after[place + 1] === pair && after[place - 1] === pairs[at - 1] && after[place + 2] === pairs[at + 2]
    return swapped ? [moved.has(pair.link) ? other.link : pair.link] : []
  })
}

/** One clause counts as one; of equals, one that kept its number stayed, else the longer one. */
function weightOf(link: ClauseLink, old: readonly ReadClause[], next: readonly ReadClause[]): number {
  const length = [...link.old.map((at) => old[at]), ...link.new.map((at) => next[at])].reduce(
    (sum, clause) => sum + (clause?.text.length ?? 0),
    0,
  )
  const sameNumber = old[link.old[0] ?? -1]?.label === next[link.new[0] ?? -1]?.label
  return 1 + (sameNumber ? 1e-3 : 0) + Math.min(length, 5000) / 1e7
}
