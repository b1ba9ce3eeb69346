/** A stream of drawn numbers in [0, 1) that is the same for the same seed (mulberry32). */
export type Draw = () => number

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function oneOf<T>(draw: Draw, from: readonly T[]): T | undefined {
  return from[Math.floor(draw() * from.length)]
}
