import type { LocalDate } from '@gongkai/work-calendar'
import { LENGTHS } from '../values.ts'
import { lengthOf, lineOf, readChoice, readContact, textOf, type SheetContact } from './cells.ts'
import { readDay } from './days.ts'
import { RESULT_FIELDS, type ResultField, type SheetField } from './fields.ts'
import type { ForwardingPlatform } from './platform.ts'
import { LONGEST_OUTER, type RowFaultCode } from './row-faults.ts'
import { columnLetter, findHead, type ColumnMissing, type SheetHead } from './sheet-columns.ts'

/** A row that can become a message. `cells` are those of the sheet as they stand, for comparing with a later one. */
export interface ForwardedRow {
  /** As a spreadsheet counts, the first row is 1. */
  readonly row: number
  readonly outerId: string
  readonly transferNo: string | null
  readonly receivedOn: LocalDate | null
  readonly transferredOn: LocalDate | null
  readonly dueOn: LocalDate | null
  readonly subject: string
  readonly body: string
  readonly name: string
  readonly contact: SheetContact
  readonly mayPublish: boolean
  readonly cells: Readonly<Partial<Record<SheetField, string>>>
}

export interface RowFault {
  readonly row: number
  /** The column as its head names it; null where the sheet has none for the field. */
  readonly column: string | null
  readonly letter: string | null
  readonly code: RowFaultCode
  readonly value: string
}

export interface ReadSheet {
  readonly head: SheetHead
  readonly messages: readonly ForwardedRow[]
  readonly faults: readonly RowFault[]
  /** Rows with anything in them, below the head. */
  readonly rows: number
}

/** Whoever wrote is not named in the sheet. */
export const UNNAMED = '（来文未列姓名）'
/** A title made of the beginning of the content has so many characters. */
const TITLE = 30
const MOST_VALUE = 60
const DAYS = ['receivedOn', 'transferredOn', 'dueOn'] as const

const beginning = (text: string, length: number) =>
  lengthOf(text) <= length ? text : `${[...text].slice(0, length).join('')}…`

interface Cell {
  readonly field: SheetField
  readonly index: number
  readonly name: string
}

function cellsOf({ columns }: SheetHead): readonly Cell[] {
  return columns.flatMap(({ field, name }, index) =>
    field === null || isResult(field) ? [] : [{ field, index, name }],
  )
}

const isResult = (field: SheetField | ResultField): field is ResultField =>
  RESULT_FIELDS.some((result) => result === field)

/** The first thing that is wrong with a row, or what it says. */
function readRow(
  row: number,
  cells: ForwardedRow['cells'],
  seen: ReadonlySet<string>,
  today: LocalDate | undefined,
): ForwardedRow | [SheetField, RowFaultCode] {
  const of = (field: SheetField) => cells[field] ?? ''
  const outerId = lineOf(of('outerId'))
  if (outerId === '') return ['outerId', 'no-outer-id']
  if (lengthOf(outerId) > LONGEST_OUTER) return ['outerId', 'outer-id-too-long']
  if (seen.has(outerId)) return ['outerId', 'twice-in-sheet']
  const body = textOf(of('body'))
  if (body === '') return ['body', 'no-body']
  if (lengthOf(body) > LENGTHS.body) return ['body', 'body-too-long']
  const subject = lineOf(of('subject'))
  if (lengthOf(subject) > LENGTHS.subject) return ['subject', 'subject-too-long']
  const transferNo = lineOf(of('transferNo'))
  if (lengthOf(transferNo) > LONGEST_OUTER) return ['transferNo', 'transfer-no-too-long']
  const name = lineOf(of('name'))
  if (lengthOf(name) > LENGTHS.name) return ['name', 'name-too-long']
  const contact = readContact(of('contact'))
  if (lengthOf(contact.phone ?? '') > LENGTHS.phone || lengthOf(contact.email ?? '') > LENGTHS.email)
    return ['contact', 'contact-too-long']
  const [receivedOn, transferredOn, dueOn] = DAYS.map((field) => (lineOf(of(field)) === '' ? null : readDay(of(field))))
  const unread = DAYS.find(
    (field, index) => lineOf(of(field)) !== '' && [receivedOn, transferredOn, dueOn][index] === null,
  )
  if (unread) return [unread, 'bad-day']
  if (today && transferredOn && transferredOn > today) return ['transferredOn', 'transferred-later']
  if (dueOn && transferredOn && dueOn < transferredOn) return ['dueOn', 'due-before-transfer']
  const mayPublish = readChoice(of('mayPublish'))
  if (mayPublish === null) return ['mayPublish', 'bad-choice']
  return {
    row,
    outerId,
    transferNo: transferNo || null,
    receivedOn: receivedOn ?? null,
    transferredOn: transferredOn ?? null,
    dueOn: dueOn ?? null,
    subject: subject || beginning(lineOf(body), TITLE),
    body,
    name: name || UNNAMED,
    contact,
    mayPublish,
    cells,
  }
}

/**
 * Reads a transfer sheet (转办单): its rows become messages or faults, each fault with row, column and reason; one wrong row keeps no other
 * out. Empty rows are passed over. With `today`
 * a row that was forwarded later is a fault. A sheet without a needed column is not read at all.
 */
export function readSheet(
  rows: readonly (readonly string[])[],
  platform: ForwardingPlatform,
  today?: LocalDate,
): ReadSheet | ColumnMissing {
  const head = findHead(rows, platform)
  if ('missing' in head) return head
  const known = cellsOf(head)
  const messages: ForwardedRow[] = []
  const faults: RowFault[] = []
  const seen = new Set<string>()
  let count = 0
  for (const [index, row] of rows.entries()) {
    if (index <= head.at || row.every((cell) => cell.trim() === '')) continue
    count += 1
    const cells = Object.fromEntries(
      known.map(({ field, index: at }) => [field, row[at] ?? '']),
    ) as ForwardedRow['cells']
    const read = readRow(index + 1, cells, seen, today)
    if (!Array.isArray(read)) {
      seen.add(read.outerId)
      messages.push(read)
      continue
    }
    const [field, code] = read
    const cell = known.find((one) => one.field === field)
    faults.push({
      row: index + 1,
      column: cell?.name ?? null,
      letter: cell ? columnLetter(cell.index) : null,
      code,
      value: beginning(lineOf(cells[field] ?? ''), MOST_VALUE),
    })
  }
  return { head, messages, faults, rows: count }
}
