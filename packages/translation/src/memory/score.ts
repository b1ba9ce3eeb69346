/**
 * How many characters of one text must be put in, taken out or replaced to get the other (Levenshtein); `most` + 1 where it is more than
 * `most`. Only the band of `most` beside the diagonal is looked at.
 */
export function distanceWithin(one: readonly string[], other: readonly string[], most: number): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > most) return most + 1
  let above = Array.from({ length: short.length + 1 }, (_, at) => at)
  for (let row = 1; row <= long.length; row += 1) {
    const from = Math.max(1, row - most)
    const to = Math.min(short.length, row + most)
    const here = new Array<number>(short.length + 1).fill(most + 1)
    if (from === 1) here[0] = row
    let least = from === 1 ? row : most + 1
    for (let at = from; at <= to; at += 1) {
      const replaced = (above[at - 1] ?? 0) + (long[row - 1] === short[at - 1] ? 0 : 1)
      const value = Math.min(replaced, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1, most + 1)
      here[at] = value
      if (value < least) least = value
    }
    if (least > most) return most + 1
    above = here
  }
  return Math.min(above[short.length] ?? 0, most + 1)
}

/**
 * The score of two folded texts in percent: 100 only where they are the same, else the share of characters that stays, at most 99. Null
 * below `from`.
 */
export function scoreOf(one: string, other: string, from: number): number | null {
  if (one === other) return 100
  const [first, second] = [[...one], [...other]]
  const longer = Math.max(first.length, second.length)
  const most = Math.floor(longer * (1 - from / 100))
  const distance = distanceWithin(first, second, most)
  if (distance > most) return null
  return Math.min(99, Math.floor(100 * (1 - distance / longer)))
}

/** The most that two texts can score when they share so many pairs of neighbouring characters: each change breaks two. */
export function mostPossible(shared: number, pairs: number, otherPairs: number, longer: number): number {
  const broken = Math.max(pairs, otherPairs) - shared
  return 100 * (1 - Math.ceil(broken / 2) / Math.max(longer, 1))
}
