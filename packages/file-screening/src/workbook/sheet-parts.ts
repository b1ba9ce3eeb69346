import type { FilePlace } from '@gongkai/disclosure-rules'
import type { Found } from '../office/properties.ts'
import { isFormLabel, isTellingHead } from './column-head.ts'
import { cellName, holds, type Cell, type CellRange, type Grid } from './grid.ts'

/** Rows of merged cells that are looked at; a merged column of a whole sheet has a million. */
const MOST_MERGED_ROWS = 300_000

/**
 * The texts of a sheet, each cell with the head of its column or, in a form, the word left of it where that says what it is;
 * and what of it no reader sees: hidden, filtered and squeezed rows and columns, letters in the colour of their ground.
 */
export function sheetParts(grid: Grid, where: FilePlace, painted: readonly CellRange[], found: Found): void {
  const heads = new Map<number, string>()
  let left: Cell | null = null
  for (const cell of grid.cells) {
    const beside = left !== null && left.row === cell.row && left.column < cell.column ? left.text.trim() : ''
    const telling = isTellingHead(cell.text.trim())
    const label = isFormLabel(cell.text.trim().replace(/[：:]$/, ''))
    const place = { ...where, cell: cellName(cell.row, cell.column) }
    const head = isTellingHead(beside.replace(/[：:]$/, '')) ? beside.replace(/[：:]$/, '') : heads.get(cell.column)
    if (telling) heads.set(cell.column, cell.text.trim())
    found.parts.push(
      head === undefined || label
        ? { where: place, text: cell.text }
        : { where: place, text: cell.text, before: `${head}：` },
    )
    left = cell
  }
  for (const { part, text } of grid.words) found.parts.push({ where: { ...where, part }, text })
  hiddenStretches(grid, where, found)
  unseenCells(grid, where, painted, found)
}

function hiddenStretches(grid: Grid, where: FilePlace, found: Found): void {
  const rows = new Map<number, Cell[]>()
  const columns = new Map<number, Cell[]>()
  for (const cell of grid.cells) {
    if (grid.hiddenRows.has(cell.row)) {
      const row = rows.get(cell.row) ?? []
      row.push(cell)
      rows.set(cell.row, row)
    } else if (grid.hidesColumn(cell.column)) {
      const column = columns.get(cell.column) ?? []
      column.push(cell)
      columns.set(cell.column, column)
    }
  }
  tellStretches(rows, grid.filtered ? 'filtered-row' : 'hidden-row', where, found)
  tellStretches(columns, 'hidden-column', where, found)
}

function tellStretches(
  lines: ReadonlyMap<number, readonly Cell[]>,
  rule: string,
  where: FilePlace,
  found: Found,
): void {
  const numbers = [...lines.keys()].sort((one, other) => one - other)
  let stretch: Cell[] = []
  numbers.forEach((number, index) => {
    for (const cell of lines.get(number) ?? []) stretch.push(cell)
    if (numbers[index + 1] === number + 1) return
    tell('HIDDEN_TEXT', rule, stretch, where, found)
    stretch = []
  })
}

function tell(type: 'HIDDEN_TEXT', rule: string, cells: readonly Cell[], where: FilePlace, found: Found): void {
  const [first] = cells
  if (!first) return
  const text = cells
    .slice(0, 40)
    .map((cell) => cell.text.trim())
    .join(' ')
    .slice(0, 200)
  found.traces.push({ type, rule, text, where: { ...where, cell: cellName(first.row, first.column) } })
}

/** Cells that are shown but whose words are not: one trace for all that lie together in reading order. */
function unseenCells(grid: Grid, where: FilePlace, painted: readonly CellRange[], found: Found): void {
  const groundUnknown = [...painted, ...grid.conditional]
  const isCovered = coveredCells(grid)
  let stretch: { rule: string; cells: Cell[] } | null = null
  const close = () => {
    if (stretch) tell('HIDDEN_TEXT', stretch.rule, stretch.cells, where, found)
    stretch = null
  }
  const ruleOf = (cell: Cell): string | null => {
    if (grid.hiddenRows.has(cell.row) || grid.hidesColumn(cell.column)) return null
    if (cell.look.emptyFormat) return 'empty-number-format'
    if (cell.look.tiny) return 'tiny-text'
    if (grid.hiding.some((range) => holds(range, cell))) return 'hidden-by-condition'
    if (cell.look.sameColor && !grid.hasPicture && !groundUnknown.some((range) => holds(range, cell))) {
      return 'text-on-its-own-colour'
    }
    return isCovered(cell) ? 'under-merged-cell' : null
  }
  for (const cell of grid.cells) {
    const rule = ruleOf(cell)
    if (stretch && stretch.rule !== rule) close()
    if (rule !== null && stretch) stretch.cells.push(cell)
    else if (rule !== null) stretch = { rule, cells: [cell] }
  }
  close()
}

/** Merging keeps what lay in the cells but the first. That it only repeats the first one's words is how tables are kept sortable. */
function coveredCells(grid: Grid): (cell: Cell) => boolean {
  const byRow = new Map<number, CellRange[]>()
  let rows = 0
  for (const range of grid.merged) {
    for (let row = range.top; row <= range.bottom && rows < MOST_MERGED_ROWS; row += 1) {
      rows += 1
      const ranges = byRow.get(row) ?? []
      ranges.push(range)
      byRow.set(row, ranges)
    }
  }
  const shown = new Map<string, string>()
  for (const { row, column, text } of grid.cells) if (byRow.has(row)) shown.set(`${row}:${column}`, text)
  return (cell) => {
    const range = byRow.get(cell.row)?.find((one) => holds(one, cell))
    if (!range || (range.top === cell.row && range.left === cell.column)) return false
    return shown.get(`${range.top}:${range.left}`) !== cell.text
  }
}
