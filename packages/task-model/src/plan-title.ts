import { readHeading } from './plan-heading.ts'
import type { Paragraph } from './plan-paragraphs.ts'

const LONGEST_LINE = 45

/**
 * The lines that make the title: those at the top that are short, end no sentence and carry no number. A title broken over two lines is
 * joined; an empty line or a document number (沪知局〔2024〕5号) ends it.
 */
export function titleOf(paragraphs: readonly Paragraph[]): { readonly title: string; readonly length: number } {
  let title = ''
  let length = 0
  for (const [index, { text, apart }] of paragraphs.entries()) {
    const belongs =
      text.length <= LONGEST_LINE && !/[。！？；：]$/.test(text) && !readHeading(text) && !text.includes('|')
    // A line before a bar is the first cell of a table.
    if (!belongs || paragraphs[index + 1]?.text.startsWith('|') || (title !== '' && apart)) break
    length += 1
    if (/〔\d{4}〕\s*\d+\s*号$/.test(text)) break
    title += text
  }
  return { title, length }
}
