import { LEXICON } from './lexicon.data.ts'

const ENTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  LEXICON.trim()
    .split('\n')
    .map((line) => {
      const [zh = '', en = ''] = line.split(':')
      return [zh, en.split('|')] as const
    }),
)
const LONGEST = Math.max(...[...ENTRIES.keys()].map((zh) => zh.length))

/** A word of a Chinese text that the lexicon knows. */
export interface KnownWord {
  readonly zh: string
  readonly start: number
  readonly end: number
  /** Beginnings of the English words that say it. */
  readonly beginnings: readonly string[]
}

/** The known words of a Chinese text, the longest first, none overlapping. */
export function knownWords(text: string): KnownWord[] {
  const found: KnownWord[] = []
  for (let at = 0; at < text.length;) {
    let length = Math.min(LONGEST, text.length - at)
    while (length > 0 && !ENTRIES.has(text.slice(at, at + length))) length -= 1
    if (length > 0)
      found.push({
        zh: text.slice(at, at + length),
        start: at,
        end: at + length,
        beginnings: ENTRIES.get(text.slice(at, at + length)) ?? [],
      })
    at += Math.max(1, length)
  }
  return found
}

/** How many words of an English text, in lower case with single spaces around each, begin so. */
export function countOf(beginnings: readonly string[], english: string): number {
  const places = new Set<number>()
  for (const beginning of beginnings)
    for (let at = english.indexOf(` ${beginning}`); at >= 0; at = english.indexOf(` ${beginning}`, at + 1))
      places.add(at)
  return places.size
}

/** An English text made ready for {@link countOf}. */
export const searchable = (text: string) => ` ${text.toLowerCase().replace(/[^a-z0-9&%]+/g, ' ')}`
