import type { EntryState } from '../values.ts'
import { promote } from './promote.ts'
import type { SeatState } from './seat-state.ts'
import type { SeatTerms } from './terms.ts'
import type { WhyWaiting } from './wait-reason.ts'

export interface Asked {
  readonly id: string
  readonly state: EntryState
  readonly offeredUntil: number | null
}

/** Why each of those who have no place was not moved up; confirmed and ended entries have no such reason. */
export function whyNotPromoted(
  state: SeatState,
  terms: SeatTerms,
  now: number,
  drawAt: number | null,
): (asked: Asked) => WhyWaiting | null {
  const stay = now >= terms.startsAt || terms.cancelled ? null : promote(state, terms, now).stay
  return ({ id, state: stands, offeredUntil }) => {
    if (stands === 'offered') return { code: 'offer-stands', facts: { until: offeredUntil ?? 0 } }
    if (stands === 'applied') return { code: 'lottery-not-drawn', facts: { drawAt: drawAt ?? terms.closesAt } }
    if (stands !== 'waiting') return null
    if (stay === null) return { code: 'activity-over', facts: {} }
    return stay.get(id) ?? { code: 'next-in-turn', facts: {} }
  }
}

/** For the list as a whole: what the first who waits is told, and so why nobody is moved up. Null where nobody waits. */
export function whyNobody(state: SeatState, terms: SeatTerms, now: number): WhyWaiting | null {
  const [first] = state.waiting
  return first ? whyNotPromoted(state, terms, now, null)({ id: first.id, state: 'waiting', offeredUntil: null }) : null
}
