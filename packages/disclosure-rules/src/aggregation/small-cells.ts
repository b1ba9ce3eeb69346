import type { AggregationFinding } from './aggregation-finding.ts'
import { cellName, sourceOf } from './cell.ts'
import type { Cell, FigureTable } from './cell.ts'
import type { DataTable } from './data-table.ts'
import { readFigure } from './figure.ts'
import type { Severity } from '../text/finding.ts'

/**
 * How grave a small figure is: of people it stops a release, of firms it is looked at. Of matters, and of what nobody says what it
 * counts, it is looked at where the table says whose they are (by district, age, trade); a year's cases are nobody's. Of things never.
 */
export function severityOfCell({ kind, table }: Pick<Cell, 'kind' | 'table'>): Severity | null {
  if (kind === 'persons') return 'block'
  if (kind === 'entities') return 'review'
  if (kind === 'unknown' && table.sensitive) return 'block'
  return (kind === 'matters' || kind === 'unknown') && saysWhose(table) ? 'review' : null
}

function saysWhose({ columns }: DataTable): boolean {
  return columns.some(({ role, meaning }) => role === 'dimension' && meaning !== null && meaning !== 'date')
}

/** Figures from 1 to k − 1 of people, firms or matters: few enough to be recognised. A zero says nothing of anybody. */
export function smallCells({ cells }: FigureTable, k: number): AggregationFinding[] {
  return cells.flatMap((cell): AggregationFinding[] => {
    const { value } = cell
    const severity = severityOfCell(cell)
    if (severity === null || value === null || value <= 0 || value >= k || !Number.isInteger(value)) return []
    const reveals = cell.label || cell.column
    return [{ risk: 'small-cell', severity, sources: [sourceOf(cell)], computed: `${value} < ${k}`, value, reveals }]
  })
}

/** An amount that comes from one or two people or firms tells each of them what the other has. */
export function fewContributors({ cells, table }: FigureTable): AggregationFinding[] {
  const money = table.columns.flatMap((column, index) => (column.measure === 'money' ? [{ column, index }] : []))
  return cells.flatMap((cell): AggregationFinding[] => {
    const { value } = cell
    if (value === null || value < 1 || value > 2 || (cell.kind !== 'persons' && cell.kind !== 'entities')) return []
    return money.flatMap(({ column, index }): AggregationFinding[] => {
      const amount = readFigure(table.rows[cell.row - 1]?.[index] ?? '')
      if (amount === null || !('value' in amount) || amount.value === 0) return []
      const sources = [sourceOf(cell), { ...sourceOf(cell), column: column.name }]
      const reveals = `${cell.label}：${column.name}`
      return [{ risk: 'few-contributors', severity: 'block', sources, computed: `${value} < 3`, value, reveals }]
    })
  })
}

const OF_WHICH = /^其中|^of which/i

/** 其中 (of which): what is left beside the named parts of a figure, in the columns after it or in the rows under it. */
export function smallComplements({ cells }: FigureTable, k: number): AggregationFinding[] {
  const columns = new Map<string, Cell[]>()
  for (const cell of cells) {
    const column = columns.get(cell.column)
    if (column) column.push(cell)
    else columns.set(cell.column, [cell])
  }
  const inRows = [...columns.values()].flatMap((column) =>
    column.some(({ label }) => OF_WHICH.test(label)) ? complements(column, k, ({ label }) => OF_WHICH.test(label)) : [],
  )
  return [...complements(cells, k, ({ column, row }, whole) => OF_WHICH.test(column) && whole.row === row), ...inRows]
}

function complements(
  cells: readonly Cell[],
  k: number,
  isPart: (cell: Cell, whole: Cell) => boolean,
): AggregationFinding[] {
  const found: AggregationFinding[] = []
  let whole: Cell | null = null
  let parts: Cell[] = []
  const close = () => {
    if (whole?.value != null && parts.length > 0 && parts.every((part) => part.value !== null)) {
      const rest = whole.value - parts.reduce((sum, part) => sum + (part.value ?? 0), 0)
      const severity = severityOfCell(whole)
      if (severity !== null && rest > 0 && rest < k) {
        const computed = `${[whole, ...parts].map((cell) => cell.value).join(' − ')} = ${rest}`
        const sources = [whole, ...parts].map(sourceOf)
        found.push({
          risk: 'remainder',
          severity,
          sources,
          computed,
          value: rest,
          reveals: cellName(whole),
        })
      }
    }
    parts = []
  }
  for (const cell of cells) {
    if (whole && isPart(cell, whole)) parts.push(cell)
    else {
      close()
      whole = cell
    }
  }
  close()
  return found
}
