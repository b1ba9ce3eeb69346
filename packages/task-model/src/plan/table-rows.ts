import { isDeadline } from './deadline.ts'
import { readDutyNote, readUnitList } from './duty-note.ts'
import { parseNumber } from './han-number.ts'
import { readHeading, SECTION } from './plan-heading.ts'
import type { Paragraph } from './plan-paragraphs.ts'
import type { Column } from './table-columns.ts'

export type Row = Partial<Record<Column, string>> & {
  readonly line: number
  /** The row is a heading over those below it. */
  readonly heading?: string
}

interface Rows {
  readonly rows: readonly Row[]
  /** How many paragraphs they take up. */
  readonly length: number
}

const RULE = /^[-:–—\s]*$/

/**
 * Rows that stand on a line each. Where a merged cell is left out the rest stands one place to the left; a line without cells goes on with
 * the row before it when that is short of cells, and is a heading over the next rows otherwise.
 */
export function rowsOfLines(
  paragraphs: readonly Paragraph[],
  from: number,
  columns: readonly Column[],
  header: { readonly text: string; readonly opened: boolean },
): Rows {
  const printed: { cells: string[]; line: number }[] = []
  let at = from
  for (; at < paragraphs.length; at += 1) {
    const here = paragraphs[at]
    if (!here) break
    if (here.text === header.text || here.cells.every((cell) => RULE.test(cell))) continue
    const broken = printed.at(-1)
    if (broken && goesOn(broken.cells, here.cells, columns)) {
      broken.cells[broken.cells.length - 1] += here.cells[0] ?? ''
      broken.cells.push(...here.cells.slice(1))
      continue
    }
    if (here.cells.length > 1) {
      printed.push({ cells: here.cells.slice(header.opened && here.cells[0] === '' ? 1 : 0), line: here.line })
      continue
    }
    const last = printed.at(-1)
    const more = (paragraphs[at + 1]?.cells.length ?? 1) > 1
    if (here.text.startsWith('附件')) break
    if (last && more && last.cells.length < columns.length && !readHeading(here.text))
      last.cells[last.cells.length - 1] += here.text
    else if (more && here.text.length <= 40) printed.push({ cells: [here.text], line: here.line })
    else break
  }
  const rows = printed.map(({ cells, line }): Row => {
    const heading = headingIn(cells)
    return heading === null ? rowOf(columns, placed(cells, columns), line) : { heading, line }
  })
  return { rows, length: at - from }
}

/** A row with one cell, or with a Chinese number and one cell, is a heading over those below it. */
function headingIn(cells: readonly string[]): string | null {
  const [first = '', second = '', ...others] = cells.filter(Boolean)
  if (others.length > 0 || first === '') return null
  if (second === '') return /^\d+$/.test(first) ? null : first
  if (!/^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、．.]?$/.test(first)) return null
  return first + (/[）)、．.]$/.test(first) ? '' : '、') + second
}

/** A row that a line break within a cell has cut: it began with its number, and what follows has none and fills it up. */
function goesOn(row: readonly string[], next: readonly string[], columns: readonly Column[]): boolean {
  const first = next[0] ?? ''
  return (
    columns[0] === 'serial' &&
    parseNumber(row[0] ?? '') !== null &&
    first !== '' &&
    parseNumber(first) === null &&
    readHeading(first) === null &&
    row.length < columns.length &&
    row.length + next.length - 1 <= columns.length
  )
}

/** The cells of a row, each in its column. */
function placed(given: readonly string[], columns: readonly Column[]): string[] {
  const cells = [...given]
  while (cells.length > columns.length && cells.at(-1) === '') cells.pop()
  const filled = cells.filter(Boolean).length
  const group = columns.indexOf('group')
  if (filled >= columns.length) return cells
  // Seen from a number in the merged cell's place, or from the lead's column, which would name nobody.
  const owed = columns.findIndex((column) => column === 'lead' || column === 'responsible')
  const moved = group === 0 && (readHeading(cells[0] ?? '')?.rank ?? SECTION) > SECTION
  const vacant = group >= 0 && owed > group && !namesUnits(cells[owed] ?? '') && namesUnits(cells[owed - 1] ?? '')
  if (moved || vacant) return [...cells.slice(0, group), '', ...cells.slice(group)]
  // Where columns stand by blanks alone, an empty cell is not seen.
  return cells.length < columns.length && filled === cells.length ? fitted(cells, columns) : cells
}

/** Without row ends: the running number tells where a row starts, and what is left over before the next is its merged cell. */
export function rowsOfCells(
  paragraphs: readonly Paragraph[],
  from: number,
  given: readonly Column[],
  category: string | undefined,
): Rows {
  const columns = given.filter((column) => column !== 'group' && column !== 'serial')
  const grouped = given.includes('group')
  const rows: Row[] = []
  let group = category
  let at = from
  for (let n = 1; at < paragraphs.length; n += 1) {
    const here = paragraphs[at]
    if (!here || parseNumber(here.text) !== n) break
    const limit = Math.min(paragraphs.length, at + 8 * (columns.length + 2))
    let next = at + 1
    while (next < limit && parseNumber(paragraphs[next]?.text ?? '') !== n + 1) next += 1
    const found = next < limit
    const mine = cellsBetween(paragraphs.slice(at + 1, found ? next : Math.min(limit, at + 1 + 2 * columns.length)))
    const fit = fitted(mine.slice(0, grouped ? columns.length : undefined), columns)
    rows.push({ ...rowOf(columns, fit, here.line), serial: String(n), ...(group === undefined ? {} : { group }) })
    const over = mine.slice(columns.length).filter(Boolean).join('')
    group = grouped && over !== '' ? over : undefined
    if (!found) return { rows, length: Math.min(paragraphs.length, at + 1 + 2 * columns.length) - from }
    at = next
  }
  return { rows, length: at - from }
}

/** The texts between bars; a bar right behind another leaves an empty cell. Without bars, the lines. */
function cellsBetween(paragraphs: readonly Paragraph[]): string[] {
  if (!paragraphs.some(({ text }) => text === '|')) return paragraphs.map(({ text }) => text)
  const cells: string[] = []
  let open = true
  for (const { text } of paragraphs) {
    if (text !== '|') cells.push(open ? text : (cells.pop() ?? '') + text)
    else if (open && cells.length > 0) cells.push('')
    open = text === '|'
  }
  return cells
}

/** Where cells are missing, each goes to the next column it can belong to; where there are too many, what is left over is the demand's. */
function fitted(cells: readonly string[], columns: readonly Column[]): string[] {
  if (cells.length === columns.length) return [...cells]
  if (cells.length > columns.length) {
    const demand = Math.max(0, columns.indexOf('demand'))
    const over = cells.length - columns.length
    return [
      ...cells.slice(0, demand),
      cells.slice(demand, demand + over + 1).join(''),
      ...cells.slice(demand + over + 1),
    ]
  }
  let next = 0
  return columns.map((column, index) => {
    const cell = cells[next] ?? ''
    const tight = cells.length - next >= columns.length - index
    if (cell === '' || (!tight && !belongs(column, cell))) return ''
    next += 1
    return cell
  })
}

function belongs(column: Column, cell: string): boolean {
  if (column === 'due') return isDeadline(cell) || /[年月日底前]/.test(cell)
  if (column === 'other') return false
  return column === 'demand' || column === 'serial' || column === 'group' || namesUnits(cell)
}

function namesUnits(cell: string): boolean {
  return (readDutyNote(cell) ?? readUnitList(cell)) !== null
}

function rowOf(columns: readonly Column[], cells: readonly string[], line: number): Row {
  const row: { line: number } & Partial<Record<Column, string>> = { line }
  for (const [index, column] of columns.entries()) row[column] = cells[index] ?? ''
  return row
}
