import { isBlank } from './csv-sections.ts'
import { plainCell } from './cells.ts'
import type { SheetProblem } from './sheet-problem.ts'
import { bothWords, columnsOf, isCalled, SHEET_IDS, SHEETS, type Sheet, type SheetId } from './sheet.ts'

/** A row of a sheet by the keys of its columns; empty cells are left out. */
export interface ReadRow {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
}

export interface ReadSheet {
  readonly id: SheetId
  readonly name: string
  readonly rows: readonly ReadRow[]
}

export interface ReadRows {
  readonly sheets: readonly ReadSheet[]
  readonly problems: readonly SheetProblem[]
}

/** Finds the sheets and columns by their names in either language, in any order. Empty rows are passed over. */
export function readRows(sheets: readonly Sheet[]): ReadRows {
  const problems: SheetProblem[] = []
  const found: ReadSheet[] = []
  for (const sheet of sheets) {
    if (sheet.rows.every(isBlank)) {
      if (idOf(sheet.name) === null) continue
    }
    const id = idOf(sheet.name)
    if (id === null) {
      problems.push(unknownSheet(sheet.name))
      continue
    }
    if (found.some((one) => one.id === id)) {
      const words = { zh: '这张表出现了两次', en: 'this sheet stands in the file twice' }
      problems.push({ sheet: sheet.name, row: sheet.firstRow ?? 1, column: null, words })
      continue
    }
    const read = rowsOf(id, sheet)
    found.push({ id, name: sheet.name, rows: read.rows })
    problems.push(...read.problems)
  }
  return { sheets: found, problems }
}

function idOf(name: string): SheetId | null {
  return SHEET_IDS.find((id) => id === name || isCalled(SHEETS[id].title, name)) ?? null
}

function unknownSheet(name: string): SheetProblem {
  const known = SHEET_IDS.map((id) => SHEETS[id].title)
  return {
    sheet: name,
    row: null,
    column: null,
    words: {
      zh: `认不出这张表；可用的表：${known.map(({ zh }) => zh).join('、')}`,
      en: `this sheet is not known; known are: ${known.map(({ en }) => en).join(', ')}`,
    },
  }
}

function rowsOf(id: SheetId, sheet: Sheet): { rows: ReadRow[]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = []
  const first = sheet.firstRow ?? 1
  const headerAt = sheet.rows.findIndex((row) => !isBlank(row))
  const header = sheet.rows[headerAt] ?? []
  const columns = Object.entries(columnsOf(id))
  const problem = (row: number, column: string | null, zh: string, en: string): void => {
    problems.push({ sheet: sheet.name, row, column, words: { zh, en } })
  }
  const keys = header.map((cell, at) => {
    const typed = plainCell(cell)
    if (typed === '') return null
    const key = columns.find(([, words]) => isCalled(words, typed))?.[0] ?? null
    if (key === null) problem(first + headerAt, typed, `认不出“${typed}”这一列`, `the column “${typed}” is not known`)
    else if (
      header
        .slice(0, at)
        .some((other) => columns.some(([same, words]) => same === key && isCalled(words, plainCell(other))))
    )
      problem(first + headerAt, typed, '这一列出现了两次', 'this column stands here twice')
    return key
  })
  for (const [key, words] of columns) {
    if (words.required === true && !keys.includes(key))
      problem(
        first + Math.max(headerAt, 0),
        bothWords(words),
        `缺少“${words.zh}”这一列`,
        `the column “${words.en}” is missing`,
      )
  }
  const rows = sheet.rows.slice(headerAt + 1).flatMap((row, at): ReadRow[] => {
    if (headerAt < 0 || isBlank(row)) return []
    const number = first + headerAt + 1 + at
    const cells: Record<string, string> = {}
    for (const [index, cell] of row.entries()) {
      const text = plainCell(cell)
      if (text === '') continue
      const key = keys[index]
      if (key !== undefined && key !== null) cells[key] = text
      else if ((header[index] ?? '').trim() === '')
        problem(number, null, `“${text}”所在的列没有标题`, `“${text}” stands in a column without a header`)
    }
    return [{ row: number, cells }]
  })
  return { rows, problems }
}
