import { bracketGroups } from './bracket-groups.ts'
import { readHeading } from './plan-heading.ts'

/** A line of the document, or a paragraph of a word-processor file. */
export type PlanLine = string | { readonly text: string; readonly line?: number }

export interface Paragraph {
  readonly line: number
  readonly text: string
  /** An empty line stands before it. */
  readonly apart: boolean
}

const WRAPPED = 30
/** A bracket that is open for longer was never an annotation. */
const LONGEST_NOTE = 2000

/**
 * The paragraphs of a text, without the blanks around them. Lines that a program cut are joined again: while a bracket with a
 * duty in it is open, and where a long line stops without any mark and no number follows.
 */
export function paragraphsOf(lines: readonly PlanLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let apart = true
  for (const [index, given] of lines.entries()) {
    const line = typeof given === 'string' ? index + 1 : (given.line ?? index + 1)
    const raw = typeof given === 'string' ? given : given.text
    // Cells of a table that was copied out are parted by tabs.
    const cells = raw.trim().split('\t').length > 2
    const text = (cells ? raw.replaceAll('\t', ' | ') : raw)
      .replace(/[\u200b\u200e\u200f\u2028\u2029\ufeff]/g, '')
      .replace(/[\s\u00a0\u3000]+/g, ' ')
      .trim()
    const before = paragraphs.at(-1)
    if (text === '') apart = true
    else if (before && !apart && continues(before.text, text)) {
      paragraphs[paragraphs.length - 1] = { ...before, text: before.text + text }
    } else {
      paragraphs.push({ line, text, apart })
      apart = false
    }
  }
  return paragraphs
}

function continues(before: string, text: string): boolean {
  const open = before.length > LONGEST_NOTE * 10 ? undefined : bracketGroups(before).at(-1)
  const duty =
    open &&
    !open.closed &&
    open.content.length < LONGEST_NOTE &&
    /牵头|配合|责任|负责|参与|参加|主办|协办/.test(open.content)
  if (duty) return readHeading(text) === null
  if (text.includes('|') || before.includes('|')) return false
  return before.length >= WRAPPED && !/[。！？；：.;:）)”〕】]$/.test(before) && readHeading(text) === null
}
