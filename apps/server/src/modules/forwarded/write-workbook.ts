import writeExcel from 'write-excel-file/node'
import { sheetsOfWorkbook } from '../workbook-file.ts'
import { withCells, type NewCell } from './workbook-cells.ts'

/** A cell of a workbook holds no more. */
const MOST_CELL = 32_767

/** A workbook of texts: none of its cells is a number, a day or a formula. */
export async function writeWorkbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const data = rows.map((row) =>
    row.map((text) => (text === '' ? null : { value: text.slice(0, MOST_CELL), type: String, wrap: true })),
  )
  return writeExcel(data).toBuffer()
}

function withTexts(rows: readonly (readonly string[])[], cells: readonly NewCell[]): string[][] {
  const grid = rows.map((row) => [...row])
  for (const { row, column, text } of cells) {
    while (grid.length < row) grid.push([])
    const line = grid[row - 1] ?? []
    while (line.length < column) line.push('')
    line[column] = text
  }
  return grid
}

const same = (one: readonly (readonly string[])[], two: readonly (readonly string[])[]) =>
  one.every((row, at) =>
    row.every((cell, column) => cell.trim() === (two[at]?.[column] ?? '').trim().replace(/\r\n?/g, '\n')),
  )

/**
 * The workbook that came, with the texts in it: changed in place, and read again to see that all else is as it was. One that cannot be changed
 * safely is written anew with the same cells.
 */
export async function fillWorkbook(
  bytes: Uint8Array,
  sheet: number,
  rows: readonly (readonly string[])[],
  cells: readonly NewCell[],
): Promise<Uint8Array> {
  const short = cells.map((cell) => ({ ...cell, text: cell.text.slice(0, MOST_CELL) }))
  const wanted = withTexts(rows, short)
  const filled = withCells(bytes, sheet, short)
  const read = filled && (await sheetsOfWorkbook(filled))
  if (filled && Array.isArray(read) && same(wanted, read[sheet]?.rows ?? [])) return filled
  return writeWorkbook(wanted)
}
