import type { Participants } from '../../values.ts'
import type { WaitReason } from '../values.ts'
import { capOf, keptShares, largestEver, poolsFor } from './pools.ts'
import type { Party, Taken, Waiting } from './seat-state.ts'
import { releaseOf, type SeatTerms } from './terms.ts'

/** Why an entry has no place: a closed code with the numbers that its sentence needs. Moments are epoch milliseconds. */
export interface WhyWaiting {
  readonly code: WaitReason
  readonly facts: Readonly<Record<string, number | string>>
}

/** Why these pools cannot take a party now; null where they can. The first that holds, from what no waiting mends to what it does. */
export function shortage(
  terms: SeatTerms,
  taken: Taken,
  { participants, size }: Party,
  now: number,
): WhyWaiting | null {
  const { limit, free, held, underCap } = poolsFor(terms, taken, participants, now)
  const most = largestEver(terms, participants)
  if (size > most) return { code: 'too-large-now', facts: { party: size, most } }
  if (free < 0) return { code: 'frozen', facts: { seats: limit, taken: taken.total } }
  if (free === 0) return fullness(terms, taken, limit)
  if (underCap !== null && underCap < size) {
    const cap = capOf(terms, participants) ?? 0
    return { code: 'share-full', facts: { participants, seats: cap, left: Math.max(0, underCap), party: size } }
  }
  if (free - held >= size) return null
  if (free >= size)
    return { code: 'held-for-others', facts: { free, held, until: nextRelease(terms, participants, now) } }
  return { code: 'party-does-not-fit', facts: { party: size, left: free } }
}

function fullness({ seats, roomSeats }: SeatTerms, taken: Taken, limit: number): WhyWaiting {
  if (roomSeats !== null && limit < seats)
    return { code: 'room-full', facts: { seats: roomSeats, taken: taken.total + taken.roomOthers } }
  return { code: 'full', facts: { seats, taken: taken.total, offered: taken.offered } }
}

function nextRelease(terms: SeatTerms, participants: Participants, now: number): number {
  const others = keptShares(terms, now).filter((share) => share.participants !== participants)
  return Math.min(...others.map((share) => releaseOf(share, terms)))
}

export function keptFor(group: Waiting): WhyWaiting {
  return { code: 'kept-for-group', facts: { party: group.size, passedOver: group.passedOver } }
}
