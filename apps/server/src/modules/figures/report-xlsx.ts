import writeXlsx from 'write-excel-file/node'
import { reportTables, type ReportTable } from './report-table.ts'
import type { Report } from './report.ts'

/** Wide enough for most of a column: a Han character takes two places. */
function widthOf(cells: readonly (string | number)[]): number {
  const wide = (cell: string | number) => [...String(cell)].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0)
  return Math.min(60, Math.max(8, ...cells.map((cell) => wide(cell) + 2)))
}

const bold = { fontWeight: 'bold' as const }
const text = (value: string) => ({ value, type: String, format: '@' })
const cell = (value: string | number) => (typeof value === 'number' ? { value, type: Number } : text(value))

function sheetOf({ caption, heads, rows }: ReportTable) {
  return {
    sheet: caption,
    stickyRowsCount: 1,
    columns: heads.map((head, at) => ({ width: widthOf([head, ...rows.map((row) => row[at] ?? '')]) })),
    data: [heads.map((head) => ({ ...text(head), ...bold })), ...rows.map((row) => row.map(cell))],
  }
}

/** The report as a workbook: what it says on the first sheet, each table on one of its own, counts as numbers. */
export function reportXlsx(report: Report): Promise<Buffer> {
  const { title, organ, from, to, asOf, sentences, notes } = report
  const lines = [`统计范围：${from}至${to}`, `统计日：${asOf}`, `编制：${organ}`, ...sentences, '', ...notes]
  const first = {
    sheet: '说明',
    columns: [{ width: 100 }],
    data: [[{ ...text(title), ...bold }], ...lines.map((line) => [{ ...text(line), wrap: true }])],
  }
  return writeXlsx([first, ...reportTables(report).map(sheetOf)]).toBuffer()
}
