import { firstSentence } from './bracket-groups.ts'
import { readDutyNote, readUnitList, type DutyNote } from './duty-note.ts'
import { parseNumber } from './han-number.ts'
import { marker, numberPart, readHeading } from './plan-heading.ts'
import type { PrintedTask } from './plan-items.ts'
import type { Paragraph } from './plan-paragraphs.ts'
import { unitNames } from './unit-names.ts'

/** The columns of a table of tasks. `group` is the merged cell on the left. */
type Column = 'serial' | 'group' | 'demand' | 'lead' | 'support' | 'due' | 'other'

const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:序号|编号)$/, 'serial'],
  [/时限|时间|期限|进度/, 'due'],
  [/配合|协办|参与|参加/, 'support'],
  [/牵头|责任|承办|负责|主办/, 'lead'],
  [/要求|内容|举措|措施|标准/, 'demand'],
  [/任务|事项|项目|类别|领域/, 'group'],
]

interface Cell {
  readonly text: string
  readonly line: number
}

type Row = Partial<Record<Column, string>> & { readonly line: number }

export function isTable(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.filter(({ text }) => text.includes('|')).length >= 2
}

/**
 * The tasks of a table that was saved as text, with its bars kept: cells of a row on one line, or each cell and each bar on a line of its
 * own. A merged cell on the left is printed once, and the rows after it are shorter; it holds until the next one.
 */
export function tableTasks(paragraphs: readonly Paragraph[]): PrintedTask[] {
  const first = paragraphs.findIndex(({ text }) => text.includes('|'))
  const alone = paragraphs.some(({ text }) => text === '|')
  const rows = alone ? rowsOfCells(paragraphs.slice(Math.max(0, first - 1))) : rowsOfLines(paragraphs.slice(first))
  return tasksOfRows(rows)
}

function columnOf(cell: string): Column {
  return COLUMNS.find(([form]) => form.test(cell.replace(/\s/g, '')))?.[1] ?? 'other'
}

/** A table in which every item is its own row: when no column is a demand, the task column is. */
function columnsOf(cells: readonly string[]): Column[] {
  const columns = cells.map(columnOf)
  const group = columns.indexOf('group')
  if (!columns.includes('demand') && group >= 0) columns[group] = 'demand'
  return columns.map((column, index) => (columns.indexOf(column) === index ? column : 'other'))
}

function rowsOfLines(paragraphs: readonly Paragraph[]): Row[] {
  const lines = paragraphs.map(({ text, line }) => ({
    line,
    cells: text
      .replace(/^\|/, '')
      .split('|')
      .map((cell) => cell.trim()),
  }))
  const [header, ...body] = lines
  const columns = columnsOf((header?.cells ?? []).filter(Boolean))
  return body.flatMap(({ cells, line }) => {
    while (cells.length > columns.length && cells.at(-1) === '') cells.pop()
    if (cells.every((cell) => cell === '' || /^[-:]+$/.test(cell))) return []
    // Where the merged cell is left out the rest stands one place to the left: seen from a number in its place, or from the
    // lead's column, which would name nobody.
    const merged = columns.indexOf('group')
    const without = columns.filter((column) => column !== 'group')
    const lead = columns.indexOf('lead')
    const shorter = cells.filter(Boolean).length < columns.length
    const moved = merged === 0 && (readHeading(cells[0] ?? '')?.rank ?? 0) > 0
    const vacant = !namesUnits(cells[lead] ?? '') && namesUnits(cells[without.indexOf('lead')] ?? '')
    return [rowOf(merged >= 0 && shorter && (moved || vacant) ? without : columns, cells, line)]
  })
}

/** Without row ends: the running number tells where a row starts, and what is left over before the next is its merged cell. */
function rowsOfCells(paragraphs: readonly Paragraph[]): Row[] {
  const cells: Cell[] = paragraphs.filter(({ text }) => text !== '|')
  const start = cells.findIndex(({ text }) => parseNumber(text) === 1)
  const header = cells.slice(0, Math.max(0, start)).map(({ text }) => text)
  const columns = columnsOf(header).filter((column) => column !== 'group' && column !== 'serial' && column !== 'other')
  const rows: Row[] = []
  let group = header.length > columns.length ? header.at(-1) : undefined
  for (let at = start, n = 1; at >= 0 && at < cells.length; n += 1) {
    const here = cells[at]
    if (!here || parseNumber(here.text) !== n) break
    const next = cells.findIndex(({ text }, index) => index > at && parseNumber(text) === n + 1)
    const mine = cells.slice(at + 1, next < 0 ? cells.length : next).map(({ text }) => text)
    rows.push({ ...rowOf(columns, mine, here.line), serial: String(n), ...(group === undefined ? {} : { group }) })
    group = mine.length > columns.length ? mine.slice(columns.length).join('') : undefined
    at = next < 0 ? cells.length : next
  }
  return rows
}

function namesUnits(cell: string): boolean {
  return (readDutyNote(cell) ?? readUnitList(cell)) !== null
}

function rowOf(columns: readonly Column[], cells: readonly string[], line: number): Row {
  return Object.assign({ line }, ...columns.map((column, index) => ({ [column]: cells[index] ?? '' }))) as Row
}

function tasksOfRows(rows: readonly Row[]): PrintedTask[] {
  let group = ''
  return rows.flatMap((row, index) => {
    if (row.group) group = row.group
    const demand = row.demand ?? ''
    if (demand === '' && !row.lead) return []
    const top = readHeading(group)
    const own = readHeading(demand)
    const text = own ? own.rest : demand
    const serial = own ? numberPart(own) : row.serial || String(index + 1)
    const title = firstSentence(text)
    const printed = [row.lead, row.support].filter(Boolean).join('；')
    return [
      {
        number: `${top ? numberPart(top) : ''}${serial}`,
        part: null,
        line: row.line,
        path: group === '' ? [] : [`${top ? marker(top) : ''}${firstSentence(top ? top.rest : group)}`],
        title,
        text: text.replace(/[。；;]+$/, ''),
        annotation: printed === '' ? null : printed,
        notes: printed === '' ? [] : [noteOf(row.lead ?? '', row.support ?? '')],
        due: row.due || null,
        unclosed: null,
      },
    ]
  })
}

function noteOf(lead: string, support: string): DutyNote {
  const told = readDutyNote(lead)
  return {
    lead: told?.lead ?? [],
    support: [...(told?.support ?? []), ...unitNames(support)],
    responsible: told ? told.responsible : unitNames(lead),
    due: told?.due ?? null,
    openEnded: told?.openEnded ?? false,
    firstLeads: told?.firstLeads ?? false,
    fromHereOn: told?.fromHereOn ?? [],
  }
}
