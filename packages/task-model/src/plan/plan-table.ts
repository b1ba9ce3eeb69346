import { firstSentence } from './bracket-groups.ts'
import { deadlineIn } from './deadline.ts'
import { barredTable } from './barred-cells.ts'
import { readDutyList, type DutyNote } from './duty-note.ts'
import { parseNumber } from './han-number.ts'
import { marker, numberPart, readHeading } from './plan-heading.ts'
import type { PrintedTask } from './plan-items.ts'
import type { Paragraph } from './plan-paragraphs.ts'
import { columnsOf, isHeading } from './table-columns.ts'
import type { Row } from './row-cells.ts'
import { cellsBetween, numberBefore, rowsOfCells, rowsOfLines, RULE } from './table-rows.ts'

/** A stretch of the document: its running text, or one table. */
export type Segment =
  | { readonly kind: 'text'; readonly paragraphs: readonly Paragraph[] }
  | {
      readonly kind: 'table'
      readonly header: Paragraph
      readonly cells: readonly string[]
      readonly rows: readonly Row[]
    }

/** Cuts a text at its tables: a row of headings, one of which says who owes what, begins one. */
export function segmentsOf(paragraphs: readonly Paragraph[]): Segment[] {
  const segments: Segment[] = []
  let text: Paragraph[] = []
  for (let at = 0; at < paragraphs.length;) {
    const table = tableAt(paragraphs, at)
    const here = paragraphs[at]
    if (!here) break
    if (!table) {
      text.push(here)
      at += 1
      continue
    }
    if (text.length > 0) segments.push({ kind: 'text', paragraphs: text })
    text = []
    segments.push({ kind: 'table', header: here, cells: table.header, rows: table.rows })
    at += table.length
  }
  if (text.length > 0) segments.push({ kind: 'text', paragraphs: text })
  return segments
}

export function startsTable(paragraphs: readonly Paragraph[], at: number): boolean {
  return tableAt(paragraphs, at) !== null
}

interface Table {
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  /** How many paragraphs it takes up. */
  readonly length: number
}

function tableAt(paragraphs: readonly Paragraph[], at: number): Table | null {
  const here = paragraphs[at]
  if (!here) return null
  if (here.cells.length === 1) return cellsAt(paragraphs, at)
  const second = secondHeader(here.cells, paragraphs, at + 1)
  const header = [...(second?.cells ?? here.cells)]
  while (header.at(-1) === '') header.pop()
  // A row that opens with a bar (Markdown) has nothing before it.
  const opened = header[0] === ''
  const columns = columnsOf(opened ? header.slice(1) : header)
  if (!columns) return null
  const from = second?.next ?? at + 1
  const { rows, length } = rowsOfLines(paragraphs, from, columns, { text: here.text, opened })
  return { header, rows, length: length + from - at }
}

/** A second row of headings says more of what the first one sums up: 责任分工 over 牵头单位 and 配合单位. */
function secondHeader(first: readonly string[], paragraphs: readonly Paragraph[], at: number) {
  const next = paragraphs[at]?.cells.every((cell) => RULE.test(cell)) ? at + 1 : at
  const second = paragraphs[next]?.cells ?? []
  const own = second.filter((cell, index) => cell !== '' && cell !== first[index])
  const cells = first.map((cell, index) => second[index] || cell)
  if (second.length !== first.length || own.length === 0 || !own.every(isHeading)) return null
  return columnsOf(cells[0] === '' ? cells.slice(1) : cells) ? { cells, next: next + 1 } : null
}

const LONGEST_HEADING = 12
const MOST_COLUMNS = 12

/** A table each of whose cells is on a line of its own, with or without a bar between: its headings, then the running number 1. */
function cellsAt(paragraphs: readonly Paragraph[], at: number): Table | null {
  if ((paragraphs[at]?.text.length ?? LONGEST_HEADING + 1) > LONGEST_HEADING || paragraphs[at]?.text === '|')
    return null
  const near = paragraphs.slice(at, at + 2 * MOST_COLUMNS)
  const barred = near[1]?.text === '|'
  const alone = near.findIndex(({ text }) => parseNumber(text) === 1)
  const one = alone < 0 ? near.findIndex(({ text }) => numberBefore(text) === 1) : alone
  if (one < 2) return barred ? barredTable(paragraphs, at) : null
  const header = cellsBetween(near.slice(0, one)).filter(Boolean)
  // A category may stand before the first number; it is no heading.
  const heads = columnsOf(header) && header.slice(0, -1)
  const last = header.at(-1) ?? ''
  const over = barred ? !isHeading(last) : alone < 0 && readHeading(last) !== null
  const shorter = over && heads && columnsOf(heads)
  const columns = shorter || columnsOf(header)
  if (!columns || header.some((cell) => cell.length > 3 * LONGEST_HEADING)) return null
  const known = columns.includes('serial') || (alone < 0 && columns.length > 2 && !columns.includes('other'))
  if (!barred && !known) return null
  const { rows, length } = rowsOfCells(paragraphs, at + one, columns, shorter ? header.at(-1) : undefined)
  return rows.length === 0 ? null : { header: shorter ? heads : header, rows, length: one + length }
}

/** The tasks of a table. A merged cell is printed once and holds for the rows below it. */
export function tableTasks(rows: readonly Row[]): PrintedTask[] {
  let heading = ''
  let group = ''
  let serial = ''
  let above: Row | null = null
  return rows.flatMap((row, index) => {
    if (row.heading) [heading, group, serial] = [row.heading, '', '']
    if (row.serial) serial = row.serial
    if (row.group) group = row.group
    const demand = row.demand ?? ''
    const nobody = !row.lead && !row.responsible && !row.support
    if (demand === '' && nobody) return []
    const owed = nobody && above ? { ...above, due: row.due || above.due } : row
    above = owed
    const over = [heading, group].filter(Boolean).map(printedHeading)
    const own = readHeading(demand)
    const text = own ? own.rest : demand
    // （1） stands under the row's number, which may be of a merged cell; 3. takes its place.
    const under = own && own.rank > ITEM && over.every(({ number }) => number === '') ? serial : ''
    const number = own ? under + numberPart(own) : row.serial || String(index + 1)
    const printed = [owed.lead, owed.responsible, owed.support].filter(Boolean).join('；')
    return [
      {
        number: over.map((each) => each.number).join('') + number,
        part: null,
        line: row.line,
        path: over.map(({ text }) => text),
        title: firstSentence(text),
        text: text.replace(/[。；;]+$/, ''),
        annotation: printed === '' ? null : printed,
        notes: printed === '' ? [] : notesOf(owed),
        due: owed.due && !/^[-—–/\\无]+$/.test(owed.due) ? [deadlineIn(owed.due)] : [],
        unclosed: null,
        fromAbove: owed !== row,
      },
    ]
  })
}

/** The rank of 1. */
const ITEM = 5

function printedHeading(cell: string) {
  const top = readHeading(cell)
  if (!top) return { number: '', text: firstSentence(cell) }
  return { number: numberPart(top), text: marker(top) + firstSentence(top.rest) }
}

function notesOf(row: Row): DutyNote[] {
  return (['lead', 'responsible', 'support'] as const).flatMap((column) => {
    const cell = row[column]
    return cell ? [readDutyList(cell, column)] : []
  })
}
