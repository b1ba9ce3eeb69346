import type { ReadClause } from '../values.ts'
import { standsBelow } from '../clauses/stands-below.ts'
import { pairsOf, type Pairs } from './likeness.ts'

/** Two clauses under the same number that are together shorter than this may be one whatever they say: there is little to go by. */
const BRIEF = 24

/** A pair of characters in more clauses than this tells none of them apart, and would cost too much to count. */
const COMMON = 700
/** So many clauses at most are looked at for one. */
const MOST_CANDIDATES = 40

export interface Candidate {
  readonly from: number
  readonly to: number
  /** How alike the words are, 0 to 1. */
  readonly like: number
  /** With what the place says, to order candidates. */
  readonly score: number
}

/** How alike each old clause is to each new one, by character pairs weighed by how rare they are in the two versions. */
export interface ScoreTable {
  readonly old: readonly Weighed[]
  readonly new: readonly Weighed[]
  like(from: number, to: number): number
  /** What two clauses share, in weight. */
  shared(from: number, to: number): number
  /** Whether they may be one clause at all: a title is no clause, a signature none. */
  fits(from: number, to: number): boolean
  pairs(least: number): Candidate[]
  weight(pair: string): number
}

export interface Weighed {
  readonly pairs: Pairs
  readonly size: number
}

export function scoreTable(old: readonly ReadClause[], next: readonly ReadClause[]): ScoreTable {
  const bags = [old, next].map((clauses) => clauses.map(({ text }) => pairsOf(withoutFigures(text))))
  const [oldBags = [], newBags = []] = bags
  const seen = new Map<string, number>()
  for (const bag of bags.flat()) for (const pair of bag.keys()) seen.set(pair, (seen.get(pair) ?? 0) + 1)
  const all = oldBags.length + newBags.length
  const weight = (pair: string) => {
    const count = seen.get(pair) ?? 1
    return count > COMMON ? 0 : Math.log(1 + all / count)
  }
  const weighed = (bag: Pairs): Weighed => {
    let size = 0
    for (const [pair, count] of bag) size += count * weight(pair)
    return { pairs: bag, size }
  }
  const [from, to] = [oldBags.map(weighed), newBags.map(weighed)]
  const width = newBags.length
  const shared = sharedTable(oldBags, newBags, weight)
  const sharedOf = (a: number, b: number) => shared[a * width + b] ?? 0
  const like = (a: number, b: number) => {
    const sum = (from[a]?.size ?? 0) + (to[b]?.size ?? 0)
    return sum === 0 ? 1 : (2 * sharedOf(a, b)) / sum
  }
  const [oldParents, newParents] = [parents(old), parents(next)]
  const [oldBelow, newBelow] = [old, next].map((clauses) => clauses.map((_, at) => standsBelow(clauses, at)))
  const fits = (a: number, b: number) => {
    const [before, after] = [old[a], next[b]]
    return before !== undefined && after !== undefined && mayBeOne(before, after) && oldBelow?.[a] === newBelow?.[b]
  }
  const place = (a: number, b: number) => {
    const [parent, other] = [oldParents[a], newParents[b]]
    const family = parent === undefined || other === undefined ? 0 : like(parent, other)
    const label = (old[a]?.label === next[b]?.label ? 0.03 : 0) + (old[a]?.text === next[b]?.text ? 0.2 : 0)
    const distance = Math.abs(a / Math.max(1, old.length) - b / Math.max(1, next.length))
    return 0.05 * family + label - 0.04 * distance
  }
  return {
    old: from,
    new: to,
    like,
    shared: sharedOf,
    weight,
    fits,
    pairs(least) {
      return [...old.entries()].flatMap(([a, before]) => {
        const found: Candidate[] = []
        for (const b of next.keys()) {
          if (!fits(a, b)) continue
          const alike = before.role === 'title' ? 1 : like(a, b)
          const brief =
            old[a]?.label === next[b]?.label && (old[a]?.text.length ?? 0) + (next[b]?.text.length ?? 0) < BRIEF
          if (alike >= least || brief) found.push({ from: a, to: b, like: alike, score: alike + place(a, b) })
        }
        if (found.length <= MOST_CANDIDATES) return found
        return found.sort((one, other) => other.score - one.score).slice(0, MOST_CANDIDATES)
      })
    },
  }
}

/** A clause stays the same clause when its figures change or are written in another way. */
function withoutFigures(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[百千万十]分之|分之|人民币|%|‰/gu, '')
    .replace(/[\d〇一二两三四五六七八九十百千万亿零壹贰叁肆伍陆柒捌玖拾佰仟.,%]+/gu, '0')
}

/** A title goes on as the title; a heading may become a clause's name, but a chapter never a clause. */
function mayBeOne(old: ReadClause, next: ReadClause): boolean {
  if (old.role === 'title' || next.role === 'title') return old.role === next.role
  return (old.role === 'heading') === (next.role === 'heading')
}

/** The clause above, by path; undefined at the top. */
function parents(clauses: readonly ReadClause[]): (number | undefined)[] {
  const places = new Map(clauses.map(({ path }, index) => [path.join('/'), index]))
  return clauses.map(({ path }) => (path.length > 1 ? places.get(path.slice(0, -1).join('/')) : undefined))
}

function sharedTable(old: readonly Pairs[], next: readonly Pairs[], weight: (pair: string) => number): Float64Array {
  const table = new Float64Array(old.length * next.length)
  const places = new Map<string, [number, number][]>()
  for (const [to, bag] of next.entries())
    for (const [pair, count] of bag) {
      const known = places.get(pair)
      if (known) known.push([to, count])
      else places.set(pair, [[to, count]])
    }
  for (const [from, bag] of old.entries())
    for (const [pair, count] of bag) {
      const heavy = weight(pair)
      if (heavy === 0) continue
      for (const [to, other] of places.get(pair) ?? []) {
        const at = from * next.length + to
        table[at] = (table[at] ?? 0) + heavy * Math.min(count, other)
      }
    }
  return table
}
