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
  /** Its number is that of an item in a list: （一）, 1., (a). */
  readonly item: boolean
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
/** Letters that say nothing of a line's length: 附则 is “Supplementary Provisions”. */
const SLACK = 10
const GAP = -0.9
/** Two lines with different numbers: mostly two clauses, or one whose number was put wrongly. */
const OTHER_NUMBER = -1.1
/** Lines of the English looked at on each side of the even place. */
const NARROWEST = 12

function blocksOf(text: string, read: (line: string) => Omit<Block, 'start' | 'end' | 'length'>): Block[] {
  return paragraphsOf(text).map(({ start, end }) => {
    const line = text.slice(start, end)
    return { start, end, length: withoutNumber(line).length, ...read(line) }
  })
}

const isItem = (line: string) =>
  /^\s*(?:[（(]?[\da-z]{1,2}[.)）、]|[（(]?[一二三四五六七八九十]{1,3}[)）、])/.test(line)

/** Figures of a line that are not its label. */
const behind = (all: readonly Quantity[], label: Span | null) => all.filter(({ start }) => start >= (label?.end ?? 0))

/** What a line says, without its label: 第二章 is as long as the heading behind it. */
function withoutNumber(line: string): string {
  const number = chineseOwnNumber(line) ?? englishOwnNumber(line)
  return line.slice(number?.end ?? 0).trim() || line.trim()
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
        : OTHER_NUMBER
  const firm = zh.quantities.filter(({ firmness }) => firmness === 'firm')
  const shared = firm.filter((one) => en.quantities.some((other) => isSame(one, other))).length
  const figures = firm.length === 0 ? 0 : (2 * shared) / firm.length - 0.6
  const terms = [...zh.terms]
  const named = terms.length === 0 ? 0 : (1.6 * terms.filter((term) => en.terms.has(term)).length) / terms.length - 0.5
  return (
    label +
    figures +
    named +
    wordsFound(zh, en) -
    Math.min(1.6, Math.abs(Math.log((zh.length * RATIO + SLACK) / (en.length + SLACK))))
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

type Move = readonly [zh: number, en: number]
const MOVES: readonly Move[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
]
/** The longest list that one line of the other text may hold, with the line that opens it. */
const LONGEST_LIST = 16

const WIDEST = LONGEST_LIST + 1
const lists = (zh: number, en: number): Move[] => [
  ...(zh > 0 ? [[zh, 1] as const] : []),
  ...(en > 0 ? [[1, en] as const] : []),
]

/** How many lines before this place are a list from its first item on and the line that opens it; 0 where they are none. */
function listBefore(blocks: readonly Block[], end: number): number {
  const last = blocks[end - 1]
  if (last?.item !== true || last.number === null) return 0
  const length = last.number + 1
  if (length < 3 || length > Math.min(LONGEST_LIST, end)) return 0
  const lines = blocks.slice(end - length, end)
  return lines.every(({ item, number }, at) => (at === 0 ? !item : item && number === at)) ? length : 0
}

/**
 * Lays two whole texts beside each other, line by line: one to one, two to one, one to two, or alone. The best way through both texts in their order is
 * taken (dynamic programming over the fit of lines).
 */
export function alignTexts(zhText: string, enText: string, terms: TermIndex): readonly AlignedPair[] {
  const zh = blocksOf(zhText, (line) => ({
    number: chineseOwnNumber(line)?.value ?? null,
    item: isItem(line),
    quantities: behind(readChinese(line), chineseOwnNumber(line)),
    terms: new Set(terms.chinese(line).map(({ term }) => term.id)),
    words: knownWords(line),
    text: null,
  }))
  const en = blocksOf(enText, (line) => ({
    number: englishOwnNumber(line)?.value ?? null,
    item: isItem(line),
    quantities: behind(readEnglish(line), englishOwnNumber(line)),
    terms: new Set(terms.accepted(line).keys()),
    words: [],
    text: searchable(line),
  }))
  const width = en.length + 1
  const score = new Float64Array((zh.length + 1) * width).fill(-Infinity)
  const way = new Int16Array(score.length)
  score[0] = 0
  // Lines far from where they would stand in an even translation are not compared.
  const band = Math.max(NARROWEST, en.length * 0.08) + Math.abs(zh.length - en.length)
  for (let i = 0; i <= zh.length; i += 1)
    for (let j = 0; j <= en.length; j += 1) {
      if (Math.abs(j - (i * en.length) / Math.max(1, zh.length)) > band) continue
      const [zhList, enList] = [listBefore(zh, i), listBefore(en, j)]
      for (const [di, dj] of [...MOVES, ...lists(zhList, enList)]) {
        const before = score[(i - di) * width + (j - dj)]
        if (i < di || j < dj || before === undefined || before === -Infinity) continue
        const reached = before + moveScore(zh.slice(i - di, i), en.slice(j - dj, j))
        if (reached <= (score[i * width + j] ?? 0)) continue
        score[i * width + j] = reached
        way[i * width + j] = di * WIDEST + dj
      }
    }
  const pairs: AlignedPair[] = []
  for (let [i, j] = [zh.length, en.length]; i > 0 || j > 0;) {
    const step = way[i * width + j] ?? 0
    const [di, dj] = [Math.floor(step / WIDEST), step % WIDEST]
    pairs.push({ zh: spanOf(zh.slice(i - di, i)), en: spanOf(en.slice(j - dj, j)) })
    i -= di
    j -= dj
  }
  return movedTogether(pairs.reverse(), zh, en)
}

/** How well a line must fit one out of its order to be taken for it. */
const SURE = 2

/** A line that stands elsewhere in the English is laid beside its own: what is left on both sides and clearly fits, the best first. */
function movedTogether(pairs: readonly AlignedPair[], zh: readonly Block[], en: readonly Block[]): AlignedPair[] {
  const alone = (side: 'zh' | 'en', all: readonly Block[]) =>
    pairs.flatMap((pair) => {
      const [here, there] = side === 'zh' ? [pair.zh, pair.en] : [pair.en, pair.zh]
      const block = here && there === null ? all.find(({ start }) => start === here.start) : undefined
      return block ? [block] : []
    })
  const strangers = alone('en', en)
  const fits = alone('zh', zh)
    .flatMap((left) => strangers.map((right) => ({ left, right, score: fit(left, right) })))
    .filter(({ score }) => score >= SURE)
    .sort((a, b) => b.score - a.score)
  const [found, taken] = [new Map<number, Block>(), new Set<Block>()]
  for (const { left, right } of fits) {
    if (found.has(left.start) || taken.has(right)) continue
    found.set(left.start, right)
    taken.add(right)
  }
  return pairs.flatMap((pair): AlignedPair[] => {
    if (pair.zh === null) return [...taken].some(({ start }) => start === pair.en?.start) ? [] : [pair]
    const other = pair.en === null ? found.get(pair.zh.start) : undefined
    return [other ? { zh: pair.zh, en: spanOf([other]) } : pair]
  })
}

function moveScore(zh: readonly Block[], en: readonly Block[]): number {
  const [left, right] = [
    zh.reduce<Block | null>((so, one) => (so ? joined(so, one) : one), null),
    en.reduce<Block | null>((so, one) => (so ? joined(so, one) : one), null),
  ]
  if (!left || !right) return GAP
  // Two lines with numbers of their own are two clauses.
  const merged = zh.length + en.length > 2
  const numbered = [zh, en].some((side) => side.length === 2 && side[1]?.number !== null && side[1]?.item !== true)
  return fit(left, right) - (merged ? (numbered ? 2 : 0.7) : 0)
}

function spanOf(blocks: readonly Block[]): Span | null {
  const [first] = blocks
  const last = blocks.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}
