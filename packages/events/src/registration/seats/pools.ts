import type { Participants } from '../../values.ts'
import { withParty, type Party, type Taken } from './seat-state.ts'
import { releaseOf, type SeatShare, type SeatTerms } from './terms.ts'

/** What limits a party, as places left to it: negative where more are taken than there are. */
export interface Pools {
  /** Seats of the activity and of the room, whichever are fewer. */
  readonly limit: number
  /** Seats that nobody holds. */
  readonly free: number
  /** Of the free seats, those reserved for other participants. */
  readonly held: number
  /** Left under the cap on these participants; null where there is none. */
  readonly underCap: number | null
}

const ofKind = (terms: Pick<SeatTerms, 'shares'>, kind: SeatShare['kind'], participants: Participants) =>
  terms.shares.filter((share) => share.kind === kind && share.participants === participants)

const seatsOf = (shares: readonly SeatShare[]) => shares.reduce((sum, { seats }) => sum + seats, 0)

/** The cap on some participants (at-most shares); null where there is none. */
export function capOf(terms: Pick<SeatTerms, 'shares'>, participants: Participants): number | null {
  const caps = ofKind(terms, 'at-most', participants)
  return caps.length === 0 ? null : Math.min(...caps.map(({ seats }) => seats))
}

/** Shares that are still kept at a moment. */
export function keptShares(terms: SeatTerms, now: number): readonly SeatShare[] {
  return terms.shares.filter((share) => share.kind === 'reserved' && releaseOf(share, terms) > now)
}

/** The seats that there are: the room's limit too, less what other activities take in it. */
export function seatLimit({ seats, roomSeats }: SeatTerms, { roomOthers }: Taken): number {
  return roomSeats === null ? seats : Math.min(seats, roomSeats - roomOthers)
}

/**
 * What is left for these participants at a moment. A reserved share (预留) holds its unfilled seats back from everybody else until it is
 * released; an at-most share (至多) caps its own participants only.
 */
export function poolsFor(terms: SeatTerms, taken: Taken, participants: Participants, now: number): Pools {
  const limit = seatLimit(terms, taken)
  const kept = keptShares(terms, now)
  let held = 0
  for (const other of new Set(kept.map((share) => share.participants))) {
    if (other === participants) continue
    const reserved = seatsOf(kept.filter((share) => share.participants === other))
    held += Math.max(0, reserved - (taken.byKind[other] ?? 0))
  }
  const cap = capOf(terms, participants)
  const underCap = cap === null ? null : cap - (taken.byKind[participants] ?? 0)
  return { limit, free: limit - taken.total, held, underCap }
}

/** How many of these participants can be given places now, 0 or more. */
export function leftFor(pools: Pools): number {
  return Math.max(0, Math.min(pools.free - pools.held, pools.underCap ?? Infinity))
}

/** The largest party of these participants that the pools can ever hold. */
export function largestEver(terms: SeatTerms, participants: Participants): number {
  const cap = capOf(terms, participants) ?? Infinity
  return Math.max(0, Math.min(terms.seats, terms.roomSeats ?? Infinity, cap))
}

const short = (size: number, left: number) => Math.max(0, size - left)

/**
 * Whether giving places to `other` leaves `party` shorter than it is. Places that `party` could not have had anyway (reserved for other
 * participants) take nothing from it, and whoever gets them has not passed it.
 */
export function takesFrom(terms: SeatTerms, taken: Taken, other: Party, party: Party, now: number): boolean {
  const before = poolsFor(terms, taken, party.participants, now)
  const after = poolsFor(terms, withParty(taken, other), party.participants, now)
  return (
    short(party.size, after.free - after.held) > short(party.size, before.free - before.held) ||
    (before.underCap !== null &&
      after.underCap !== null &&
      short(party.size, after.underCap) > short(party.size, before.underCap))
  )
}
