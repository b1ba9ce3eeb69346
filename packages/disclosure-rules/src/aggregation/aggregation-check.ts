import { AGGREGATION_RISKS } from './aggregation-finding.ts'
import type { AggregationFinding } from './aggregation-finding.ts'
import { fromBands } from './band-differences.ts'
import { readCells } from './cell.ts'
import type { FigureTable } from './cell.ts'
import type { DataTable } from './data-table.ts'
import { linkedRecords } from './linked-records.ts'
import { alignColumns, poolsOf, samePeriod } from './pool.ts'
import { fewContributors, smallCells, smallComplements } from './small-cells.ts'
import { smallGroups } from './small-groups.ts'
import { fromTotals } from './totals.ts'
import { fromVersions } from './version-differences.ts'

/** Groups smaller than this can be recognised. Common practice, not law: the bureau sets its own. */
export const DEFAULT_K = 5

/**
 * Compares tables that are about to be released with what is public (汇聚、关联审查): Law on Guarding State Secrets Art. 36, its
 * Implementing Regulation Art. 43, Regulation Art. 15. Findings name the risk, every place they are computed from and the
 * calculation; the gravest come first. What the public tables give away by themselves is not reported.
 * @throws RangeError when k is no whole number from 2.
 */
export function checkAggregation(
  release: readonly DataTable[],
  published: readonly DataTable[],
  { k = DEFAULT_K }: { readonly k?: number } = {},
): AggregationFinding[] {
  if (!Number.isSafeInteger(k) || k < 2) throw new RangeError('k is a whole number from 2')
  const figures = alignColumns([
    ...release.filter(hasFigures).map((table) => readCells(table, false)),
    ...published.filter(hasFigures).map((table) => readCells(table, true)),
  ])
  const own = figures.filter((table) => !table.isPublic)
  const others = figures.filter((table) => table.isPublic)
  const found = own.flatMap((table, index) => [
    ...smallCells(table, k),
    ...fewContributors(table),
    ...smallComplements(table, k),
    ...pooled(table, [...own.slice(0, index), ...others], k),
    ...others.flatMap((other) => fromVersions(table, other, k)),
  ])
  const records = release.flatMap((table) => [...smallGroups(table, k), ...linkedRecords(table, published)])
  return ordered([...found, ...records])
}

function hasFigures(table: DataTable): boolean {
  return table.shape === 'figures'
}

function pooled(table: FigureTable, others: readonly FigureTable[], k: number): AggregationFinding[] {
  return poolsOf(table, others).flatMap((pool) => {
    const together = pool.others.filter((other) => samePeriod(pool.own, other))
    return [
      ...fromTotals(
        pool.own.cells,
        together.flatMap((other) => other.cells),
        k,
      ),
      ...fromBands([pool.own], pool.others, k),
    ]
  })
}

/** The gravest first, each calculation once. */
function ordered(findings: readonly AggregationFinding[]): AggregationFinding[] {
  const once = new Map<string, AggregationFinding>()
  for (const finding of findings) {
    const places = finding.sources.map(({ item, table, row, column }) => [item, table, row, column].join('/')).sort()
    const key = `${finding.risk === 'difference' || finding.risk === 'band-difference' ? 'difference' : finding.risk}|${places.join('|')}|${finding.value}`
    if (!once.has(key)) once.set(key, finding)
  }
  const rank = ({ severity }: AggregationFinding) => ['block', 'review', 'info'].indexOf(severity)
  return [...once.values()].sort(
    (one, other) =>
      rank(one) - rank(other) || AGGREGATION_RISKS.indexOf(one.risk) - AGGREGATION_RISKS.indexOf(other.risk),
  )
}
