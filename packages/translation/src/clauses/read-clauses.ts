import type { ReadClause } from '../values.ts'
import { clauseLines, type ClauseLine } from './clause-lines.ts'
import { NUMBERINGS, type Numbering } from './clause-number.ts'
import { headOf } from './text-head.ts'
import { isTail } from './text-tail.ts'

const HEADINGS: ReadonlySet<Numbering> = new Set<Numbering>(['annex', 'part', 'chapter', 'section'])
const ARTICLE = NUMBERINGS.indexOf('article')

/**
 * The clauses of a Chinese official text in their order: title, unnumbered paragraphs before the first number, headings
 * (第一章), and numbered clauses, each named by its path (第三条; 第三条（二）; 二、（三）1.). What is numbered in the middle of a
 * paragraph of an article is part of the article. Lines that a page broke are joined.
 */
export function readClauses(text: string): ReadClause[] {
  const lines = clauseLines(text)
  const first = lines.findIndex(({ number }) => number !== null)
  const before = first < 0 ? lines : lines.slice(0, first)
  const { title, paragraphs } = headOf(before.map((line) => line.text))
  const read: Draft[] = []
  if (title !== null) read.push({ path: [], label: '标题', role: 'title', lines: [title] })
  for (const [index, paragraph] of paragraphs.entries())
    read.push({ path: [], label: index === 0 ? '前言' : `前言${index + 1}`, role: 'paragraph', lines: [paragraph] })
  readNumbered(first < 0 ? [] : lines.slice(first), read)
  return read.map(({ lines: parts, ...clause }) => ({ ...clause, text: joined(parts) }))
}

interface Draft extends Omit<ReadClause, 'text'> {
  readonly lines: string[]
}

interface Level {
  readonly rank: number
  readonly name: string
}

function readNumbered(lines: readonly ClauseLine[], read: Draft[]): void {
  let levels: Level[] = []
  let tail = 0
  let article: Draft | null = null
  for (const [index, { number, text }] of lines.entries()) {
    const open = read.at(-1)
    if (number === null) {
      if (isTail(text, lines.slice(index + 1))) {
        tail += 1
        read.push({ path: [], label: tail === 1 ? '落款' : `落款${tail}`, role: 'paragraph', lines: [text] })
      } else paragraphOf(open, article)?.lines.push(text)
      continue
    }
    const rank = NUMBERINGS.indexOf(number.numbering)
    levels = [...levels.filter((level) => level.rank < rank), { rank, name: number.name }]
    const heading = HEADINGS.has(number.numbering)
    const path = levels.filter((level) => heading || !isChapter(level))
    const draft: Draft = {
      path: path.map(({ name }) => name),
      label: path.map(asPrinted).join(''),
      role: heading ? 'heading' : 'clause',
      lines: text ? [text] : [],
    }
    read.push(draft)
    if (rank <= ARTICLE) article = rank === ARTICLE ? draft : null
  }
}

/** A paragraph after the last item of an article is a 款 of the article; elsewhere it goes on with what stands above it. */
function paragraphOf(open: Draft | undefined, article: Draft | null): Draft | undefined {
  const ended = /[。！!]$/u.test(open?.lines.at(-1) ?? '')
  return article && open !== article && open?.role === 'clause' && ended ? article : open
}

/** An article is numbered through all chapters; a chapter is no part of its name. */
function isChapter({ rank }: Level): boolean {
  return rank > 0 && rank < ARTICLE
}

/** 二、 and 1. keep their mark in a label: 二、（三）1. */
function asPrinted({ rank, name }: Level): string {
  return NUMBERINGS[rank] === 'han' ? `${name}、` : NUMBERINGS[rank] === 'figure' ? `${name}.` : name
}

/** Paragraphs of a clause stay paragraphs; a line that a page broke in the middle of a sentence goes on. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line
    const ended = /[。！？；：!?;:）)”》]$/u.test(text) || line.length === 0
    const last = text.slice(text.lastIndexOf('\n') + 1)
    if (ended || last.length < 15) return `${text}\n${line}`
    return /[a-z0-9]$/iu.test(text) && /^[a-z]/iu.test(line) ? `${text} ${line}` : `${text}${line}`
  }, '')
}
