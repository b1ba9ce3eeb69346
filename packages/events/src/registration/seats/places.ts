import type { Participants, ShareKind } from '../../values.ts'
import type { PlacesPhase } from '../values.ts'
import { keptShares, seatLimit } from './pools.ts'
import { promote } from './promote.ts'
import { takenAt, type SeatState } from './seat-state.ts'
import { releaseOf, type SeatTerms } from './terms.ts'

export interface ShareLeft {
  readonly participants: Participants
  readonly kind: ShareKind
  readonly seats: number
  readonly taken: number
  readonly left: number
  /** Epoch milliseconds; null for a cap, and once it was released. */
  readonly until: number | null
}

export interface Places {
  readonly phase: PlacesPhase
  readonly seats: number
  /** Seats that nobody holds, 0 or more. */
  readonly left: number
  readonly taken: number
  readonly offered: number
  readonly waiting: number
  readonly frozen: boolean
  readonly byShare: readonly ShareLeft[]
  readonly kept: { readonly party: number; readonly passedOver: number } | null
}

/** What anyone may know of the places: counts, and whether something is kept for a party. `full`: nobody new gets a place now. */
export function placesOf(state: SeatState, terms: SeatTerms, now: number): Places {
  const taken = takenAt(state, now)
  const seats = seatLimit(terms, taken)
  const left = Math.max(0, seats - taken.total)
  const keeping = promote(state, terms, now).keptFor[0]
  const kept = keeping ? { party: keeping.size, passedOver: keeping.passedOver } : null
  return {
    phase: phaseOf(terms, now, left),
    seats: Math.max(0, seats),
    left,
    taken: taken.total,
    offered: taken.offered,
    waiting: state.waiting.length,
    frozen: taken.total > seats,
    byShare: sharesLeft(terms, taken.byKind, left, now),
    kept,
  }
}

function phaseOf(terms: SeatTerms, now: number, left: number): PlacesPhase {
  if (terms.cancelled || now >= terms.startsAt) return 'over'
  if (now < terms.opensAt) return 'not-yet'
  if (now >= terms.closesAt || terms.stopped) return 'closed'
  if (terms.mode === 'lottery') return 'lottery'
  return left > 0 ? 'open' : 'full'
}

function sharesLeft(
  terms: SeatTerms,
  byKind: Readonly<Partial<Record<Participants, number>>>,
  left: number,
  now: number,
): ShareLeft[] {
  const kept = new Set(keptShares(terms, now))
  return terms.shares.map((share) => {
    const taken = byKind[share.participants] ?? 0
    const until = kept.has(share) ? releaseOf(share, terms) : null
    const own = Math.max(0, share.seats - taken)
    return {
      participants: share.participants,
      kind: share.kind,
      seats: share.seats,
      taken,
      left: share.kind === 'reserved' && until === null ? 0 : Math.min(own, left),
      until,
    }
  })
}
