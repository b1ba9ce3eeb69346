/** Pairs of neighbouring characters with their counts; blanks and marks do not count. */
export type Pairs = ReadonlyMap<string, number>

export function pairsOf(text: string): Pairs {
  const letters = text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
  const found = new Map<string, number>()
  if (letters.length === 1) found.set(letters, 1)
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters.slice(at, at + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

export function sharedPairs(a: Pairs, b: Pairs): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const [pair, count] of small) shared += Math.min(count, large.get(pair) ?? 0)
  return shared
}

export function sizeOf(pairs: Pairs): number {
  let size = 0
  for (const count of pairs.values()) size += count
  return size
}

/** How alike two texts are by their character pairs (Dice): 0 nothing in common, 1 the same. */
export function likeness(a: string, b: string): number {
  const [one, two] = [pairsOf(a), pairsOf(b)]
  const sum = sizeOf(one) + sizeOf(two)
  return sum === 0 ? 1 : (2 * sharedPairs(one, two)) / sum
}
