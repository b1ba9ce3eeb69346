import { textFeatures } from './text-features.ts'

/** Below this two messages have only common words in common. */
export const LEAST_SIMILAR = 0.12

interface Entry<T> {
  readonly matter: T
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

export interface Similar<T> {
  readonly matter: T
  /** From 0 to 1: what both texts say, rare words counting most (cosine of tf-idf). */
  readonly likeness: number
}

/** Makes a finder of past matters that say what a text says, nearest first; a matter of hardly any common word is not given. */
export function similarFinder<T>(
  past: readonly { readonly text: string; readonly matter: T }[],
): (text: string, most: number) => readonly Similar<T>[] {
  const named = past.map(({ text, matter }) => ({ matter, names: namesOf(text) }))
  const holding = new Map<string, number>()
  for (const { names } of named) for (const name of names) holding.set(name, (holding.get(name) ?? 0) + 1)
  const rarity = (name: string) => Math.log((1 + named.length) / (1 + (holding.get(name) ?? 0))) + 0.1
  const weighed = (names: ReadonlySet<string>) => {
    const weights = new Map([...names].map((name) => [name, rarity(name)]))
    return { weights, length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) }
  }
  const entries: Entry<T>[] = named.map(({ matter, names }) => ({ matter, ...weighed(names) }))
  return (text, most) => {
    const asked = weighed(namesOf(text))
    return entries
      .map(({ matter, weights, length }) => {
        let common = 0
        for (const [name, weight] of asked.weights) if (weights.has(name)) common += weight * weight
        return { matter, likeness: common === 0 ? 0 : common / (asked.length * length) }
      })
      .filter((one) => one.likeness >= LEAST_SIMILAR)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, most)
  }
}

function namesOf(text: string): ReadonlySet<string> {
  return new Set(textFeatures(text).map(({ name }) => name))
}
