import type { Refusal } from '@gongkai/contract-kit'
import type { EntryState, HolderAct, SeatAct } from '../values.ts'
import type { EntryChange } from './change.ts'
import { offerEnd } from './offer-end.ts'
import { leftFor, poolsFor } from './pools.ts'
import { takenAt, type Party, type SeatState } from './seat-state.ts'
import type { SeatTerms } from './terms.ts'

/** An entry that somebody acts on. */
export interface HeldEntry extends Party {
  readonly id: string
  readonly state: EntryState
  /** Epoch milliseconds. */
  readonly offeredUntil: number | null
}

const out = (state: EntryState) => !['confirmed', 'waiting', 'offered', 'applied'].includes(state)

/** What a holder does with a ticket. An offer whose time is over holds nothing, even where nobody has swept it yet. */
export function holderChange(entry: HeldEntry, act: HolderAct, terms: SeatTerms, now: number): EntryChange | Refusal {
  if (out(entry.state))
    return { refused: entry.state === 'expired' && act === 'accept' ? 'offer-ended' : 'entry-is-out' }
  if (now >= terms.startsAt) return { refused: 'activity-has-begun' }
  const change = { entry: entry.id, from: entry.state, facts: { party: entry.size }, offeredUntil: null }
  switch (act) {
    case 'accept':
    case 'decline':
      if (entry.state !== 'offered') return { refused: 'not-offered' }
      if ((entry.offeredUntil ?? 0) <= now) return { refused: 'offer-ended' }
      if (act === 'accept' && terms.cancelled) return { refused: 'activity-was-cancelled' }
      return act === 'accept'
        ? { ...change, to: 'confirmed', reason: 'offer-accepted' }
        : { ...change, to: 'declined', reason: 'offer-declined' }
    case 'leave':
      if (entry.state !== 'waiting' && entry.state !== 'applied') return { refused: 'not-waiting' }
      return { ...change, to: 'cancelled', reason: 'left-the-list' }
    case 'cancel':
      return { ...change, to: 'cancelled', reason: 'cancelled-by-holder' }
  }
}

/** What can be done with a ticket now. */
export function holderActs(entry: HeldEntry, terms: SeatTerms, now: number): HolderAct[] {
  if (out(entry.state) || now >= terms.startsAt) return []
  if (entry.state === 'offered') return (entry.offeredUntil ?? 0) > now ? ['accept', 'decline'] : []
  return entry.state === 'confirmed' ? ['cancel'] : ['leave']
}

const FROM: Readonly<Record<SeatAct, readonly EntryState[]>> = {
  offer: ['waiting'],
  confirm: ['waiting', 'offered'],
  'move-back': ['confirmed', 'offered'],
  cancel: ['confirmed', 'waiting', 'offered', 'applied'],
}

/**
 * What the organiser does by hand. It may go out of turn and pass a party that places are kept for (that is what the reason is for), but
 * never beyond a pool: not one seat more, and no seat that is reserved for others.
 */
export function organiserChange(
  entry: HeldEntry,
  act: SeatAct,
  state: SeatState,
  terms: SeatTerms,
  now: number,
): EntryChange | Refusal {
  if (out(entry.state) || !FROM[act].includes(entry.state)) return { refused: 'entry-is-out' }
  if (now >= terms.startsAt) return { refused: 'activity-has-begun' }
  const holds = entry.state === 'offered' && (entry.offeredUntil ?? 0) > now
  if ((act === 'offer' || act === 'confirm') && !holds) {
    const left = leftFor(poolsFor(terms, takenAt(state, now), entry.participants, now))
    if (left < entry.size) return { refused: 'no-place-for-it', facts: { left, party: entry.size } }
  }
  const change = { entry: entry.id, from: entry.state, facts: { party: entry.size }, offeredUntil: null }
  switch (act) {
    case 'offer': {
      const until = offerEnd(terms, now)
      return {
        ...change,
        to: 'offered',
        reason: 'offered-by-hand',
        facts: { party: entry.size, until },
        offeredUntil: until,
      }
    }
    case 'confirm':
      return { ...change, to: 'confirmed', reason: 'confirmed-by-hand' }
    case 'move-back':
      return { ...change, to: 'waiting', reason: 'moved-back-by-hand' }
    case 'cancel':
      return { ...change, to: 'cancelled', reason: 'cancelled-by-organiser' }
  }
}
