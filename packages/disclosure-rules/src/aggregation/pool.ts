import { COLUMNS_DIMENSION, keyOf, keyOfCell } from './cell.ts'
import type { Cell, FigureTable } from './cell.ts'
import { mayBeSameSubject } from './subject.ts'

/**
 * Gives the dimension that headings make together (男、女) the name another table has for the same values, so that a wide table
 * and a long one speak of the same cells.
 */
export function alignColumns(tables: readonly FigureTable[]): FigureTable[] {
  const dimensions = new Map<string, string>()
  for (const { cells } of tables) {
    for (const { coordinates } of cells) {
      for (const [dimension, value] of coordinates)
        if (dimension !== COLUMNS_DIMENSION) dimensions.set(value, dimension)
    }
  }
  return tables.map((table) => {
    const headings = new Set(table.cells.flatMap(({ coordinates }) => coordinates.get(COLUMNS_DIMENSION) ?? []))
    const [name] = [...headings].flatMap((heading) => dimensions.get(heading) ?? [])
    return name === undefined ? table : { ...table, cells: table.cells.map((cell) => renamed(cell, name)) }
  })
}

function renamed(cell: Cell, name: string): Cell {
  const heading = cell.coordinates.get(COLUMNS_DIMENSION)
  if (heading === undefined || cell.coordinates.has(name)) return cell
  const others = [...cell.coordinates].filter(([dimension]) => dimension !== COLUMNS_DIMENSION)
  return { ...cell, coordinates: new Map([...others, [name, heading]]) }
}

/** The figures of one measure of a table, and those of the public tables that may count the same people. */
export interface Pool {
  readonly own: FigureTable
  readonly others: readonly FigureTable[]
}

/** One pool for each measure of a table. A public table belongs to it when nothing says otherwise and no figure contradicts. */
export function poolsOf(own: FigureTable, others: readonly FigureTable[]): Pool[] {
  const measures = [...new Set(own.cells.map((cell) => cell.measure))]
  return measures.map((measure) => {
    const mine = { ...own, cells: own.cells.filter((cell) => cell.measure === measure) }
    const figures = new Map<string, number>()
    note(figures, mine)
    const agreeing: FigureTable[] = []
    for (const other of others) {
      const theirs = ofMeasure(other, measure, own.subject)
      if (theirs === null || contradicts(figures, theirs)) continue
      note(figures, theirs)
      agreeing.push(theirs)
    }
    return { own: mine, others: agreeing }
  })
}

/** The cells of a table that may be of a measure, or null when its headings or its name say that they are of another. */
function ofMeasure(table: FigureTable, measure: string, subject: string): FigureTable | null {
  const measures = [...new Set(table.cells.map((cell) => cell.measure))]
  const exact = measures.find((one) => one === measure && one !== '')
  const [only] = measures
  const chosen =
    exact ?? (measures.length === 1 && (only === '' || measure === '') ? only : measures.find((one) => one === measure))
  if (chosen === undefined) return null
  if (exact === undefined && !mayBeSameSubject(subject || measure, table.subject || chosen)) return null
  return { ...table, cells: table.cells.filter((cell) => cell.measure === chosen) }
}

function note(figures: Map<string, number>, table: FigureTable): void {
  for (const cell of table.cells) {
    if (cell.value !== null) figures.set(keyWithPeriod(cell, table), cell.value)
  }
}

function contradicts(figures: ReadonlyMap<string, number>, table: FigureTable): boolean {
  return table.cells.some((cell) => {
    const known = figures.get(keyWithPeriod(cell, table))
    return cell.value !== null && known !== undefined && known !== cell.value
  })
}

function keyWithPeriod(cell: Cell, { period }: FigureTable): string {
  return period ? keyOf(cell.coordinates, [...cell.bands, period]) : keyOfCell(cell)
}

/** Whether two tables may speak of the same stretch of time: one that names none may be of any. */
export function samePeriod({ period: one }: FigureTable, { period: other }: FigureTable): boolean {
  return !one || !other || (one.from === other.from && one.to === other.to)
}
