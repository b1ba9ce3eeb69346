/** A word that something looks for, with the bits of what it means. */
export interface Word {
  readonly text: string
  readonly bits: number
}

/**
 * Words found by their first two characters. The filter answers for a pair in one read, wrongly only by saying yes, so that a
 * text costs one look-up for a unit; what passes is compared with the few words that begin so, the longest first.
 */
export interface WordTable {
  readonly filter: Uint8Array
  readonly buckets: ReadonlyMap<number, readonly Word[]>
}

const FILTER_MASK = 0xffff

export function pairSlot(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) + second) & FILTER_MASK
}

/** A table of words of two characters and more, from lists of words by the bits they stand for. */
export function wordTable(lists: readonly (readonly [bits: number, words: string])[]): WordTable {
  const bitsOf = new Map<string, number>()
  for (const [bits, words] of lists) {
    for (const word of words.trim().split(/\s+/)) {
      const text = word.replaceAll('_', ' ')
      bitsOf.set(text, (bitsOf.get(text) ?? 0) | bits)
    }
  }
  const filter = new Uint8Array(FILTER_MASK + 1)
  const buckets = new Map<number, Word[]>()
  for (const [text, bits] of bitsOf) {
    if (text.length < 2) throw new RangeError(`“${text}” is too short for a table of words`)
    const first = text.charCodeAt(0)
    const second = text.charCodeAt(1)
    filter[pairSlot(first, second)] = 1
    const key = first * 0x1_0000 + second
    const bucket = buckets.get(key) ?? []
    bucket.push({ text, bits })
    bucket.sort((one, other) => other.text.length - one.text.length)
    buckets.set(key, bucket)
  }
  return { filter, buckets }
}

/** The longest word of the table that begins at `at`. */
export function wordAt(table: WordTable, text: string, at: number): Word | null {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  if (Number.isNaN(second) || table.filter[pairSlot(first, second)] === 0) return null
  const bucket = table.buckets.get(first * 0x1_0000 + second)
  if (bucket) for (const word of bucket) if (text.startsWith(word.text, at)) return word
  return null
}
