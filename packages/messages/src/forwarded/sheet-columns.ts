import {
  FIELD_WORDS,
  NEEDED_FIELDS,
  plainName,
  RESULT_FIELDS,
  SHEET_FIELDS,
  type ResultField,
  type SheetField,
} from './fields.ts'
import { namesOf, type ForwardingPlatform } from './platform.ts'

export interface SheetColumn {
  readonly name: string
  readonly field: SheetField | ResultField | null
}

/** Where the head of a sheet stands, and what its columns mean. */
export interface SheetHead {
  /** Index of the head's row: above it there may be a title. */
  readonly at: number
  readonly columns: readonly SheetColumn[]
}

export interface ColumnMissing {
  readonly missing: SheetField
  readonly column: string
}

/** Sheets begin with a title and a line of notes at most. */
const MOST_ABOVE = 10
const FIELDS = [...SHEET_FIELDS, ...RESULT_FIELDS] as const

/** The columns of one row taken for the head: every field at most once, its own names of the platform first, then the usual ones. */
function columnsOf(row: readonly string[], platform: ForwardingPlatform): SheetColumn[] {
  const plain = row.map(plainName)
  const taken = new Map<number, SheetField | ResultField>()
  for (const field of FIELDS) {
    const names = namesOf(platform, field)
    const place = names
      .map((name) => plain.findIndex((one, index) => one === name && !taken.has(index)))
      .find((index) => index >= 0)
    if (place !== undefined) taken.set(place, field)
  }
  return row.map((name, index) => ({ name: name.trim(), field: taken.get(index) ?? null }))
}

/**
 * Finds the head of a sheet among its first rows: the one with the most known columns. Without the columns that every message needs the
 * sheet is not read, and the missing one is named.
 */
export function findHead(
  rows: readonly (readonly string[])[],
  platform: ForwardingPlatform,
): SheetHead | ColumnMissing {
  let best: SheetHead = { at: 0, columns: [] }
  let most = -1
  for (const [at, row] of rows.slice(0, MOST_ABOVE).entries()) {
    const columns = columnsOf(row, platform)
    const known = columns.filter(({ field }) => field !== null).length
    if (known > most) [best, most] = [{ at, columns }, known]
  }
  const missing = NEEDED_FIELDS.find((field) => !best.columns.some((column) => column.field === field))
  return missing ? { missing, column: FIELD_WORDS[missing].zh } : best
}

/** The letters of a column as a spreadsheet shows them: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter
}
