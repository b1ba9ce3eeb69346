import { csvRowsOf, registrySheets, sheetsOfCsv, type RegistryData, type Sheet } from '@gongkai/department-registry'
import { separatorOf } from '@gongkai/disclosure-rules'
import type { Refusal } from '@gongkai/contract-kit'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import writeXlsx from 'write-excel-file/node'
import { decodeText } from '../text-file.ts'
import { isZip, MOST_TABLE_BYTES, sheetsOfWorkbook } from '../workbook-file.ts'

export interface RegistryFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export const FILE_FORMATS = ['csv', 'xlsx'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

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
  if (isZip(bytes)) {
    const sheets = await sheetsOfWorkbook(bytes)
    return typeof sheets === 'string' ? refuse(sheets) : [...sheets]
  }
  if (/\.(xlsx?|docx?|pdf|wps|et|ods)$/i.test(name)) return refuse(/\.xlsx$/i.test(name) ? 'damaged' : 'kind')
  if (bytes.length > MOST_TABLE_BYTES) return refuse('too-large')
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
