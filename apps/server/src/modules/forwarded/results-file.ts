import { isRefusal, type GivenFile, type Refusal } from '@gongkai/contract-kit'
import { resultColumns, resultOf, type RowResult, type SheetFormat } from '@gongkai/messages/forwarded'
import { openFiles } from '../../platform/files.ts'
import { findMessage, messageOf } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import type { ImportRow } from './import-row.ts'
import { linksOf } from './message-link.ts'
import { outcomeOf } from './outcome.ts'
import { platformOf } from './platforms.ts'
import { readImport, type ReadImport } from './read-import.ts'
import { listOfJson, textOfJson } from './sheet-file.ts'
import type { NewCell } from './workbook-cells.ts'
import { writeCsv } from './write-csv.ts'
import { fillWorkbook } from './write-workbook.ts'

export const SHEET_TYPES: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

/** What became of each message, by its number there. */
export async function resultsOf(
  surroundings: Surroundings,
  platform: string,
  outerIds: readonly string[],
): Promise<Map<string, RowResult>> {
  const { db } = surroundings
  const results = new Map<string, RowResult>()
  for (const link of await linksOf(db, platform, outerIds)) {
    const row = await findMessage(db, link.receipt)
    if (row) results.set(link.outer_id, resultOf(outcomeOf(surroundings, messageOf(row))))
  }
  return results
}

/** The cells that results fill, the heads of added columns among them. */
function cellsOf({ sheet }: ReadImport, results: ReadonlyMap<string, RowResult>): NewCell[] {
  const columns = resultColumns(sheet.head)
  const heads = columns.flatMap(({ index, added }) =>
    added === null ? [] : [{ row: sheet.head.at + 1, column: index, text: added }],
  )
  const rows = sheet.messages.flatMap(({ row, outerId }) => {
    const result = results.get(outerId)
    return result ? columns.map(({ field, index }) => ({ row, column: index, text: result[field] })) : []
  })
  return [...heads, ...rows]
}

/** The rows with texts in their places; rows that get none keep their length. */
function filled(rows: readonly (readonly string[])[], cells: readonly NewCell[]): string[][] {
  const grid = rows.map((row) => [...row])
  for (const { row, column, text } of cells) {
    const line = grid[row - 1]
    if (!line) continue
    while (line.length < column) line.push('')
    line[column] = text
  }
  return grid
}

function filledJson(
  bytes: Uint8Array,
  { file, sheet }: ReadImport,
  results: ReadonlyMap<string, RowResult>,
): Uint8Array {
  const value: unknown = JSON.parse(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  )
  const list = listOfJson(value)
  const { layout } = file
  if (!list || layout.format !== 'json') throw new TypeError('not the JSON that was read')
  const columns = resultColumns(sheet.head)
  const outerId = sheet.head.columns.find(({ field }) => field === 'outerId')?.name ?? ''
  const items = list.items.map((item) => {
    const result = results.get(textOfJson(item[outerId]).trim())
    const added = result
      ? columns.map(({ field, index, added: name }) => [
          name ?? sheet.head.columns[index]?.name ?? field,
          result[field],
        ])
      : []
    return { ...item, ...(Object.fromEntries(added) as Record<string, string>) }
  })
  const whole = list.under === null ? items : { ...(value as Record<string, unknown>), [list.under]: items }
  return Buffer.from(`${JSON.stringify(whole, null, layout.indent)}\n`)
}

/**
 * The sheet of an import as it came, with results in the columns of results: the same columns in the same order, other cells as they are,
 * rows without a message untouched. Columns of results that the sheet does not have stand behind its last.
 */
export async function resultsFile(
  surroundings: Surroundings,
  come: ImportRow,
): Promise<GivenFile | Refusal<'sheet-lost'>> {
  const platform = platformOf(surroundings, come.platform)
  const bytes = await openFiles(surroundings).read(come.address)
  const read = platform && bytes && (await readImport(bytes, platform, come.at.getTime()))
  if (!bytes || !read || isRefusal(read)) return { refused: 'sheet-lost' }
  const { file, sheet } = read
  const results = await resultsOf(
    surroundings,
    come.platform,
    sheet.messages.map(({ outerId }) => outerId),
  )
  const name = surroundings.seal.open('forwarded', come.name_sealed, `import/${come.id}`)
  const type = SHEET_TYPES[file.format]
  const { layout } = file
  switch (layout.format) {
    case 'csv':
      return { name: `办理结果 ${name}`, type, bytes: writeCsv(filled(file.rows, cellsOf(read, results)), layout) }
    case 'xlsx':
      return {
        name: `办理结果 ${name}`,
        type,
        bytes: await fillWorkbook(bytes, layout.sheet, file.rows, cellsOf(read, results)),
      }
    case 'json':
      return { name: `办理结果 ${name}`, type, bytes: filledJson(bytes, read, results) }
  }
}
