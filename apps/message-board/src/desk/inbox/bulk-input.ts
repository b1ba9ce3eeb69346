import type { BulkAction } from '@gongkai/messages/inbox/values'
import type { MessageState } from '@gongkai/messages/values'

/** What is filled in for a bulk action; each action wants some of it. */
export interface BulkTyped {
  class: string
  lead: string
  person: string
  reason: string
}
export const EMPTY_BULK: Readonly<BulkTyped> = { class: '', lead: '', person: '', reason: '' }

type Field = keyof BulkTyped

const WANTED: Readonly<Record<BulkAction, readonly Field[]>> = {
  accept: ['class'],
  classify: ['class'],
  assign: ['lead'],
  urge: ['reason'],
  close: [],
  'hand-over': ['person', 'reason'],
}

export const wants = (action: BulkAction, field: Field): boolean => WANTED[action].includes(field)

/** The first field that must be filled in and is not; a class need not be known when a message is accepted. */
export function bulkFault(action: BulkAction, typed: BulkTyped): Field | null {
  return WANTED[action].find((field) => !(action === 'accept' && field === 'class') && !typed[field].trim()) ?? null
}

/** The input as the action takes it. */
export function bulkInput(action: BulkAction, typed: BulkTyped): Record<string, unknown> {
  const said = WANTED[action].flatMap((field): [string, unknown][] => {
    const value = typed[field].trim()
    if (!value) return []
    return field === 'lead' ? [['lead', [value]]] : [[field, value]]
  })
  return Object.fromEntries(said)
}

const NEXT: Partial<Readonly<Record<MessageState, BulkAction>>> = {
  received: 'accept',
  accepted: 'assign',
  answered: 'close',
  rated: 'close',
}

/** What is most likely meant: the next step of most of the rows; what a department has is urged. */
export function likelyAction(states: readonly MessageState[]): BulkAction {
  const counts = Map.groupBy(states, (state) => NEXT[state] ?? 'urge')
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
  return most?.[0] ?? 'urge'
}
