import { separatedCells } from '../separated-text.ts'
import { describeTable } from './column-reading.ts'
import { COLUMN_ROLES } from './data-table.ts'
import type { ColumnRole, DataTable } from './data-table.ts'
import { readFigure } from './figure.ts'

/** A file of tables that is none: the sentence says why. */
export interface UnreadableTable {
  readonly unreadable: string
}

/** Reads the tables of a CSV text: commas, semicolons or tabs, quoted cells, a title above the heading. */
export function tableFromCsv(text: string, item: string): DataTable | UnreadableTable {
  const cells = separatedCells(text.replace(/^\ufeff/, ''))
  return tableFromRows(
    cells.map((row) => row.map((cell) => cell.text)),
    item,
  )
}

/** Reads the table of a sheet as its cells are written: a title above the heading, a heading of one row or two. */
export function tableFromRows(
  written: readonly (readonly string[])[],
  item: string,
  called = item,
): DataTable | UnreadableTable {
  const rows = written.filter((row) => row.some((cell) => cell.trim() !== ''))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length
  const heading = rows.findIndex((row) => filled(row) >= Math.min(2, width))
  const header = rows[heading]
  if (!header) return { unreadable: 'it has no heading' }
  const title = rows.slice(0, heading).flat().filter(Boolean).join(' ')
  const joined = twoRows(header, rows[heading + 1] ?? [], width)
  return describeTable({
    item,
    name: title || called,
    header: joined ?? header.map((cell) => cell.trim()),
    rows: rows.slice(heading + (joined ? 2 : 1)),
  })
}

/** A heading of two rows (受理案件 over 2023年 and 2024年): a merged cell stands for those to its right. Null where there is one row. */
function twoRows(upper: readonly string[], lower: readonly string[], width: number): readonly string[] | null {
  const above = Array.from({ length: width }, (_, index) => (upper[index] ?? '').trim())
  const below = Array.from({ length: width }, (_, index) => (lower[index] ?? '').trim())
  const merged = above.some((cell, index) => cell === '' && index > 0 && below[index] !== '')
  const isHeading = below.every((cell) => cell === '' || /^\d{4}年?$/.test(cell) || readFigure(cell) === null)
  if (!merged || !isHeading || below[0] !== '') return null
  let last = ''
  return above.map((cell, index) => {
    if (cell !== '') last = cell
    const sub = below[index] ?? ''
    return sub === '' ? cell : `${last} ${sub}`.trim()
  })
}

/**
 * Reads tables from a JSON value: a list of objects; or `{ name, columns, rows }` with rows as lists or objects, columns as names or
 * `{ name, role }`; or `{ tables: [...] }`.
 */
export function tablesFromJson(value: unknown, item: string): readonly DataTable[] | UnreadableTable {
  if (Array.isArray(value))
    return value.every(isTable) && value.length > 0 ? many(value, item) : one({ rows: value }, item)
  if (!isObject(value)) return { unreadable: 'it holds no table' }
  return Array.isArray(value['tables']) ? many(value['tables'], textOf(value['item']) || item) : one(value, item)
}

function isTable(value: unknown): boolean {
  return isObject(value) && Array.isArray(value['rows'])
}

function many(values: readonly unknown[], item: string): readonly DataTable[] | UnreadableTable {
  const read = values.map((value) => one(isObject(value) ? value : {}, item))
  const tables: DataTable[] = []
  for (const answer of read) {
    if ('unreadable' in answer) return answer
    tables.push(...answer)
  }
  return tables
}

function one(value: Readonly<Record<string, unknown>>, item: string): readonly DataTable[] | UnreadableTable {
  const rows: readonly unknown[] = Array.isArray(value['rows']) ? value['rows'] : []
  const said: readonly unknown[] = Array.isArray(value['columns'])
    ? value['columns']
    : Array.isArray(value['header'])
      ? value['header']
      : []
  const header =
    said.length > 0
      ? said.map(columnName)
      : [...new Set(rows.flatMap((row) => (isObject(row) ? Object.keys(row) : [])))]
  if (header.length === 0) return { unreadable: 'it names no columns' }
  const roles = Object.fromEntries(said.flatMap((column) => roleOf(column)))
  const cells = rows.map((row) =>
    header.map((name, index) =>
      textOf(Array.isArray(row) ? row[index] : isObject(row) && Object.hasOwn(row, name) ? row[name] : null),
    ),
  )
  const given = textOf(value['item']) || item
  const name = textOf(value['name']) || textOf(value['title']) || given
  return [describeTable({ item: given, name, header, rows: cells, roles })]
}

function columnName(column: unknown): string {
  return isObject(column) ? textOf(column['name']) : textOf(column)
}

function roleOf(column: unknown): [string, ColumnRole][] {
  if (!isObject(column)) return []
  const role = COLUMN_ROLES.find((known) => known === column['role'])
  return role ? [[columnName(column), role]] : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
