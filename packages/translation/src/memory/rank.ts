import { foldChinese } from './folding.ts'
import { gramsOf } from './grams.ts'
import { mostPossible, scoreOf } from './score.ts'
import { MEMORY_MOST } from './values.ts'

/** A text of the memory that could be like the one asked about. */
export interface MemoryCandidate {
  readonly id: string
  /** Folded by `foldChinese`. */
  readonly folded: string
}

export interface RankedCandidate {
  readonly id: string
  /** Percent. */
  readonly score: number
}

/**
 * The candidates that score `from` or more, the best first and at most `most`. Those that share most pairs are compared first; who cannot
 * get past the last of the best any more is not compared at all.
 */
export function rankCandidates(
  asked: string,
  candidates: readonly MemoryCandidate[],
  from: number,
  most: number = MEMORY_MOST.given,
): RankedCandidate[] {
  const own = foldChinese(asked)
  const pairs = new Set(gramsOf(own, ''))
  const length = [...own].length
  const weighed = candidates
    .map(({ id, folded }) => {
      if (folded === own) return { id, folded, bound: 100 }
      const others = gramsOf(folded, '')
      const shared = others.reduce((count, pair) => count + (pairs.has(pair) ? 1 : 0), 0)
      return { id, folded, bound: mostPossible(shared, pairs.size, others.length, Math.max(length, folded.length)) }
    })
    .filter(({ bound }) => bound >= from)
    .sort((one, other) => other.bound - one.bound)
  const best: RankedCandidate[] = []
  let least = from
  for (const { id, folded, bound } of weighed) {
    if (bound < least) break
    const score = scoreOf(own, folded, least)
    if (score === null) continue
    best.push({ id, score })
    best.sort((one, other) => other.score - one.score)
    if (best.length > most) best.pop()
    if (best.length === most) least = Math.max(from, best.at(-1)?.score ?? from)
  }
  return best
}
