import type { ReadClause } from '../values.ts'
import type { ClauseLink } from './comparison.ts'
import { sharedPairs, sizeOf } from './likeness.ts'
import { linkParts } from './parts.ts'
import { scoreTable, type ScoreTable } from './score-table.ts'

/** Alike enough to be the same clause wherever it stands, and between two neighbours that stayed. */
const ANYWHERE = 0.42
const IN_PLACE = 0.24
/** … and under the same number between two neighbours that both stayed. */
const SAME_PLACE = 0.12
/** … and in as many words, where every clause of the text says nearly the same and rare words tell nothing. */
const SAME_WORDS = 0.6

/**
 * Which clauses of two versions are one, by content first and then by where they stand. The rarer a pair of characters is in
 * both versions, the more it counts, so that the phrases every clause of a text shares do not bind strangers together.
 */
export function alignClauses(old: readonly ReadClause[], next: readonly ReadClause[]): ClauseLink[] {
  const table = scoreTable(old, next)
  const [forth, back] = [new Map<number, number>(), new Map<number, number>()]
  const link = (from: number, to: number) => {
    forth.set(from, to)
    back.set(to, from)
  }
  const candidates = table.pairs(SAME_PLACE).sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
  for (const { from, to, like, score } of candidates)
    if (like >= ANYWHERE && score > 0 && !forth.has(from) && !back.has(to)) link(from, to)
  for (const { from, to, like } of candidates) {
    if (forth.has(from) || back.has(to)) continue
    const sides = neighbours(from, to, forth, back, old.length, next.length)
    const wholly = sides === 2 && old[from]?.label === next[to]?.label
    if (sides > 0 && (like >= IN_PLACE || wholly)) link(from, to)
  }
  linkBetween(table, forth, back, link)
  return inOrder(linkParts(table, forth, back), old.length, next.length)
}

/** The one clause left on each side between two that stayed is the same when most of its words still stand. */
function linkBetween(
  table: ScoreTable,
  forth: ReadonlyMap<number, number>,
  back: ReadonlyMap<number, number>,
  link: (from: number, to: number) => void,
): void {
  for (const from of table.old.keys()) {
    const above = from === 0 ? -1 : forth.get(from - 1)
    const below = from === table.old.length - 1 ? table.new.length : forth.get(from + 1)
    const to = (above ?? Number.NaN) + 1
    if (forth.has(from) || back.has(to) || below !== to + 1 || !table.fits(from, to)) continue
    const [one, two] = [table.old[from]?.pairs, table.new[to]?.pairs]
    if (one && two && 2 * sharedPairs(one, two) >= SAME_WORDS * (sizeOf(one) + sizeOf(two))) link(from, to)
  }
}

/** On how many sides, above and below, the nearest clause that found its fellow found it beside the other one. */
function neighbours(
  from: number,
  to: number,
  forth: ReadonlyMap<number, number>,
  back: ReadonlyMap<number, number>,
  olds: number,
  news: number,
): number {
  let above = from - 1
  while (above >= 0 && !forth.has(above)) above--
  let below = from + 1
  while (below < olds && !forth.has(below)) below++
  let aboveNew = to - 1
  while (aboveNew >= 0 && !back.has(aboveNew)) aboveNew--
  let belowNew = to + 1
  while (belowNew < news && !back.has(belowNew)) belowNew++
  const meets = [
    (above < 0 ? -1 : forth.get(above)) === aboveNew,
    (below >= olds ? news : forth.get(below)) === belowNew,
  ]
  return meets.filter((one) => one).length
}

/** In the order of the new version; what is gone stands after the clause it followed. */
function inOrder(links: readonly ClauseLink[], olds: number, news: number): ClauseLink[] {
  const used = { old: new Set(links.flatMap((one) => one.old)), new: new Set(links.flatMap((one) => one.new)) }
  const all: ClauseLink[] = [...links]
  for (let to = 0; to < news; to++) if (!used.new.has(to)) all.push({ old: [], new: [to] })
  const gone: ClauseLink[] = []
  for (let from = 0; from < olds; from++) if (!used.old.has(from)) gone.push({ old: [from], new: [] })
  const sorted = all.sort((a, b) => Math.min(...a.new) - Math.min(...b.new))
  for (const one of gone) {
    const before = (one.old[0] ?? 0) - 1
    const place = sorted.findLastIndex((link) => link.old.includes(before))
    sorted.splice(place + 1, 0, one)
  }
  return sorted
}
