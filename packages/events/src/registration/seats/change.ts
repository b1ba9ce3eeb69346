import type { ChangeReason, EntryState } from '../values.ts'

export type ChangeFacts = Readonly<Record<string, number | string | readonly string[] | null>>

/** One change of one entry's state, as it is kept for good: what, why, and the numbers behind it. */
export interface EntryChange {
  readonly entry: string
  readonly from: EntryState | null
  readonly to: EntryState
  readonly reason: ChangeReason
  readonly facts: ChangeFacts
  /** Epoch milliseconds; set while an offer stands. */
  readonly offeredUntil: number | null
}
