import type { Weighed } from '../likeness/likeness.ts'

/** Terms that stand in more texts than this lead nowhere: everything would be a neighbour of everything. */
const MOST_TEXTS = 150
const ALWAYS = 25

/** Finds, without comparing everything with everything, what could be alike: what asks the same known question or shares a rare word. */
export class NeighbourIndex<Item> {
  readonly #byTerm = new Map<string, Set<Item>>()
  readonly #byQuestion = new Map<string, Set<Item>>()

  add(item: Item, { profile }: Weighed): void {
    for (const term of profile.terms.keys()) entry(this.#byTerm, term).add(item)
    if (profile.question) entry(this.#byQuestion, questionKey(profile.question)).add(item)
  }

  remove(item: Item, { profile }: Weighed): void {
    for (const term of profile.terms.keys()) this.#byTerm.get(term)?.delete(item)
    if (profile.question) this.#byQuestion.get(questionKey(profile.question))?.delete(item)
  }

  /** What could be alike, at most `most` of them: first what asks the same, then what shares most of the rarer words. */
  near({ profile, weights }: Weighed, most: number): Item[] {
    const shared = new Map<Item, number>()
    if (profile.question)
      for (const item of this.#byQuestion.get(questionKey(profile.question)) ?? []) shared.set(item, 100)
    for (const [term, weight] of weights) {
      const items = this.#byTerm.get(term)
      if (!items || (items.size > MOST_TEXTS && weight < 1)) continue
      if (items.size > 4 * MOST_TEXTS) continue
      for (const item of items) shared.set(item, (shared.get(item) ?? 0) + weight * weight)
    }
    const found = [...shared].sort((one, other) => other[1] - one[1])
    return found.slice(0, Math.max(most, ALWAYS)).map(([item]) => item)
  }
}

const questionKey = ({ topic, asks }: { readonly topic: string; readonly asks: string }) => `${topic}/${asks}`

function entry<Item>(index: Map<string, Set<Item>>, key: string): Set<Item> {
  const held = index.get(key)
  if (held) return held
  const made = new Set<Item>()
  index.set(key, made)
  return made
}
