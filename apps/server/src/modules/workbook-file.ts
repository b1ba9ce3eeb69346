import { DEFAULT_LIMITS, openBudget, openZip, TooLarge } from '@gongkai/file-screening/zip'
import readXlsx from 'read-excel-file/node'

/** A sheet of a workbook as its cells are written. */
export interface WrittenSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** A table of ours has some thousands of rows; what unpacks to more than this is none. */
export const MOST_TABLE_BYTES = 20_000_000
const LIMITS = { ...DEFAULT_LIMITS, unpackedBytes: MOST_TABLE_BYTES }

/** Whether bytes claim to be a workbook (or any other zip). */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** The sheets of a workbook (.xlsx), or why it is not opened: whatever sizes it claims, it is unpacked within the bound once. */
export async function sheetsOfWorkbook(bytes: Uint8Array): Promise<readonly WrittenSheet[] | 'damaged' | 'too-large'> {
  try {
    const zip = openZip(bytes, openBudget(LIMITS))
    for (const entry of zip.entries) zip.unpack(entry)
    const read = await readXlsx(Buffer.from(bytes), { parseNumber: (text) => text })
    return read.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row: readonly unknown[]) => row.map(textOf)),
    }))
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged'
  }
}

/** A cell as text; a day that the workbook keeps as a date is a day without a time zone. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
