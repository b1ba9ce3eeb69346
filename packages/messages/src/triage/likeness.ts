import { foldText } from '@gongkai/department-registry'

/** From this share of common pairs on, two texts are shown as near to one another; 1 is the same text. */
export const NEAR = 0.5
/** From this share on, two texts are one text with small changes. */
export const SAME = 0.9

const NOT_SAID = /[^\p{L}\p{N}]+/gu

/** A text as its pairs of characters: width, case, traditional characters, spaces and marks make no difference. */
export interface TextPrint {
  readonly plain: string
  readonly pairs: ReadonlySet<string>
}

export function textPrint(subject: string, body: string): TextPrint {
  // The subject often repeats the first sentence: it counts once, with the body.
  const plain = foldText(`${subject}${body}`).replace(NOT_SAID, '')
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < plain.length; at++) pairs.add(plain.slice(at, at + 2))
  return { plain, pairs }
}

/** How much two texts share: 1 the same, 0 nothing. Pairs of characters in both by pairs in either (Jaccard). */
export function likeness(one: TextPrint, other: TextPrint): number {
  if (one.plain === other.plain) return 1
  if (one.pairs.size === 0 || other.pairs.size === 0) return 0
  const [small, large] = one.pairs.size < other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs]
  // No more can be common than the smaller has: most texts are told apart here.
  if (small.size / large.size < 0.1) return 0
  let common = 0
  for (const pair of small) if (large.has(pair)) common++
  return common / (one.pairs.size + other.pairs.size - common)
}
