import { LEXICON } from './lexicon.data.ts'

const ENTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  LEXICON.trim()
    .split('\n')
    .map((line) => {
      const [zh = '', en = ''] = line.split(':')
      return [zh, en.split('|')] as const
    }),
)
/** The words that begin with a character, the longest first. */
const BY_FIRST = Map.groupBy(
  [...ENTRIES].map(([zh, beginnings]) => ({ zh, beginnings })).sort((a, b) => b.zh.length - a.zh.length),
  ({ zh }) => zh.charAt(0),
)

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
    const known = BY_FIRST.get(text.charAt(at))?.find(({ zh }) => text.startsWith(zh, at))
    if (known) found.push({ ...known, start: at, end: at + known.zh.length })
    at += known?.zh.length ?? 1
  }
  return found
}

/** An English text made ready for {@link countOf}. */
export interface Searchable {
  /** Its words in lower case, sorted. */
  readonly words: readonly string[]
  /** The words in their order with a space before each. */
  readonly text: string
  /** What was counted already: a clause says the same words again and again. */
  readonly counts: Map<readonly string[], number>
}

export function searchable(text: string): Searchable {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9&%]+/g, ' ')
    .trim()
  return { words: plain.split(' ').sort(), text: ` ${plain}`, counts: new Map() }
}

/** How many words, or phrases, of an English text begin so. */
export function countOf(beginnings: readonly string[], english: Searchable): number {
  const known = english.counts.get(beginnings)
  if (known !== undefined) return known
  const count = counted(beginnings, english)
  english.counts.set(beginnings, count)
  return count
}

function counted(beginnings: readonly string[], { words, text }: Searchable): number {
  const [phrases, single] = [
    beginnings.filter((one) => one.includes(' ')),
    beginnings.filter((one) => !one.includes(' ')),
  ]
  const ranges = single.map((one) => [firstFrom(words, one), firstFrom(words, `${one}\uffff`)] as const)
  // Beginnings of one another (repl, reply) count a word once.
  let [found, behind] = [0, 0]
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    found += Math.max(0, to - Math.max(from, behind))
    behind = Math.max(behind, to)
  }
  return found + phrases.filter((phrase) => text.includes(` ${phrase}`)).length
}

/** The place of the first word that is not before this one. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
