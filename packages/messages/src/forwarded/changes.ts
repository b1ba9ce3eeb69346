import { lineOf, readContact } from './cells.ts'
import { readDay } from './days.ts'
import { FIELD_WORDS, SHEET_FIELDS, type SheetField } from './fields.ts'
import type { ForwardedRow } from './sheet-rows.ts'

type Cells = ForwardedRow['cells']

export interface FieldChange {
  readonly field: SheetField
  /** The column as a person knows it. */
  readonly column: string
  readonly was: string
  readonly now: string
}

const MOST_SHOWN = 200

/** What a cell says, apart from how it is written: a day written otherwise, another space, is no change. */
function said(field: SheetField, cell: string): string {
  if (field === 'receivedOn' || field === 'transferredOn' || field === 'dueOn') return readDay(cell) ?? lineOf(cell)
  if (field !== 'contact') return lineOf(cell).replace(/\s+/g, ' ')
  const { phone, email } = readContact(cell)
  return [phone, email].filter((part) => part !== null).join(' ')
}

/**
 * What a row says otherwise than when its message came in. Columns that one of the two sheets does not have are no change. The writer's
 * name and contact are told as changed, not with what they are.
 */
export function changesOf(was: Cells, now: Cells): FieldChange[] {
  return SHEET_FIELDS.flatMap((field) => {
    const [before, after] = [was[field], now[field]]
    if (before === undefined || after === undefined) return []
    const [one, two] = [said(field, before), said(field, after)]
    if (one === two) return []
    const hidden = field === 'name' || field === 'contact'
    const shown = (text: string) => (hidden ? '***' : [...text].slice(0, MOST_SHOWN).join(''))
    return [{ field, column: FIELD_WORDS[field].zh, was: shown(one), now: shown(two) }]
  })
}
