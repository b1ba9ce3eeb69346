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
      const briefs = Map.groupBy(
        [...next.entries()].filter(([, { text }]) => text.length < BRIEF),
        ([, { label }]) => label,
      )
      const sizes = Float64Array.from(to, ({ size }) => size)
      const scores = new Float64Array(width)
      return [...old.entries()].flatMap(([a, { role, label, text }]) => {
        // Few of the many clauses share enough to be looked at more closely.
        const near: number[] = []
        const own = from[a]?.size ?? 0
        for (let b = 0; b < width; b++)
          if (role === 'title' || 2 * (shared[a * width + b] ?? 0) >= least * (own + (sizes[b] ?? 0))) near.push(b)
        const brief = (briefs.get(label) ?? []).filter(([, other]) => text.length + other.text.length < BRIEF)
        const places =
          brief.length === 0 ? near : [...new Set([...near, ...brief.map(([b]) => b)])].sort((x, y) => x - y)
        const fitting = places.filter((b) => fits(a, b))
        const alike = (b: number) => (role === 'title' ? 1 : like(a, b))
        for (const b of fitting) scores[b] = alike(b) + place(a, b)
        const score = (b: number) => scores[b] ?? 0
        const best =
          fitting.length <= MOST_CANDIDATES
            ? fitting
            : fitting.sort((x, y) => score(y) - score(x)).slice(0, MOST_CANDIDATES)
        return best.map((b) => ({ from: a, to: b, like: alike(b), score: score(b) }))
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

/** Where each pair stands in a version, one after the other: the clauses, and how often in each. */
interface Postings {
  readonly at: ReadonlyMap<string, number>
  /** Where the clauses of a pair begin in the rows below; one more than there are pairs. */
  readonly begins: Uint32Array
  readonly clause: Uint32Array
  readonly count: Uint32Array
}

function postingsOf(bags: readonly Pairs[]): Postings {
  const at = new Map<string, number>()
  const sizes: number[] = []
  for (const bag of bags)
    for (const pair of bag.keys()) {
      const known = at.get(pair)
      if (known === undefined) at.set(pair, sizes.push(1) - 1)
      else sizes[known] = (sizes[known] ?? 0) + 1
    }
  const begins = new Uint32Array(sizes.length + 1)
  for (const [index, size] of sizes.entries()) begins[index + 1] = (begins[index] ?? 0) + size
  const [clause, count] = [new Uint32Array(begins.at(-1) ?? 0), new Uint32Array(begins.at(-1) ?? 0)]
  const next = begins.slice()
  for (const [index, bag] of bags.entries())
    for (const [pair, often] of bag) {
      const row = at.get(pair) ?? 0
      const place = next[row] ?? 0
      clause[place] = index
      count[place] = often
      next[row] = place + 1
    }
  return { at, begins, clause, count }
}

/** The weight that every two clauses share. Rows of numbers, not of objects: two books of 2,000 clauses share millions of pairs. */
function sharedTable(old: readonly Pairs[], next: readonly Pairs[], weight: (pair: string) => number): Float64Array {
  const table = new Float64Array(old.length * next.length)
  const { at, begins, clause, count } = postingsOf(next)
  for (const [from, bag] of old.entries()) {
    const row = from * next.length
    for (const [pair, often] of bag) {
      const known = at.get(pair)
      const heavy = known === undefined ? 0 : weight(pair)
      if (known === undefined || heavy === 0) continue
      const end = begins[known + 1] ?? 0
      for (let place = begins[known] ?? 0; place < end; place++) {
        const to = row + (clause[place] ?? 0)
        const other = count[place] ?? 0
        table[to] = (table[to] ?? 0) + heavy * (often < other ? often : other)
      }
    }
  }
  return table
}
