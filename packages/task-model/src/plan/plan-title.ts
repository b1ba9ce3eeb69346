import { saysFirstLeads } from './document-rule.ts'
import { readHeading } from './plan-heading.ts'
import type { Paragraph } from './plan-paragraphs.ts'
import { startsTable } from './plan-table.ts'

const LONGEST_LINE = 45
const DATED =
  /^[（(]?\s*[\d〇零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,2}月(?:[\d一二三四五六七八九十]{1,3}日)?\s*[）)]?$/

/**
 * The lines that make the title: those at the top that are short, end no sentence and carry no number. A title broken over two lines is
 * joined; an empty line, a date or a document number (〔2024〕5号) ends it. 附件 above it is passed over.
 */
export function titleOf(paragraphs: readonly Paragraph[]): { readonly title: string; readonly length: number } {
  let title = ''
  let length = 0
  const attached = paragraphs.findIndex(({ text }) => !/^附件\s*[\d一二三四五六七八九十]*\s*[：:]?$/.test(text))
  for (const [index, { text, apart }] of paragraphs.entries()) {
    const belongs =
      text.length <= LONGEST_LINE &&
      !/[。！？；：]$/.test(text) &&
      !readHeading(text) &&
      !saysFirstLeads(text) &&
      !startsTable(paragraphs, index)
    if (index < attached) {
      length += 1
      continue
    }
    if (!belongs || (title !== '' && apart)) break
    length += 1
    if (/〔\d{4}〕\s*\d+\s*号$/.test(text) || DATED.test(text)) break
    title += text
  }
  return { title, length }
}
