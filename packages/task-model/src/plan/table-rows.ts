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

/** Who filled a table in stands under it. */
const FOOT = /^(?:填表|填报|制表|审核|审批|联系|备注|附注|注|说明)[\p{Script=Han}]{0,3}\s*[：:]/u
export const RULE = /^[-:–—\s]*$/

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
    if (FOOT.test(here.cells[0] ?? '')) break
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
  // Seen from a number in the merged cell's place.
  if (group === 0 && (readHeading(cells[0] ?? '')?.rank ?? SECTION) > SECTION) return ['', ...cells]
  const moved = movedRight(cells, columns)
  if (moved) return moved
  // Where columns stand by blanks alone, an empty cell is not seen.
  return cells.length < columns.length && filled === cells.length ? fitted(cells, columns) : cells
}

/** The cells with blanks for the merged ones before the demand, where units and days then stand under their headings and did not before. */
function movedRight(given: readonly string[], columns: readonly Column[]): string[] | null {
  const cells = [...given]
  while (cells.at(-1) === '') cells.pop()
  let best: string[] | null = null
  const room = Math.min(columns.length - cells.length, columns.indexOf('demand'))
  for (let blanks = 1; blanks <= room; blanks += 1)
    for (let at = 0; at + blanks <= columns.indexOf('demand'); at += 1) {
      const moved = [...cells.slice(0, at), ...Array.from({ length: blanks }, () => ''), ...cells.slice(at)]
      if (fit(moved, columns) > fit(best ?? given, columns)) best = moved
    }
  return best
}

/** How many cells stand under a heading of their kind, less those that do not. */
function fit(cells: readonly string[], columns: readonly Column[]): number {
  return columns
    .map((column, index) => {
      const cell = cells[index] ?? ''
      if (cell === '' || column === 'other') return 0
      if (column === 'demand' || column === 'group') return namesUnits(cell) ? -1 : 0
      const fits = column === 'serial' ? parseNumber(cell) !== null : belongs(column, cell)
      return fits ? 1 : -1
    })
    .reduce<number>((sum, each) => sum + each, 0)
}

/** Without row ends: the running number tells where a row starts, and what is left over before the next is its merged cell. */
export function rowsOfCells(
  paragraphs: readonly Paragraph[],
  from: number,
  given: readonly Column[],
  category: string | undefined,
): Rows {
  const columns = given.filter((column) => column !== 'group' && column !== 'serial')
  // A merged cell stands before the number, or behind it where its heading does.
  const inRow = given.includes('serial') && given.indexOf('group') > given.indexOf('serial')
  const withGroup = given.filter((column) => column !== 'serial')
  const grouped = given.includes('group') && !inRow
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
    const foot = paragraphs.findIndex(({ text }, index) => index > at && index < limit && FOOT.test(text))
    const end = found ? next : Math.min(foot < 0 ? limit : foot, at + 1 + 2 * withGroup.length)
    const mine = cellsBetween(paragraphs.slice(at + 1, end))
    const row = inRow ? rowWithGroup(mine, withGroup, columns, here.line) : undefined
    const own = row ?? rowOf(columns, fitted(mine.slice(0, grouped ? columns.length : undefined), columns), here.line)
    rows.push({ ...own, serial: String(n), ...(group === undefined ? {} : { group }) })
    const over = mine.slice(columns.length).filter(Boolean).join('')
    group = grouped && over !== '' ? over : undefined
    if (!found) return { rows, length: Math.min(paragraphs.length, end) - from }
    at = next
  }
  return { rows, length: at - from }
}

/** A row whose merged cell was printed, or was left out. */
function rowWithGroup(
  cells: readonly string[],
  withGroup: readonly Column[],
  without: readonly Column[],
  line: number,
): Row {
  const whole = fitted(cells, withGroup)
  const short = fitted(cells, without)
  return cells.length < withGroup.length && fit(short, without) >= fit(whole, withGroup)
    ? rowOf(without, short, line)
    : rowOf(withGroup, whole, line)
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
