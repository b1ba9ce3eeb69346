import type { AggregationSource } from './aggregation-finding.ts'
import { sourceOf } from './cell.ts'
import type { Cell } from './cell.ts'

/** One figure that a calculation adds or subtracts. */
export interface CalculationTerm {
  readonly sign: 1 | -1
  readonly cell: Cell
}

const MOST_SHOWN = 5
const MOST_SOURCES = 12

/** A calculation as a person would write it; long sums are given by their result and how many figures are in it. */
export function calculationText(terms: readonly CalculationTerm[], value: number): string {
  const of = (sign: 1 | -1) => terms.filter((term) => term.sign === sign).map(({ cell }) => cell.value ?? 0)
  const [plus, minus] = [of(1), of(-1)]
  const added = sumText(plus, ' + ', '0')
  if (minus.length === 0) return `${added} = ${value}`
  return `${added} − ${minus.length > MOST_SHOWN ? sumText(minus, ' + ', '') : minus.join(' − ')} = ${value}`
}

function sumText(values: readonly number[], by: string, none: string): string {
  if (values.length === 0) return none
  if (values.length <= MOST_SHOWN) return values.join(by)
  return `${values.reduce((sum, one) => sum + one, 0)}（Σ${values.length}）`
}

/** The places a calculation draws on, the new ones first; where there are many, each table is there at least once. */
export function sourcesOf(terms: readonly CalculationTerm[]): AggregationSource[] {
  const cells = [...new Set(terms.map((term) => term.cell))]
  const ordered = [...cells.filter((cell) => !cell.isPublic), ...cells.filter((cell) => cell.isPublic)]
  const tables = new Set<unknown>()
  const first = ordered.filter((cell) => !tables.has(cell.table) && tables.add(cell.table))
  const rest = ordered.filter((cell) => !first.includes(cell)).slice(0, Math.max(0, MOST_SOURCES - first.length))
  const shown = new Set([...first, ...rest])
  return ordered.filter((cell) => shown.has(cell)).map(sourceOf)
}
