import { PARTICIPANTS, type Participants } from '../../values.ts'

/** What takes part in deciding: as whom, and how many. */
export interface Party {
  readonly participants: Participants
  readonly size: number
}

export interface Waiting extends Party {
  readonly id: string
  /** The order in which it is served: of arrival, or as the lottery drew it. */
  readonly turn: number
  /** How many entries behind it got places that it was short of. */
  readonly passedOver: number
}

export interface Offered extends Party {
  readonly id: string
  /** Epoch milliseconds. From then on the offer holds nothing, whether it was swept or not. */
  readonly until: number
}

/** The places of one activity as its rows say: derived anew in the lock, never kept as a count. */
export interface SeatState {
  /** People with a place, by participants. */
  readonly confirmed: Readonly<Partial<Record<Participants, number>>>
  readonly offers: readonly Offered[]
  /** By turn. */
  readonly waiting: readonly Waiting[]
  /** The most places that other activities take in the same room at any moment of this one. */
  readonly roomOthers: number
}

export const NOBODY: SeatState = { confirmed: {}, offers: [], waiting: [], roomOthers: 0 }

/** People who hold places at a moment: those confirmed, and offers that still run. */
export interface Taken {
  readonly byKind: Readonly<Partial<Record<Participants, number>>>
  readonly total: number
  readonly offered: number
  readonly roomOthers: number
}

export function takenAt({ confirmed, offers, roomOthers }: SeatState, now: number): Taken {
  const live = offers.filter(({ until }) => until > now)
  const byKind: Partial<Record<Participants, number>> = { ...confirmed }
  for (const { participants, size } of live) byKind[participants] = (byKind[participants] ?? 0) + size
  const total = PARTICIPANTS.reduce((sum, kind) => sum + (byKind[kind] ?? 0), 0)
  return { byKind, total, offered: live.reduce((sum, { size }) => sum + size, 0), roomOthers }
}

/** The same with one more party in its places. */
export function withParty(taken: Taken, { participants, size }: Party): Taken {
  return {
    ...taken,
    byKind: { ...taken.byKind, [participants]: (taken.byKind[participants] ?? 0) + size },
    total: taken.total + size,
  }
}
