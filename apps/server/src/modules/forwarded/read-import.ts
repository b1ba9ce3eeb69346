import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import {
  readSheet,
  type ForwardedRow,
  type ForwardingPlatform,
  type ReadSheet,
  type SheetRefusal,
} from '@gongkai/messages/forwarded'
import { localDateOf } from '@gongkai/work-calendar'
import type { KeptCells } from './import-row.ts'
import { readSheetFile, type SheetFile } from './sheet-file.ts'

export interface ReadImport {
  readonly file: SheetFile
  readonly sheet: ReadSheet
}

/** Reads a sheet and checks its rows, as of an instant: the same bytes and instant give the same rows again. */
export async function readImport(
  bytes: Uint8Array,
  platform: ForwardingPlatform,
  at: number,
): Promise<ReadImport | Refusal<SheetRefusal>> {
  const file = await readSheetFile(bytes)
  if (isRefusal(file)) return file as Refusal<SheetRefusal>
  const sheet = readSheet(file.rows, platform, localDateOf(at))
  if ('missing' in sheet) return { refused: 'sheet-without-column', facts: { column: sheet.column } }
  return { file, sheet }
}

/** Every cell of a row by the name of its column; a name that stands twice keeps its first. */
export function keptCells({ file, sheet }: ReadImport, message: ForwardedRow): KeptCells {
  const row = file.rows[message.row - 1] ?? []
  const columns: Record<string, string> = {}
  for (const [index, { name }] of sheet.head.columns.entries()) columns[name] ??= row[index] ?? ''
  return { fields: message.cells, columns }
}
