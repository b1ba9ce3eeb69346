import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { PartyKind } from '../../values.ts'
import type { ChangeFacts } from './change.ts'
import { leftFor, poolsFor } from './pools.ts'
import { openLine } from './promote.ts'
import { takenAt, type Party, type SeatState } from './seat-state.ts'
import { whyClosed, whyNotTaken } from './sign-up-window.ts'
import { sweep, type Swept } from './sweep.ts'
import type { SeatTerms } from './terms.ts'
import type { WhyWaiting } from './wait-reason.ts'

export interface EntryRequest extends Party {
  readonly id: string
  readonly kind: PartyKind
  /** Its place in the order of arrival. */
  readonly turn: number
}

/** Where a newcomer stands. */
export interface EntryDecision {
  readonly to: 'confirmed' | 'waiting' | 'applied'
  readonly reason: 'seat-free' | 'no-seat-free' | 'applied-to-lottery'
  readonly facts: ChangeFacts
  /** From 1, for whoever waits. */
  readonly position: number | null
  readonly why: WhyWaiting | null
  readonly passedOver: ReadonlyMap<string, number>
  readonly state: SeatState
}

/**
 * Decides one newcomer on seats that were just swept: a place at once where the party fits and takes nothing that is kept for a party
 * ahead; else the waiting list, at its end; else a refusal with what is left. In a lottery everybody is noted and nobody seated.
 * Refuses whoever comes outside the window and whatever party cannot be taken.
 */
export function admit(state: SeatState, request: EntryRequest, terms: SeatTerms, now: number): EntryDecision | Refusal {
  const refusal = whyClosed(terms, now) ?? whyNotTaken(terms, request)
  if (refusal) return refusal
  const { id, turn, participants, size } = request
  const nobodyPassed = new Map<string, number>()
  if (terms.mode === 'lottery') {
    const facts = { turn, party: size }
    return {
      to: 'applied',
      reason: 'applied-to-lottery',
      facts,
      position: null,
      why: null,
      passedOver: nobodyPassed,
      state,
    }
  }
  const taken = takenAt(state, now)
  const line = openLine(taken, terms, now)
  for (const entry of state.waiting) line.leaveBehind(entry)
  const why = line.whyNot(request)
  if (why === null) {
    const passed = line.seat(request)
    return {
      to: 'confirmed',
      reason: 'seat-free',
      facts: { turn, party: size, passed },
      position: null,
      why: null,
      passedOver: line.passedOver,
      state: {
        ...state,
        confirmed: { ...state.confirmed, [participants]: (state.confirmed[participants] ?? 0) + size },
        waiting: state.waiting.map((entry) => ({
          ...entry,
          passedOver: line.passedOver.get(entry.id) ?? entry.passedOver,
        })),
      },
    }
  }
  if (!terms.waitingList) {
    const left = leftFor(poolsFor(terms, taken, participants, now))
    return { refused: 'all-taken', facts: { left } }
  }
  return {
    to: 'waiting',
    reason: 'no-seat-free',
    facts: { turn, party: size, because: why.code, ...why.facts },
    position: state.waiting.length + 1,
    why,
    passedOver: nobodyPassed,
    state: { ...state, waiting: [...state.waiting, { id, turn, participants, size, passedOver: 0 }] },
  }
}

/** Sweeps, then decides: a newcomer never gets what somebody who waits is entitled to. */
export function decideEntry(
  state: SeatState,
  request: EntryRequest,
  terms: SeatTerms,
  now: number,
): { readonly swept: Swept; readonly entry: EntryDecision } | Refusal {
  const swept = sweep(state, terms, now)
  const entry = admit(swept.state, request, terms, now)
  return isRefusal(entry) ? entry : { swept, entry }
}
