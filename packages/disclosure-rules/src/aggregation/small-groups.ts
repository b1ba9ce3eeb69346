import type { AggregationFinding, AggregationSource } from './aggregation-finding.ts'
import { PERSONAL } from './column-reading.ts'
import { comparedValue, isMasked } from './compared-value.ts'
import type { Column, DataTable } from './data-table.ts'

const MOST_SHOWN = 10

/**
 * k-anonymity of a list of people who are not named: how many rows share every quasi-identifier. Fewer than k alike is a
 * small group; a larger group whose rows all say the same of health or money tells it of each of them. A list that names its
 * people on purpose is not anonymous and not judged here.
 */
export function smallGroups(table: DataTable, k: number): AggregationFinding[] {
  if (table.shape !== 'records' || table.rows.length === 0 || namesItsRows(table)) return []
  const quasi = table.columns.filter((column) => column.role === 'quasi' && column.meaning !== 'health')
  if (!table.columns.some(({ meaning }) => meaning !== null && PERSONAL.includes(meaning)) || quasi.length === 0)
    return []
  if (table.columns.length < 2) return []
  const groups = new Map<string, number[]>()
  for (const row of table.rows.keys()) {
    const key = quasi.map((column) => comparedCell(table, row, column)).join('\u0000')
    const rows = groups.get(key)
    if (rows) rows.push(row)
    else groups.set(key, [row])
  }
  return [...tooSmall(table, quasi, [...groups.values()], k), ...sameValues(table, [...groups.values()], k)]
}

function namesItsRows(table: DataTable): boolean {
  return table.columns.some((column, index) => {
    if (column.role !== 'key' || column.meaning === 'reference') return false
    const cells = table.rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '')
    return cells.filter((cell) => !isMasked(cell)).length > cells.length / 2
  })
}

function comparedCell(table: DataTable, row: number, column: Column): string {
  const cell = table.rows[row]?.[table.columns.indexOf(column)] ?? ''
  return column.meaning === null ? cell.trim() : comparedValue(cell, column.meaning)
}

function tooSmall(
  table: DataTable,
  quasi: readonly Column[],
  groups: readonly number[][],
  k: number,
): AggregationFinding[] {
  const small = groups.filter((rows) => rows.length < k).sort((one, other) => one.length - other.length)
  const [smallest] = small
  if (!smallest) return []
  const column = quasi.map(({ name }) => name).join('、')
  const sources = small
    .flat()
    .slice(0, MOST_SHOWN)
    .map((row) => source(table, row, column))
  const value = smallest.length
  return [
    {
      risk: 'small-group',
      severity: value < 3 ? 'block' : 'review',
      sources,
      computed: `${small.length}/${groups.length}：${value} < ${k}`,
      value,
      reveals: column,
    },
  ]
}

function sameValues(table: DataTable, groups: readonly number[][], k: number): AggregationFinding[] {
  const telling = table.columns.filter(({ meaning, measure }) => meaning === 'health' || measure === 'money')
  return telling.flatMap((column) =>
    groups.flatMap((rows): AggregationFinding[] => {
      const values = new Set(rows.map((row) => comparedCell(table, row, column)))
      if (rows.length < k || values.size > 1 || values.has('') || groups.length === 1) return []
      const sources = rows.slice(0, MOST_SHOWN).map((row) => source(table, row, column.name))
      const computed = `${rows.length} = ${rows.length}`
      return [
        { risk: 'same-value-group', severity: 'review', sources, computed, value: rows.length, reveals: column.name },
      ]
    }),
  )
}

function source(table: DataTable, row: number, column: string): AggregationSource {
  return { item: table.item, table: table.name, row: row + 1, column, label: '', isPublic: false }
}
