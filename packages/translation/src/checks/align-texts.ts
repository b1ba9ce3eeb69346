import { readChinese } from './chinese/read-chinese.ts'
import { isSame } from './alike.ts'
import { readEnglish } from './english/read-english.ts'
import type { Span } from './finding.ts'
import { countOf, knownWords, searchable, type KnownWord, type Searchable } from './missing/lexicon.ts'
import { chineseOwnNumber, englishOwnNumber } from './own-number.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Quantity } from './quantity.ts'
import type { TermIndex } from '../terms/index.ts'

/** A stretch of a Chinese text and the stretch of the English that stands for it; one is null where the other side has nothing. */
export interface AlignedPair {
  readonly zh: Span | null
  readonly en: Span | null
}

interface Block extends Span {
  readonly number: number | null
  readonly quantities: readonly Quantity[]
  readonly terms: ReadonlySet<string>
  readonly length: number
  /** Words of a Chinese line that the lexicon knows. */
  readonly words: readonly KnownWord[]
  /** An English line, to look for them in. */
  readonly text: Searchable | null
}

/** English letters for one Chinese character, as legal translations run. */
const RATIO = 3.2
const GAP = -0.9
/** Lines of the English looked at on each side of the even place. */
const NARROWEST = 12

function blocksOf(text: string, read: (line: string) => Omit<Block, 'start' | 'end' | 'length'>): Block[] {
  return paragraphsOf(text).map(({ start, end }) => {
    const line = text.slice(start, end)
    return { start, end, length: line.trim().length, ...read(line) }
  })
}

/** How well two lines fit: the same number of their own, the same figures and terms, lengths as translations have them. */
function fit(zh: Block, en: Block): number {
  const label =
    zh.number === null || en.number === null
      ? zh.number === en.number
        ? 0.3
        : 0
      : Math.abs(zh.number - en.number) < 1e-6
        ? 2
        : -2
  const firm = zh.quantities.filter(({ firmness }) => firmness === 'firm')
  const shared = firm.filter((one) => en.quantities.some((other) => isSame(one, other))).length
  const figures = firm.length === 0 ? 0 : (2 * shared) / firm.length - 0.6
  const terms = [...zh.terms]
  const named = terms.length === 0 ? 0 : (1.6 * terms.filter((term) => en.terms.has(term)).length) / terms.length - 0.5
  return (
    label + figures + named + wordsFound(zh, en) - Math.min(1.6, Math.abs(Math.log((zh.length * RATIO) / en.length)))
  )
}

function wordsFound({ words }: Block, { text }: Block): number {
  if (words.length === 0 || text === null) return 0
  const found = words.filter(({ beginnings }) => countOf(beginnings, text) > 0).length
  // Few words tell little.
  return ((1.8 * found) / words.length - 0.9) * Math.min(1, words.length / 4)
}

function both(a: Searchable | null, b: Searchable | null): Searchable | null {
  return a && b ? { words: [...a.words, ...b.words].sort(), text: `${a.text} ${b.text}`, counts: new Map() } : (a ?? b)
}

function joined(a: Block, b: Block): Block {
  return {
    ...a,
    end: b.end,
    length: a.length + b.length,
    quantities: [...a.quantities, ...b.quantities],
    terms: new Set([...a.terms, ...b.terms]),
    words: [...a.words, ...b.words],
    text: both(a.text, b.text),
  }
}

const MOVES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const

/**
 * Lays two whole texts beside each other, line by line: one to one, two to one, one to two, or alone. The best way through both texts in their order is
 * taken (dynamic programming over the fit of lines).
 */
export function alignTexts(zhText: string, enText: string, terms: TermIndex): readonly AlignedPair[] {
  const zh = blocksOf(zhText, (line) => ({
    number: chineseOwnNumber(line)?.value ?? null,
    quantities: readChinese(line),
    terms: new Set(terms.chinese(line).map(({ term }) => term.id)),
    words: knownWords(line),
    text: null,
  }))
  const en = blocksOf(enText, (line) => ({
    number: englishOwnNumber(line)?.value ?? null,
    quantities: readEnglish(line),
    terms: new Set(terms.accepted(line).keys()),
    words: [],
    text: searchable(line),
  }))
  const width = en.length + 1
  const score = new Float64Array((zh.length + 1) * width).fill(-Infinity)
  const way = new Int8Array(score.length)
  score[0] = 0
  // Lines far from where they would stand in an even translation are not compared.
  const band = Math.max(NARROWEST, en.length * 0.08) + Math.abs(zh.length - en.length)
  for (let i = 0; i <= zh.length; i += 1)
    for (let j = 0; j <= en.length; j += 1) {
      if (Math.abs(j - (i * en.length) / Math.max(1, zh.length)) > band) continue
      for (const [move, [di, dj]] of MOVES.entries()) {
        const before = score[(i - di) * width + (j - dj)]
        if (i < di || j < dj || before === undefined || before === -Infinity) continue
        const reached = before + moveScore(zh.slice(i - di, i), en.slice(j - dj, j))
        if (reached <= (score[i * width + j] ?? 0)) continue
        score[i * width + j] = reached
        way[i * width + j] = move
      }
    }
  const pairs: AlignedPair[] = []
  for (let [i, j] = [zh.length, en.length]; i > 0 || j > 0;) {
    const [di, dj] = MOVES[way[i * width + j] ?? 0] ?? [1, 1]
    pairs.push({ zh: spanOf(zh.slice(i - di, i)), en: spanOf(en.slice(j - dj, j)) })
    i -= di
    j -= dj
  }
  return pairs.reverse()
}

function moveScore(zh: readonly Block[], en: readonly Block[]): number {
  const [left, right] = [
    zh.reduce<Block | null>((so, one) => (so ? joined(so, one) : one), null),
    en.reduce<Block | null>((so, one) => (so ? joined(so, one) : one), null),
  ]
  if (!left || !right) return GAP
  // Two lines with numbers of their own are two clauses.
  const merged = zh.length + en.length > 2
  const numbered = [zh, en].some((side) => side.length === 2 && side[1]?.number !== null)
  return fit(left, right) - (merged ? (numbered ? 2 : 0.7) : 0)
}

function spanOf(blocks: readonly Block[]): Span | null {
  const [first] = blocks
  const last = blocks.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}
