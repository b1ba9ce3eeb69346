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
  return paragraphs
}
