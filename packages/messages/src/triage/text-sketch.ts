import type { TextPrint } from './likeness.ts'

/**
 * A text is kept as 16 bands of three minimal hashes (MinHash): texts that share half of their pairs of characters share a band nine times of
 * ten, unlike ones hardly ever. So near texts are found by an index instead of by reading all.
 */
const BANDS = 16
const ROWS = 3

/** One 32-bit number for each band, signed as databases keep them. An empty text has no band and is like nothing. */
export function textSketch({ pairs }: TextPrint): number[] {
  if (pairs.size === 0) return []
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const pair of pairs) {
    const seed = mixed((pair.charCodeAt(0) << 16) ^ pair.charCodeAt(1))
    for (let row = 0; row < least.length; row++) {
      const hash = mixed(seed + Math.imul(row + 1, 0x9e3779b1))
      if (hash < (least[row] ?? 0)) least[row] = hash
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band + 1
    for (let row = 0; row < ROWS; row++) key = mixed(key ^ (least[band * ROWS + row] ?? 0))
    return key | 0
  })
}

function mixed(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
