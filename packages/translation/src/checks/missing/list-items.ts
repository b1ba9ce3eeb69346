import type { Span } from '../finding.ts'
import { countOf, knownWords, searchable } from './lexicon.ts'
import { hanNumber } from '../../clauses/han-number.ts'

/** An item of a list inside a clause, with the number of its mark. */
export interface ListItem extends Span {
  readonly number: number
}

const CHINESE = [
  /(?<!第)[（(]([一二三四五六七八九十]{1,3})[）)](?![款项目])/gu,
  /(?<=^|[\s：:；;。，])[（(](\d{1,2})[）)]/gu,
  /(?<=^|[\s：:；;。])(\d{1,2})(?:[.．](?!\d)|、)/gu,
  /([①②③④⑤⑥⑦⑧⑨⑩])/gu,
] as const
const ENGLISH = [
  /(?<=^|[\s:;,])\((\d{1,2})\)/g,
  /(?<=^|[\s:;,])\(([a-z])\)/g,
  /(?<=^|[\s:;,])\(([ivx]{1,4})\)/g,
  /(?<=^|[\s:;])(\d{1,2})[.)](?![\d\w])/g,
  /([①②③④⑤⑥⑦⑧⑨⑩])/g,
] as const
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
/** What stands before a mark that makes it a reference: “items (1)”, and “and (2)” behind another. “; and (3)” begins the last item of a list. */
const REFERS =
  /(?:\b(?:articles?|paragraphs?|items?|points?|sub-?paragraphs?|clauses?|sections?)|\)\s*(?:and|or|to))\s*$/i

function valueOf(mark: string, roman: boolean): number {
  if (/^[①-⑩]$/u.test(mark)) return mark.charCodeAt(0) - 0x245f
  if (/^\d+$/.test(mark)) return Number(mark)
  if (roman) return ROMAN.indexOf(mark) + 1
  return /^[a-z]$/.test(mark) ? mark.charCodeAt(0) - 96 : (hanNumber(mark) ?? 0)
}

/** All marks of one kind. */
function marksIn(text: string, pattern: RegExp, roman = false): ListItem[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: all, 1: mark = '' }) =>
    REFERS.test(text.slice(0, index)) ? [] : [{ start: index, end: index + all.length, number: valueOf(mark, roman) }],
  )
}

/** The marks of one kind that rise from 1 on; a number may be left out. */
function rising(marks: readonly ListItem[], text: string): ListItem[] {
  const items: { start: number; end: number; number: number }[] = []
  for (const { start: index, end, number } of marks) {
    const before = items.at(-1)?.number ?? 0
    if (number <= before || (before === 0 && number !== 1)) continue
    const last = items.at(-1)
    if (last) last.end = index
    items.push({ start: index, end, number })
  }
  const last = items.at(-1)
  if (last) {
    const rest = /[。\n]/u.exec(text.slice(last.end))
    last.end = rest ? last.end + rest.index : text.length
  }
  return items
}

/** English letters of an item for one Chinese character, and letters that say nothing of its length. */
const [RATIO, SLACK] = [3.2, 10] as const

/** How well an English item fits a Chinese one: its words, and its length. */
function fit(zh: string, en: string): number {
  const words = knownWords(zh)
  const english = searchable(en)
  const found = words.filter(({ beginnings }) => countOf(beginnings, english) > 0).length
  return (
    2 * (words.length === 0 ? 0.5 : found / words.length) -
    Math.abs(Math.log((zh.length * RATIO + SLACK) / (en.length + SLACK)))
  )
}

/** The items of the longer list that stay alone when the shorter is laid along it in the order of both, as well as they fit. */
function leftAlone(zh: readonly ListItem[], en: readonly ListItem[], texts: Texts): ListItem[] {
  type Way = { readonly score: number; readonly gone: readonly ListItem[] }
  let ways: readonly (Way | null)[] = [{ score: 0, gone: [] }]
  for (const item of zh)
    ways = [...ways, null].map((_, at): Way | null => {
      const [skip, pair, other] = [ways[at] ?? null, at === 0 ? null : (ways[at - 1] ?? null), en[at - 1]]
      const paired =
        pair && other
          ? {
              ...pair,
              score: pair.score + fit(texts.zh.slice(item.start, item.end), texts.en.slice(other.start, other.end)),
            }
          : null
      const skipped = skip && { ...skip, gone: [...skip.gone, item] }
      return paired && (skipped === null || paired.score >= skipped.score) ? paired : skipped
    })
  return [...(ways[en.length]?.gone ?? [])]
}

interface Texts {
  readonly zh: string
  readonly en: string
}

/** The marks of the kind that the English has most of. */
const englishMarks = (en: string) =>
  ENGLISH.map((pattern, at) => marksIn(en, pattern, at === 2)).sort((a, b) => b.length - a.length)[0] ?? []

/** Marks of two lists of one length that differ: （二） where the English has (3). */
export function wrongMarks({ zh, en }: Texts): readonly (readonly [zh: ListItem, en: ListItem])[] {
  const lists = CHINESE.map((pattern) => marksIn(zh, pattern)).filter(({ length }) => length > 1)
  const [list] = lists
  const english = englishMarks(en)
  if (!list || lists.length > 1 || list.length !== english.length) return []
  const pairs = list.flatMap((item, at) => {
    const other = english[at]
    return other && other.number !== item.number ? [[item, other] as const] : []
  })
  return pairs.length * 2 <= list.length ? pairs : []
}

/**
 * The items of a Chinese list that the English, a list as well, does not have. Where the English keeps the numbers of the rest the number tells which,
 * otherwise what they say.
 */
export function missingItems(texts: Texts): readonly ListItem[] {
  const [list, ...others] = CHINESE.map((pattern) => rising(marksIn(texts.zh, pattern), texts.zh)).filter(
    ({ length }) => length > 2,
  )
  if (!list || others.length > 0) return []
  const marks = englishMarks(texts.en)
  const english = rising(marks, texts.en)
  if (marks.length >= list.length) return []
  if (english.length < 2 || english.length >= list.length) return []
  const numbers = new Set(english.map(({ number }) => number))
  const renumbered = english.at(-1)?.number === english.length
  return renumbered ? leftAlone(list, english, texts) : list.filter(({ number }) => !numbers.has(number))
}
