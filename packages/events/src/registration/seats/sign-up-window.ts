import type { Refusal } from '@gongkai/contract-kit'
import { wallTimeAt } from '../../programme/wall-time.ts'
import type { PartyKind } from '../../values.ts'
import { largestEver } from './pools.ts'
import type { Party } from './seat-state.ts'
import type { SeatTerms } from './terms.ts'

/** A Shanghai wall time as sentences print it. */
export const printed = (moment: number): string => wallTimeAt(moment).replace('T', ' ')

/** Why nobody can sign up now; null in the window: from its opening, to just before its closing. */
export function whyClosed(terms: SeatTerms, now: number): Refusal | null {
  if (terms.cancelled) return { refused: 'activity-was-cancelled' }
  if (now < terms.opensAt) return { refused: 'sign-up-not-open', facts: { opensAt: printed(terms.opensAt) } }
  if (now >= terms.closesAt || now >= terms.startsAt || terms.stopped) {
    const closedAt = printed(Math.min(terms.closesAt, terms.startsAt, now))
    return { refused: 'sign-up-closed', facts: { closedAt } }
  }
  return null
}

/**
 * Why a party cannot be taken, whatever is free: not for these participants, no such parties, larger than offered, or larger than the
 * places can ever hold: it would wait for nothing and is told what is possible.
 */
export function whyNotTaken(
  terms: SeatTerms,
  { kind, participants, size }: Party & { readonly kind: PartyKind },
): Refusal | null {
  if (terms.invited.length > 0 && !terms.invited.includes(participants)) return { refused: 'participants-not-invited' }
  const most = kind === 'alone' ? 1 : terms.parties[kind]
  if (most === 0) return { refused: 'party-not-offered' }
  const ever = largestEver(terms, participants)
  if (size > ever) return { refused: 'party-never-fits', facts: { party: size, most: ever } }
  if (size > most) return { refused: 'party-too-large', facts: { most } }
  return null
}
