/** A stream of choices that a seed decides, so that a document that was read wrongly can be made again. */
export interface Dice {
  /** A whole number from 0 up to, not including, n. */
  below(n: number): number
  chance(percent: number): boolean
  pick<T>(from: readonly T[]): T
  /** Some of them, in an order of their own, at least `least`. */
  some<T>(from: readonly T[], least: number, most: number): T[]
}

export function dice(seed: number): Dice {
  let state = (seed * 2654435761 + 1013904223) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  const pick = <T>(from: readonly T[]): T => {
    const found = from[below(from.length)]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }
  return {
    below,
    pick,
    chance: (percent) => next() * 100 < percent,
    some: (from, least, most) => {
      const left = [...from]
      const count = Math.min(left.length, least + below(most - least + 1))
      return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat()
    },
  }
}
