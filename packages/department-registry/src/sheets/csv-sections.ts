import { plainCell } from './cells.ts'
import { columnsOf, isCalled, SHEET_IDS, type Sheet } from './sheet.ts'

const TITLE = /^【(.+)】$/u

/** Sheets one below the other, as a CSV file holds them: a title in 【】, the headers, the rows, an empty row. */
export function csvRowsOf(sheets: readonly Sheet[]): readonly (readonly string[])[] {
  return sheets.flatMap(({ name, rows }, at) => [...(at > 0 ? [[]] : []), [`【${name}】`], ...rows])
}

/**
 * The sheets in the rows of a CSV file. A file without any title is one sheet, known by its headers, as a spreadsheet
 * saves it; the name is empty when they fit none.
 */
export function sheetsOfCsv(rows: readonly (readonly string[])[]): readonly Sheet[] {
  const sheets: { name: string; rows: (readonly string[])[]; firstRow: number }[] = []
  for (const [at, row] of rows.entries()) {
    const [first = '', ...others] = row
    const title = others.every((cell) => cell.trim() === '') ? TITLE.exec(first.trim())?.[1] : undefined
    if (title !== undefined) sheets.push({ name: title, rows: [], firstRow: at + 2 })
    else if (sheets.length > 0) sheets.at(-1)?.rows.push(row)
    else if (!isBlank(row)) sheets.push({ name: nameByHeaders(row), rows: [row], firstRow: at + 1 })
  }
  return sheets
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '')
}

/** The sheet whose columns take in every header given, and whose required columns are all there. */
function nameByHeaders(row: readonly string[]): string {
  const headers = row.map(plainCell).filter((one) => one !== '')
  const id = SHEET_IDS.find((candidate) => {
    const columns = Object.values(columnsOf(candidate))
    return (
      headers.every((header) => columns.some((one) => isCalled(one, header))) &&
      columns.every((one) => one.required !== true || headers.some((header) => isCalled(one, header)))
    )
  })
  return id ?? ''
}
