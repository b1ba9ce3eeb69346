import { isRefusal, type GivenFile, type Refusal } from '@gongkai/contract-kit'
import { resultColumns, SHEET_FIELDS, USUAL_NAMES, type SheetFormat, type SheetHead } from '@gongkai/messages/forwarded'
import { addDays, parseLocalDate } from '@gongkai/work-calendar'
import { openFiles } from '../../platform/files.ts'
import type { Surroundings } from '../surroundings.ts'
import { newestImport } from './import-row.ts'
import { linksBetween, openCells } from './message-link.ts'
import { platformOf } from './platforms.ts'
import { readImport } from './read-import.ts'
import { resultsOf, SHEET_TYPES } from './results-file.ts'
import { writeCsv } from './write-csv.ts'
import { writeWorkbook } from './write-workbook.ts'

export interface ExportQuery {
  readonly platform: string
  /** Days of import in Asia/Shanghai, both included; all where not said. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** That of the newest sheet where not said. */
  readonly format?: SheetFormat | undefined
}

const USUAL_HEAD: Pick<SheetHead, 'columns'> = {
  columns: SHEET_FIELDS.map((field) => ({ name: USUAL_NAMES[field][0], field })),
}

/** The columns of the platform's newest sheet; the usual ones where it cannot be read any more. */
async function newestHead(surroundings: Surroundings, platformId: string) {
  const newest = await newestImport(surroundings.db, platformId)
  const platform = platformOf(surroundings, platformId)
  const bytes = newest && (await openFiles(surroundings).read(newest.address))
  const read = newest && platform && bytes && (await readImport(bytes, platform, newest.at.getTime()))
  const head = read && !isRefusal(read) ? read.sheet.head : USUAL_HEAD
  return { head, format: newest?.format ?? ('csv' as const) }
}

function daysOf({ from, to }: ExportQuery): readonly [Date, Date] | null {
  const first = parseLocalDate(from ?? '2000-01-01')
  const last = parseLocalDate(to ?? '2999-12-31')
  if (!first || !last || first > last) return null
  return [new Date(`${first}T00:00:00+08:00`), new Date(`${addDays(last, 1)}T00:00:00+08:00`)]
}

/** Every message of a platform from some days, in the columns of its newest sheet with those of results. */
export async function exportAll(
  surroundings: Surroundings,
  query: ExportQuery,
): Promise<GivenFile | Refusal<'unknown-platform' | 'nothing-to-export' | 'bad-days'>> {
  const { db, seal } = surroundings
  if (!platformOf(surroundings, query.platform)) return { refused: 'unknown-platform' }
  const days = daysOf(query)
  if (!days) return { refused: 'bad-days' }
  const links = await linksBetween(db, query.platform, ...days)
  if (links.length === 0) return { refused: 'nothing-to-export' }
  const { head, format: usual } = await newestHead(surroundings, query.platform)
  const results = await resultsOf(
    surroundings,
    query.platform,
    links.map(({ outer_id }) => outer_id),
  )
  const added = resultColumns(head)
  const names = head.columns.map(({ name }) => name)
  for (const { index, added: name } of added) names[index] ??= name ?? ''
  const rows = links.map((link) => {
    const { fields, columns } = openCells(seal, link)
    const result = results.get(link.outer_id)
    const cells: Readonly<Record<string, string | undefined>> = fields
    const row = head.columns.map(({ name, field }) => columns[name] ?? (field === null ? '' : (cells[field] ?? '')))
    for (const { field, index } of added) row[index] = result?.[field] ?? ''
    return row
  })
  const format = query.format ?? usual
  const name = `${query.platform} 办理结果.${format}`
  return { name, type: SHEET_TYPES[format], bytes: await written(format, names, rows) }
}

async function written(
  format: SheetFormat,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return writeCsv([names, ...rows])
    case 'xlsx':
      return writeWorkbook([names, ...rows])
    case 'json': {
      const items = rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
      return Buffer.from(`${JSON.stringify(items, null, 2)}\n`)
    }
  }
}
