import type { Paragraph } from './plan-paragraphs.ts'
import { columnsOf, headsColumn, type Column } from './table-columns.ts'
import { fit, placed, rowOf, type Row } from './row-cells.ts'

const MOST_COLUMNS = 12

/** A table with a bar on a line of its own behind each cell. */
interface BarredTable {
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  /** How many paragraphs it takes up. */
  readonly length: number
}

/**
 * A table with a bar on a line of its own behind each cell and no running number. The headings go as far as cells may head something; as a
 * first category (重点领域公开) may look like one, fewer are tried and those kept under which most cells stand. Null where the cells do not
 * come out even, each row with as many cells or one less where a merged cell was left out.
 */
export function barredTable(paragraphs: readonly Paragraph[], at: number): BarredTable | null {
  // Looked at first, so that a long table is not gone through from each of its cells.
  if ([0, 2, 4].some((by) => !headsColumn(paragraphs[at + by]?.text ?? ''))) return null
  const cells: Cell[] = []
  let end = at
  while (end < paragraphs.length) {
    const here = paragraphs[end]
    const empty = here?.text === '|'
    if (!here || (!empty && paragraphs[end + 1]?.text !== '|')) break
    cells.push({ text: empty ? '' : here.text, line: here.line })
    end += empty ? 1 : 2
  }
  const other = cells.slice(0, MOST_COLUMNS).findIndex(({ text }) => !headsColumn(text))
  let best: (Cutting & { readonly header: readonly string[] }) | null = null
  for (let width = other < 0 ? MOST_COLUMNS : other; width >= 3; width -= 1) {
    const header = cells.slice(0, width).map(({ text }) => text)
    const columns = columnsOf(header)
    const cutting = columns && rowsIn(cells.slice(width), columns)
    if (cutting && (best === null || cutting.score > best.score)) best = { header, ...cutting }
  }
  return best && { header: best.header, rows: best.rows, length: end - at }
}

interface Cell {
  readonly text: string
  readonly line: number
}

interface Cutting {
  readonly rows: readonly Row[]
  /** How many cells stand under a heading of their kind, less those that do not. */
  readonly score: number
}

interface Cut {
  readonly score: number
  /** How many cells the row has that ends here. */
  readonly taken: number
}

/**
 * The cells cut into rows, each whole or without its merged cell, so that most cells stand under a heading of their kind. Null where no cut
 * uses all cells, or where a row without a merged cell has nothing under its heading.
 */
function rowsIn(cells: readonly Cell[], columns: readonly Column[]): Cutting | null {
  const merged = columns.indexOf('group')
  const whole = columns.length
  const rowAt = (from: number, taken: number): string[] => {
    const texts = cells.slice(from, from + taken).map(({ text }) => text)
    return taken === whole ? placed(texts, columns) : [...texts.slice(0, merged), '', ...texts.slice(merged)]
  }
  const cuts: (Cut | undefined)[] = [{ score: 0, taken: 0 }]
  for (let end = whole; end <= cells.length; end += 1) {
    for (const taken of merged < 0 ? [whole] : [whole, whole - 1]) {
      const before = cuts[end - taken]
      // The first row has all its cells.
      if (!before || (end === taken && taken < whole)) continue
      const stand = fit(rowAt(end - taken, taken), columns)
      if (taken < whole && stand < 1) continue
      const score = before.score + stand
      if (score > (cuts[end]?.score ?? -Infinity)) cuts[end] = { score, taken }
    }
  }
  const rows: Row[] = []
  for (let end = cells.length; end > 0;) {
    const taken = cuts[end]?.taken ?? 0
    if (taken === 0) return null
    rows.unshift(rowOf(columns, rowAt(end - taken, taken), cells[end - taken]?.line ?? 0))
    end -= taken
  }
  return rows.length === 0 ? null : { rows, score: cuts[cells.length]?.score ?? 0 }
}
