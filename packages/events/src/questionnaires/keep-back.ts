import { SMALLEST_CELL } from './values.ts'

/** Counts by line (an option) and column (a kind of participants). */
export type Cells = readonly (readonly number[])[]

/**
 * Which cells may be told when the total of every line is known to the reader, and of every column too where each answer stands in one
 * line only (`exclusive`): null is kept back. A count under five is never told, nor anything of a column with fewer than five answers,
 * nor what a subtraction would give away: what is kept back of a line is at least two cells and at least five answers together, or the
 * whole line is.
 */
export function keepBack(cells: Cells, columnTotals: readonly number[], exclusive: boolean): (number | null)[][] {
  const shown = cells.map((line) =>
    line.map((count, at) => count >= SMALLEST_CELL && (columnTotals[at] ?? 0) >= SMALLEST_CELL),
  )
  const columns = columnTotals.map((_, at) => at)
  for (let changed = true; changed;) {
    changed = false
    const lines = cells.map((line, row) => line.map((count, column) => ({ count, row, column })))
    const downwards = columns.map((column) => cells.map((line, row) => ({ count: line[column] ?? 0, row, column })))
    for (const group of exclusive ? [...lines, ...downwards] : lines) {
      const isShown = ({ row, column }: { row: number; column: number }) => shown[row]?.[column] === true
      const hidden = group.filter((cell) => !isShown(cell))
      const sum = hidden.reduce((total, { count }) => total + count, 0)
      if (hidden.length === 0 || (hidden.length > 1 && sum >= SMALLEST_CELL)) continue
      const [next] = group.filter(isShown).toSorted((one, other) => one.count - other.count)
      const line = next && shown[next.row]
      if (!next || !line) continue
      line[next.column] = false
      changed = true
    }
  }
  return cells.map((line, row) => line.map((count, column) => (shown[row]?.[column] ? count : null)))
}
