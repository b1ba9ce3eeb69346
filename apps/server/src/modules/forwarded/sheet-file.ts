import type { Refusal } from '@gongkai/contract-kit'
import { decodeText } from '@gongkai/file-screening/text'
import type { SheetFormat, SheetRefusal } from '@gongkai/messages/forwarded'
import { parse } from 'csv-parse/sync'
import { isZip, sheetsOfWorkbook } from '../workbook-file.ts'

/** A sheet as it lies in its file: cells as texts, and how it was written, so that it can be written so again. */
export interface SheetFile {
  readonly format: SheetFormat
  readonly rows: readonly (readonly string[])[]
  readonly layout: Layout
}

export type Layout =
  | {
      readonly format: 'csv'
      readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
      readonly mark: boolean
      readonly delimiter: string
      readonly newline: '\r\n' | '\n'
      readonly quoted: boolean
    }
  | { readonly format: 'xlsx'; readonly sheet: number }
  | { readonly format: 'json'; readonly under: string | null; readonly indent: number }

export const MOST_SHEET_BYTES = 20_000_000
export const MOST_SHEET_ROWS = 20_000
const MARK = '\uFEFF'
const UNREADABLE = { refused: 'sheet-unreadable' } as const

type Read = SheetFile | Refusal<SheetRefusal>

function bounded(file: SheetFile): Read {
  if (file.rows.every((row) => row.every((cell) => cell.trim() === ''))) return { refused: 'sheet-empty' }
  if (file.rows.length > MOST_SHEET_ROWS + 20)
    return { refused: 'sheet-too-many-rows', facts: { most: MOST_SHEET_ROWS } }
  return file
}

/** The sign between cells: the one that splits the first line with something in it into most parts. */
function delimiterOf(text: string): string {
  const line = text.split(/\r?\n/).find((one) => one.trim() !== '') ?? ''
  const [best = ','] = [',', '\t', ';', '，'].sort((a, b) => line.split(b).length - line.split(a).length)
  return best
}

function readCsv(text: string, encoding: Extract<Layout, { format: 'csv' }>['encoding'], mark: boolean): Read {
  const delimiter = delimiterOf(text)
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }) as string[][]
    const newline = text.includes('\r\n') ? '\r\n' : '\n'
    const quoted = /^\s*"/.test(text)
    return bounded({ format: 'csv', rows, layout: { format: 'csv', encoding, mark, delimiter, newline, quoted } })
  } catch {
    return UNREADABLE
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function textOfJson(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The list of a JSON file: the whole, or the first list of objects under a name. */
export function listOfJson(
  value: unknown,
): { readonly items: readonly Readonly<Record<string, unknown>>[]; readonly under: string | null } | null {
  if (Array.isArray(value)) return value.every(isRecord) ? { items: value, under: null } : null
  if (!isRecord(value)) return null
  const found = Object.entries(value).find(([, held]) => Array.isArray(held) && held.length > 0 && held.every(isRecord))
  return found ? { items: found[1] as Readonly<Record<string, unknown>>[], under: found[0] } : null
}

function readJson(text: string): Read {
  try {
    const list = listOfJson(JSON.parse(text))
    if (!list) return UNREADABLE
    const names = [...new Set(list.items.flatMap((item) => Object.keys(item)))]
    const rows = [names, ...list.items.map((item) => names.map((name) => textOfJson(item[name])))]
    const indent = /^[[{]\s*\n([ ]+)/.exec(text)?.[1]?.length ?? 0
    return bounded({ format: 'json', rows, layout: { format: 'json', under: list.under, indent } })
  } catch {
    return UNREADABLE
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<Read> {
  const sheets = await sheetsOfWorkbook(bytes)
  if (sheets === 'too-large') return { refused: 'sheet-too-large', facts: { megabytes: MOST_SHEET_BYTES / 1_000_000 } }
  if (sheets === 'damaged') return UNREADABLE
  const at = sheets.findIndex(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')))
  const sheet = sheets[at]
  return sheet
    ? bounded({ format: 'xlsx', rows: sheet.rows, layout: { format: 'xlsx', sheet: at } })
    : { refused: 'sheet-empty' }
}

/**
 * Reads a transfer sheet of any of the three forms; which it is says its content, not its name. CSV in UTF-8 with or without a mark, UTF-16 or
 * GB18030, with commas, semicolons or tabs. Of a workbook the first sheet with anything in it.
 */
export async function readSheetFile(bytes: Uint8Array): Promise<Read> {
  if (bytes.length === 0) return { refused: 'sheet-empty' }
  if (isZip(bytes)) return readWorkbook(bytes)
  const { text: decoded, encoding, fits } = decodeText(bytes)
  if (!fits || decoded.includes('\0')) return UNREADABLE
  const mark = decoded.startsWith(MARK) || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
  const text = decoded.startsWith(MARK) ? decoded.slice(1) : decoded
  if (text.trim() === '') return { refused: 'sheet-empty' }
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text, encoding, mark)
}
