import { parseNumber } from './han-number.ts'
import { readHeading } from './plan-heading.ts'
import type { Paragraph } from './plan-paragraphs.ts'
import { UNIT_END } from './unit-names.ts'
import { fitted, placed, rowOf, rowWithGroup, type Row } from './row-cells.ts'
import type { Column } from './table-columns.ts'

interface Rows {
  readonly rows: readonly Row[]
  /** How many paragraphs they take up. */
  readonly length: number
}

/** Who filled a table in stands under it. */
const FOOT = /^(?:填表|填报|制表|审核|审批|联系|备注|附注|注|说明)[\p{Script=Han}]{0,3}\s*[：:]/u
const SUM = /^(?:合\s*计|总\s*计|小\s*计)[：:]?$/
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
    if (here.cells.length > 1 && SUM.test(here.cells.find(Boolean) ?? '')) continue
    if (here.text === header.text || here.cells.every((cell) => RULE.test(cell))) continue
    const broken = printed.at(-1)
    if (broken && goesOn(broken.cells, here.cells, columns)) {
      broken.cells.push(linesJoined(broken.cells.pop() ?? '', here.cells[0] ?? ''))
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
      last.cells.push(linesJoined(last.cells.pop() ?? '', here.text))
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
  // The running number has a cell of its own, or opens the demand (1.…).
  const alone = parseNumber(paragraphs[from]?.text ?? '') !== null
  const opens = (text: string, n: number) => (alone ? parseNumber(text) : numberBefore(text)) === n
  const barred = paragraphs.slice(from, from + 4).some(({ text }) => text === '|')
  let longest = 0
  let group = category
  let at = from
  for (let n = 1; at < paragraphs.length; n += 1) {
    const here = paragraphs[at]
    if (!here || !opens(here.text, n)) break
    const limit = Math.min(paragraphs.length, at + 8 * (columns.length + 2))
    let next = at + 1
    while (next < limit && !opens(paragraphs[next]?.text ?? '', n + 1)) next += 1
    const start = alone ? at + 1 : at
    // Without bars nothing shows where the last row ends; it has no more cells than the others.
    const most = start + (barred ? 2 * withGroup.length : longest || withGroup.length)
    const end = next < limit ? next : Math.min(limit, most, footFrom(paragraphs, at + 1, limit))
    const printed = cellsBetween(paragraphs.slice(start, end))
    // A numbered heading behind the last cell is over the next rows.
    const tail = !alone && isOver(printed.at(-1) ?? '') ? printed.at(-1) : undefined
    const mine = tail === undefined ? printed : printed.slice(0, -1)
    longest = Math.max(longest, mine.length)
    const row = inRow ? rowWithGroup(mine, withGroup, columns, here.line) : undefined
    const own = row ?? rowOf(columns, fitted(mine.slice(0, grouped ? columns.length : undefined), columns), here.line)
    rows.push({ ...own, serial: alone ? String(n) : '', ...(group === undefined ? {} : { group }) })
    const over = mine.slice(columns.length).filter(Boolean).join('')
    group = tail ?? (grouped && over !== '' ? over : undefined)
    if (next >= limit) return { rows, length: end - from }
    at = next
  }
  return { rows, length: at - from }
}

function footFrom(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const foot = paragraphs.slice(from, to).findIndex(({ text }) => FOOT.test(text))
  return foot < 0 ? to : from + foot
}

/** 二、政策解读, （三）平台建设. */
function isOver(cell: string): boolean {
  const style = readHeading(cell)?.style
  return style === 'han' || style === 'han-bracket'
}

/** The Arabic number a cell opens with. */
export function numberBefore(cell: string): number | null {
  const heading = readHeading(cell)
  return heading?.style === 'digit' && heading.rest !== '' ? heading.n : null
}

/** Two lines of a cell: a word that was cut, or two units below each other. */
function linesJoined(above: string, below: string): string {
  const units = /[局委办部处科股室厅院队](?:[）)][）)]?)?$/.test(above) && below.length > 2 && UNIT_END.test(below)
  return above + (units ? '、' : '') + below
}

/** The texts between bars; a bar right behind another leaves an empty cell. Without bars, the lines. */
export function cellsBetween(paragraphs: readonly Paragraph[]): string[] {
  if (!paragraphs.some(({ text }) => text === '|')) return paragraphs.map(({ text }) => text)
  const cells: string[] = []
  let open = true
  for (const { text } of paragraphs) {
    if (text !== '|') cells.push(open ? text : linesJoined(cells.pop() ?? '', text))
    else if (open && cells.length > 0) cells.push('')
    open = text === '|'
  }
  return cells
}
