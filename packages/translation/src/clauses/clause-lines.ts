import { clauseNumber, refersOnly, type ClauseNumber } from './clause-number.ts'

/** A stretch of a text that is one paragraph or begins with a number of its own. */
export interface ClauseLine {
  readonly number: ClauseNumber | null
  /** Without the number, blanks at the ends removed. */
  readonly text: string
}

const ENDED = /[。！？；：!?;:…”』」》）)]$/u
const SPACES = /[\t \u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]+/gu
/** Where a number may open a clause in the middle of a paragraph. */
const INNER = /(?<=[。！？；：!?;:”）)])\s*(?=第|[（(〔]?[一二三四五六七八九十]{1,4}(?:[、．.]|[）)〕]))/gu

/**
 * The lines of a text. Paragraphs that a page broke are not yet joined; clauses that stand in one paragraph
 * (…。第二条 …, ：一、…；二、…) are taken apart where their numbers run on.
 */
export function clauseLines(text: string): ClauseLine[] {
  const last = new Map<string, number>()
  const lines: ClauseLine[] = []
  let before = ''
  for (const raw of text.split(/\r\n?|[\n\u0085\u2028\u2029\v\f]/u)) {
    const line = raw.replace(SPACES, ' ').trim()
    if (line === '' || isPageNumber(line)) continue
    const number = opening(line, before, last)
    for (const piece of pieces(line, number, last)) {
      if (piece.number) see(piece.number, last)
      lines.push(piece)
    }
    before = line
  }
  return lines
}

function isPageNumber(line: string): boolean {
  return /^[-—–－ ]*\d{1,3}[-—–－ ]*$/u.test(line) || /^第 ?\d+ ?页(?: ?[，,/]? ?共 ?\d+ ?页)?$/u.test(line)
}

/** The number a line opens with; not where a page break put a reference first (…按照 / 第三条的规定). */
function opening(line: string, before: string, last: ReadonlyMap<string, number>): ClauseNumber | null {
  const number = clauseNumber(line)
  if (number === null) return null
  const expected = (last.get(number.numbering) ?? 0) + 1
  if (number.numbering === 'article' && refersOnly(line) && number.value !== expected) return null
  if (refersOnly(line) && before !== '' && !ENDED.test(before) && before.length > 12) return null
  if (number.numbering === 'article' && number.value < expected - 1 && !ENDED.test(before) && before.length > 12)
    return null
  return number
}

function pieces(line: string, number: ClauseNumber | null, last: ReadonlyMap<string, number>): ClauseLine[] {
  const found: ClauseLine[] = []
  const seen = new Map(last)
  let open = number
  if (open) see(open, seen)
  let start = open?.length ?? 0
  for (const match of line.matchAll(INNER)) {
    const at = match.index + match[0].length
    if (at <= start || insideQuotes(line, at)) continue
    const next = clauseNumber(line.slice(at))
    if (next === null || !runsOn(next, line.slice(at), seen, open)) continue
    found.push({ number: open, text: line.slice(start, match.index).trim() })
    open = next
    see(next, seen)
    start = at + next.length
  }
  return [...found, { number: open, text: line.slice(start).trim() }].filter(
    (piece) => piece.number !== null || piece.text !== '',
  )
}

/** Inside a paragraph a number counts only as the next of its row. */
function runsOn(
  next: ClauseNumber,
  rest: string,
  seen: ReadonlyMap<string, number>,
  open: ClauseNumber | null,
): boolean {
  const expected = (seen.get(next.numbering) ?? 0) + 1
  if (next.value !== expected) return false
  if (next.numbering === 'article') return !refersOnly(rest)
  if (seen.has('article') || open?.numbering === 'article') return false
  return next.numbering === 'han' || next.numbering === 'hanBracket'
}

/** No quotation in an official text is longer; a pasted book in one line must not take minutes. */
const QUOTED = 2000

function insideQuotes(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - QUOTED), at)
  return count(before, /[“「『《]/gu) > count(before, /[”」』》]/gu)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

const BELOW: Readonly<Record<string, readonly string[]>> = {
  annex: ['part', 'chapter', 'section', 'article', 'han', 'hanBracket', 'figure', 'figureBracket', 'circle'],
  han: ['hanBracket', 'figure', 'figureBracket', 'circle'],
  hanBracket: ['figure', 'figureBracket', 'circle'],
  figure: ['figureBracket', 'circle'],
}

/** Remembers a number and begins the rows below it anew. */
function see(number: ClauseNumber, seen: Map<string, number>): void {
  seen.set(number.numbering, Math.floor(number.value))
  for (const below of BELOW[number.numbering] ?? []) seen.delete(below)
}
