import type { EntryChange } from './change.ts'
import type { Party, SeatState } from './seat-state.ts'

export interface MovedEntry extends Party {
  readonly id: string
  readonly turn: number
  readonly passedOver: number
}

/** The seats after a change of one entry. */
export function applyChange(
  state: SeatState,
  entry: MovedEntry,
  { from, to, offeredUntil }: Pick<EntryChange, 'from' | 'to' | 'offeredUntil'>,
): SeatState {
  const { id, participants, size, turn, passedOver } = entry
  const people =
    (state.confirmed[participants] ?? 0) + (to === 'confirmed' ? size : 0) - (from === 'confirmed' ? size : 0)
  const others = state.waiting.filter((one) => one.id !== id)
  return {
    ...state,
    confirmed: { ...state.confirmed, [participants]: people },
    offers: [
      ...state.offers.filter((one) => one.id !== id),
      ...(to === 'offered' && offeredUntil !== null ? [{ id, participants, size, until: offeredUntil }] : []),
    ],
    waiting:
      to === 'waiting'
        ? [...others, { id, turn, participants, size, passedOver }].sort((one, other) => one.turn - other.turn)
        : others,
  }
}
