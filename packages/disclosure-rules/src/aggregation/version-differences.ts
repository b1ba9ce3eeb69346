import type { AggregationFinding } from './aggregation-finding.ts'
import { calculationText, sourcesOf } from './calculation.ts'
import { keyOfCell } from './cell.ts'
import type { Cell, FigureTable } from './cell.ts'
import { samePeriod } from './pool.ts'
import { severityOfCell } from './small-cells.ts'
import { mayBeSameSubject } from './subject.ts'

/**
 * Two releases of which one counts a part of the other (all and all but a few, before and after): the difference of two figures
 * is a small group. Nobody says that one is a part of the other, but then no figure of it is greater, and most are close.
 */
export function fromVersions(own: FigureTable, other: FigureTable, k: number): AggregationFinding[] {
  const pairs = pairsOf(own, other)
  const nested = nesting(own, other, pairs)
  if (nested === null) return []
  return pairs.flatMap(([mine, theirs]): AggregationFinding[] => {
    const [a, b] = [mine.value ?? 0, theirs.value ?? 0]
    const value = Math.abs(a - b)
    const gravest = severityOfCell(mine) ?? severityOfCell(theirs)
    const severity = gravest !== null && nested === 'figures' ? 'review' : gravest
    if (value === 0 || value >= k || severity === null) return []
    const [greater, smaller] = a > b ? [mine, theirs] : [theirs, mine]
    const terms = [
      { sign: 1, cell: greater },
      { sign: -1, cell: smaller },
    ] as const
    const reveals = mine.label || mine.column
    return [
      {
        risk: 'difference',
        severity,
        sources: sourcesOf(terms),
        computed: calculationText(terms, value),
        value,
        reveals,
      },
    ]
  })
}

function pairsOf(own: FigureTable, other: FigureTable): [Cell, Cell][] {
  const measures = (table: FigureTable) => new Set(table.cells.map((cell) => cell.measure))
  const alone = measures(own).size === 1 && measures(other).size === 1
  const key = (cell: Cell) => `${alone ? '' : cell.measure}#${keyOfCell(cell)}`
  const theirs = new Map(other.cells.flatMap((cell) => (cell.value === null ? [] : [[key(cell), cell] as const])))
  return own.cells.flatMap((cell): [Cell, Cell][] => {
    const match = cell.value === null ? undefined : theirs.get(key(cell))
    return match && !differingKinds(cell, match) ? [[cell, match]] : []
  })
}

function differingKinds(one: Cell, other: Cell): boolean {
  return one.kind !== other.kind && one.kind !== 'unknown' && other.kind !== 'unknown'
}

const CLOSE = 0.25
const VERY_CLOSE = 0.02

/** Whether one table may count a part of the other: `same` by what they are about, `figures` by their figures alone. */
function nesting(
  own: FigureTable,
  other: FigureTable,
  pairs: readonly (readonly [Cell, Cell])[],
): 'same' | 'figures' | null {
  const differences = pairs.map(([mine, theirs]) => (mine.value ?? 0) - (theirs.value ?? 0))
  if (!differences.some((one) => one !== 0)) return null
  if (differences.some((one) => one > 0) && differences.some((one) => one < 0)) return null
  if (!samePeriod(own, other)) return null
  const relative = pairs.map(([mine, theirs]) => {
    const greater = Math.max(mine.value ?? 0, theirs.value ?? 0)
    return greater === 0 ? 0 : Math.abs((mine.value ?? 0) - (theirs.value ?? 0)) / greater
  })
  const within = (most: number) => relative.filter((one) => one <= most).length
  const [mine, theirs] = [subjectOf(own), subjectOf(other)]
  if (mayBeSameSubject(mine, theirs)) {
    const known = pairs.length > 1 || mine !== '' || theirs !== '' || same(own, other)
    return known && within(CLOSE) >= pairs.length / 2 ? 'same' : null
  }
  const all = pairs.length >= 4 ? CLOSE / 2 : pairs.length === 3 ? CLOSE / 5 : VERY_CLOSE
  return within(all) === pairs.length ? 'figures' : null
}

function same(own: FigureTable, other: FigureTable): boolean {
  const headings = (table: FigureTable) => table.table.columns.map(({ name }) => name).join('|')
  return headings(own) === headings(other)
}

function subjectOf({ subject, cells }: FigureTable): string {
  return subject || (cells.find((cell) => cell.measure !== '')?.measure ?? '')
}
