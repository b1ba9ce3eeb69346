import type { Span } from './finding.ts'
import { chineseOwnNumber, englishOwnNumber } from './own-number.ts'

/** Lines at least so long may have been broken by a page. */
const [BROKEN_ENGLISH, BROKEN_CHINESE] = [50, 25] as const
const ENDED = /[.!?:;。！？；：”"）)]\s*$/

/** Words that no line of English ends with, unless it was broken. */
const UNFINISHED = /(?:,|\b(?:the|a|an|of|to|and|or|in|on|for|by|with|from|at|shall|be|is|are|that|which|its))\s*$/i

/** Whether a line goes on with the next one: it breaks off at the width of a page, and the next has no number of its own. */
function goesOn(line: string, next: string): boolean {
  if (ENDED.test(line)) return false
  const chinese = /\p{Script=Han}/u.test(line)
  const numbered = chinese ? chineseOwnNumber(next) : englishOwnNumber(next)
  const long = line.trim().length >= (chinese ? BROKEN_CHINESE : BROKEN_ENGLISH)
  return numbered === null && long && (chinese || /^\s*[a-z\d(“"]/.test(next) || UNFINISHED.test(line))
}

/** The paragraphs of a plain text: its lines, those that a page broke joined again. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: { start: number; end: number }[] = []
  let line = ''
  for (const { 0: next, index } of text.matchAll(/[^\n\r]*\S[^\n\r]*/g)) {
    const last = paragraphs.at(-1)
    const adjacent = last !== undefined && /^\r?\n$/.test(text.slice(last.end, index))
    if (last && adjacent && goesOn(line, next)) last.end = index + next.length
    else paragraphs.push({ start: index, end: index + next.length })
    line = next
  }
  return paragraphs.flatMap((paragraph) => clausesOf(text, paragraph))
}

const LABEL =
  /(?<=[\s。；.;:：)）]|^)(?:第\s*[〇零一二三四五六七八九十百\d]{1,6}\s*([章条])(?=[\s\u3000])|(Chapter|Article)\s+(?:\d{1,3}|[IVX]{1,6})\b(?=[.:]?\s+[A-Z“"‘]))/gu

/** A line that holds several clauses is parted before each of their labels: before 第四条 in a line of 第三条, or in one that began with a title. Where the numbers do not go on by one, they are references. */
function clausesOf(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, end)
  const last = new Map<string, number>()
  const cuts: number[] = []
  for (const { 0: label, index, 1: zh, 2: en } of line.matchAll(LABEL)) {
    const level = zh === '章' || en === 'Chapter' ? 'chapter' : 'article'
    const value = (zh === undefined ? englishOwnNumber : chineseOwnNumber)(
      `${line.slice(index, index + label.length)} X`,
    )?.value
    const before = last.get(level)
    const opens = index === 0 || cuts.length > 0 || last.size > 0 || value === 1
    if (value === undefined || !opens || (before !== undefined && value !== before + 1)) continue
    last.set(level, value)
    if (index > 0) cuts.push(start + index)
  }
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }))
}
