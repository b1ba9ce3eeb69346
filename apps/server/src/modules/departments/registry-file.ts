import { csvRowsOf, registrySheets, sheetsOfCsv, type RegistryData, type Sheet } from '@gongkai/department-registry'
import { separatorOf } from '@gongkai/disclosure-rules'
import { DEFAULT_LIMITS, openBudget, openZip, TooLarge } from '@gongkai/file-screening/zip'
import type { Refusal } from '@gongkai/contract-kit'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import readXlsx from 'read-excel-file/node'
import writeXlsx from 'write-excel-file/node'
import { decodeText } from '../text-file.ts'

export interface RegistryFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export const FILE_FORMATS = ['csv', 'xlsx'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** A registry has some hundreds of rows; what unpacks to more than this is none. */
const LIMITS = { ...DEFAULT_LIMITS, unpackedBytes: 20_000_000 }
const UTF8_MARK = '\uFEFF'

export type UnreadableReason = 'empty' | 'kind' | 'encoding' | 'damaged' | 'too-large'

/** A registry as a file: CSV in UTF-8 with its mark and CRLF, so that Excel opens it, or a workbook with a sheet for each table. */
export async function registryFile(data: RegistryData, format: FileFormat): Promise<Buffer> {
  const sheets = registrySheets(data)
  if (format === 'csv') {
    const rows = csvRowsOf(sheets).map((row) => [...row])
    return Buffer.from(UTF8_MARK + stringify(rows, { record_delimiter: 'windows' }), 'utf8')
  }
  return writeXlsx(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, at) => ({ width: widthOf(rows.map((row) => row[at] ?? '')) })),
      data: rows.map((row, at) =>
        row.map((value) => ({
          value,
          type: String,
          format: '@',
          ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
        })),
      ),
    })),
  ).toBuffer()
}

/** Wide enough for most of a column: a Han character takes two places. */
function widthOf(cells: readonly string[]): number {
  const longest = Math.max(...cells.map((cell) => [...cell].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0)))
  return Math.min(60, Math.max(8, longest + 2))
}

/** The sheets of a file: a workbook (.xlsx), or CSV in UTF-8, UTF-16 or GBK with commas, semicolons or tabs. Refuses `unreadable-registry`. */
export async function sheetsOfFile({
  name,
  bytes,
}: RegistryFile): Promise<readonly Sheet[] | Refusal<'unreadable-registry'>> {
  const refuse = (reason: UnreadableReason): Refusal<'unreadable-registry'> => ({
    refused: 'unreadable-registry',
    facts: { name, reason },
  })
  if (bytes.length === 0) return refuse('empty')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const fault = zipFault(bytes)
    if (fault) return refuse(fault)
    return sheetsOfXlsx(bytes).catch(() => refuse('damaged'))
  }
  if (/\.(xlsx?|docx?|pdf|wps|et|ods)$/i.test(name)) return refuse(/\.xlsx$/i.test(name) ? 'damaged' : 'kind')
  const text = decodeText(bytes)
  if (text === null) return refuse('encoding')
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      relax_quotes: true,
    })
    return sheetsOfCsv(rows)
  } catch {
    return refuse('damaged')
  }
}

async function sheetsOfXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const read = await readXlsx(Buffer.from(bytes), { parseNumber: (text) => text })
  return read.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row: readonly unknown[]) => row.map(textOf)),
  }))
}

/** A cell as text; a day that the workbook keeps as a date is a day without a time zone. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

/** Why a zip is not opened: whatever sizes it claims, it is unpacked within the bound once. */
function zipFault(bytes: Uint8Array): 'damaged' | 'too-large' | null {
  try {
    const zip = openZip(bytes, openBudget(LIMITS))
    for (const entry of zip.entries) zip.unpack(entry)
    return null
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged'
  }
}
