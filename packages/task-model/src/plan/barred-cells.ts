import type { Paragraph } from './plan-paragraphs.ts'
import { headsColumn, columnsOf } from './table-columns.ts'
import { placed, rowOf, type Row } from './row-cells.ts'

const MOST_COLUMNS = 12

/**
 * A table with a bar on a line of its own behind each cell and no running number: the headings go as far as cells head something, and each
 * row has as many cells. Null where the cells do not come out even, so that a row without a merged cell would shift all after it.
 */
export function barredTable(paragraphs: readonly Paragraph[], at: number) {
  const header: string[] = []
  while (header.length < MOST_COLUMNS && headsColumn(paragraphs[at + 2 * header.length]?.text ?? ''))
    header.push(paragraphs[at + 2 * header.length]?.text ?? '')
  const columns = header.length < 3 ? null : columnsOf(header)
  if (!columns) return null
  const cells: { text: string; line: number }[] = []
  let end = at + 2 * header.length
  while (end < paragraphs.length) {
    const here = paragraphs[end]
    const empty = here?.text === '|'
    if (!here || (!empty && paragraphs[end + 1]?.text !== '|')) break
    cells.push({ text: empty ? '' : here.text, line: here.line })
    end += empty ? 1 : 2
  }
  if (cells.length === 0 || cells.length % header.length !== 0) return null
  const rows: Row[] = []
  for (let from = 0; from < cells.length; from += header.length) {
    const row = cells.slice(from, from + header.length)
    const texts = row.map(({ text }) => text)
    rows.push(rowOf(columns, placed(texts, columns), row[0]?.line ?? 0))
  }
  return { header, rows, length: end - at }
}
