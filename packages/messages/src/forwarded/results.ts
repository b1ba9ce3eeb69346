import type { Lang } from '@gongkai/contract-kit'
import type { MessageState } from '../values.ts'
import { RESULT_FIELDS, USUAL_NAMES, type ResultField } from './fields.ts'
import type { SheetHead } from './sheet-columns.ts'

/** What became of a forwarded message, as it goes back to the forwarding body (办理结果反馈). Empty texts where there is nothing to say yet. */
export type RowResult = Readonly<Record<ResultField, string>>

export interface Outcome {
  readonly state: MessageState
  readonly reply: string | null
  readonly answeredOn: string | null
  /** Whether the outer limit was missed, or is over and nothing was answered; null where the sheet named no day. */
  readonly overdue: boolean | null
  /** Why it was returned to the forwarding body, or not taken up. */
  readonly returnReason: string | null
}

/** The states as a forwarding body knows them: whether it is waiting, being handled, done or came back. */
const STATES: Readonly<
  Record<'waiting' | 'handling' | 'done' | 'returned' | 'withdrawn', Readonly<Record<Lang, string>>>
> = {
  waiting: { zh: '待受理', en: 'waiting' },
  handling: { zh: '办理中', en: 'being handled' },
  done: { zh: '已办结', en: 'answered' },
  returned: { zh: '退回', en: 'returned' },
  withdrawn: { zh: '留言人撤回', en: 'withdrawn by its writer' },
}

function standing(state: MessageState): keyof typeof STATES {
  switch (state) {
    case 'received':
      return 'waiting'
    case 'rejected':
      return 'returned'
    case 'withdrawn':
      return 'withdrawn'
    case 'answered':
    case 'rated':
    case 'closed':
      return 'done'
    default:
      return 'handling'
  }
}

/** The cells of results for one message. */
export function resultOf({ state, reply, answeredOn, overdue, returnReason }: Outcome, lang: Lang = 'zh'): RowResult {
  const [yes, no] = lang === 'zh' ? ['是', '否'] : ['yes', 'no']
  return {
    state: STATES[standing(state)][lang],
    reply: reply ?? '',
    answeredOn: answeredOn ?? '',
    overdue: overdue === null ? '' : overdue ? yes : no,
    returnReason: returnReason ?? '',
  }
}

/** Where each result goes: into the column the sheet has for it, else into one of ours behind the last. */
export function resultColumns({ columns }: Pick<SheetHead, 'columns'>): {
  readonly field: ResultField
  readonly index: number
  readonly added: string | null
}[] {
  let next = columns.length
  return RESULT_FIELDS.map((field) => {
    const index = columns.findIndex((column) => column.field === field)
    return index >= 0 ? { field, index, added: null } : { field, index: next++, added: USUAL_NAMES[field][0] }
  })
}

/** What a spreadsheet would run when it opens a CSV file. A sign before digits is a number or a telephone number and stays. */
const RUNS = /^(?:[=@\t\r]|[+-](?![\d.\s()-]+$))/

/**
 * A cell of a CSV file that no spreadsheet runs (公式注入防护): one that would be taken for a formula gets an apostrophe before it, which shows
 * it as text. Other cells are exactly what they were.
 */
export function guardedCell(cell: string): string {
  return RUNS.test(cell.trimStart()) || /^[\t\r]/.test(cell) ? `'${cell}` : cell
}
