import type { Span } from '../finding.ts'
import type { Searchable } from './lexicon.ts'

/** A word, term or figure of the Chinese, as far as it matters here. */
interface Sought {
  readonly start: number
  readonly key: string
  readonly weight: number
  readonly found: number
  /** Beginnings of the English words that say it; of terms and figures none. */
  readonly beginnings?: readonly string[]
}

/**
 * How much of a stretch is found in the English words that the rest of the clause leaves over: one English word says one Chinese word, so the “public” of
 * 公众 is not that of 社会 and 公布 as well. The rest takes words that the stretch has no use for first.
 */
export function shareOfWordsLeft(all: readonly Sought[], stretch: Span, { words, text }: Searchable) {
  const isInside = ({ start }: Sought) => stretch.start <= start && start < stretch.end
  const [own, rest] = [all.filter(isInside), all.filter((one) => !isInside(one))]
  const fits = (word: string, beginnings: readonly string[]) => beginnings.some((one) => word.startsWith(one))
  const used = new Set<number>()
  const take = (beginnings: readonly string[], others: readonly Sought[]): boolean => {
    const free = [...words.keys()].filter((at) => !used.has(at) && fits(words[at] ?? '', beginnings))
    const unwanted = free.find((at) => !others.some((one) => fits(words[at] ?? '', one.beginnings ?? [])))
    const taken = unwanted ?? free[0]
    if (taken === undefined) return beginnings.some((one) => one.includes(' ') && text.includes(` ${one}`))
    used.add(taken)
    return true
  }
  for (const one of rest) if (one.beginnings) take(one.beginnings, own)
  const counts = new Map<string, number>()
  for (const one of rest) counts.set(one.key, (counts.get(one.key) ?? 0) + 1)
  let [weight, covered] = [0, 0]
  for (const one of own) {
    weight += one.weight
    const isThere = one.beginnings ? take(one.beginnings, []) : one.found > (counts.get(one.key) ?? 0)
    if (isThere) covered += one.weight
  }
  return { weight, share: weight === 0 ? 1 : covered / weight }
}
