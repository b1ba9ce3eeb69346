import { isDeadline } from './deadline.ts'
import { readDutyNote, readUnitList } from './duty-note.ts'
import { parseNumber } from './han-number.ts'
import { readHeading, SECTION } from './plan-heading.ts'
import type { Column } from './table-columns.ts'

export type Row = Partial<Record<Column, string>> & {
  readonly line: number
  /** The row is a heading over those below it. */
  readonly heading?: string
}

/** The cells of a row, each in its column. */
export function placed(given: readonly string[], columns: readonly Column[]): string[] {
  const cells = [...given]
  while (cells.length > columns.length && cells.at(-1) === '') cells.pop()
  const filled = cells.filter(Boolean).length
  const group = columns.indexOf('group')
  if (filled >= columns.length) return cells
  // Seen from a number in the merged cell's place.
  const short = cells.findLastIndex(Boolean) + 1 < columns.length
  const below = (readHeading(cells[0] ?? '')?.rank ?? SECTION) > SECTION && readHeading(cells[1] ?? '') === null
  if (group === 0 && short && below) return ['', ...cells]
  const moved = movedRight(cells, columns)
  if (moved) return moved
  // Where columns stand by blanks alone, an empty cell is not seen.
  return cells.length < columns.length && filled === cells.length ? fitted(cells, columns) : cells
}

/** The cells with blanks for the merged ones before the demand, where units and days then stand under their headings and did not before. */
function movedRight(given: readonly string[], columns: readonly Column[]): string[] | null {
  const cells = [...given]
  while (cells.at(-1) === '') cells.pop()
  let best: string[] | null = null
  const room = Math.min(columns.length - cells.length, columns.indexOf('demand'))
  for (let blanks = 1; blanks <= room; blanks += 1)
    for (let at = 0; at + blanks <= columns.indexOf('demand'); at += 1) {
      const moved = [...cells.slice(0, at), ...Array.from({ length: blanks }, () => ''), ...cells.slice(at)]
      if (fit(moved, columns) > fit(best ?? given, columns)) best = moved
    }
  return best
}

/** How many cells stand under a heading of their kind, less those that do not. */
export function fit(cells: readonly string[], columns: readonly Column[]): number {
  return columns
    .map((column, index) => {
      const cell = cells[index] ?? ''
      if (cell === '' || column === 'other') return 0
      if (column === 'demand' || column === 'group') return namesUnits(cell) ? -1 : 0
      const fits = column === 'serial' ? parseNumber(cell) !== null : belongs(column, cell)
      return fits ? 1 : -1
    })
    .reduce<number>((sum, each) => sum + each, 0)
}

/** Where cells are missing, each goes to the next column it can belong to; where there are too many, what is left over is the demand's. */
export function fitted(cells: readonly string[], columns: readonly Column[]): string[] {
  if (cells.length === columns.length) return [...cells]
  if (cells.length > columns.length) {
    const demand = Math.max(0, columns.indexOf('demand'))
    const over = cells.length - columns.length
    return [
      ...cells.slice(0, demand),
      cells.slice(demand, demand + over + 1).join(''),
      ...cells.slice(demand + over + 1),
    ]
  }
  let next = 0
  return columns.map((column, index) => {
    const cell = cells[next] ?? ''
    const tight = cells.length - next >= columns.length - index
    if (cell === '' || (!tight && !belongs(column, cell))) return ''
    next += 1
    return cell
  })
}

function belongs(column: Column, cell: string): boolean {
  if (column === 'due') return isDeadline(cell) || /[年月日底前]/.test(cell)
  if (column === 'other') return false
  return column === 'demand' || column === 'serial' || column === 'group' || namesUnits(cell)
}

function namesUnits(cell: string): boolean {
  return (readDutyNote(cell) ?? readUnitList(cell)) !== null
}

/** A row whose merged cell was printed, or was left out. */
export function rowWithGroup(
  cells: readonly string[],
  withGroup: readonly Column[],
  without: readonly Column[],
  line: number,
): Row {
  const whole = fitted(cells, withGroup)
  const short = fitted(cells, without)
  return cells.length < withGroup.length && fit(short, without) >= fit(whole, withGroup)
    ? rowOf(without, short, line)
    : rowOf(withGroup, whole, line)
}

export function rowOf(columns: readonly Column[], cells: readonly string[], line: number): Row {
  const row: { line: number } & Partial<Record<Column, string>> = { line }
  for (const [index, column] of columns.entries()) row[column] = cells[index] ?? ''
  return row
}
