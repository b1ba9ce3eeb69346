import type { EntryChange } from './change.ts'
import { offerEnd } from './offer-end.ts'
import { promote } from './promote.ts'
import type { SeatState } from './seat-state.ts'
import type { SeatTerms } from './terms.ts'

export interface Swept {
  readonly changes: readonly EntryChange[]
  /** Entry → how often it was passed over, where that changed. */
  readonly passedOver: ReadonlyMap<string, number>
  readonly state: SeatState
}

/**
 * Brings the seats to where the rules say they stand now: offers whose time is over end, and whoever is next is offered what is free.
 * Nobody is promoted from the start on. Running it twice changes nothing the second time. A cancelled activity ends every entry:
 * see {@link endAll}, which needs the whole list.
 */
export function sweep(state: SeatState, terms: SeatTerms, now: number): Swept {
  const expired = state.offers.filter(({ until }) => until <= now)
  const ended = expired.map(({ id, until }): EntryChange => ({
    entry: id,
    from: 'offered',
    to: 'expired',
    reason: 'offer-expired',
    facts: { until },
    offeredUntil: null,
  }))
  const live: SeatState = { ...state, offers: state.offers.filter(({ until }) => until > now) }
  if (terms.cancelled || now >= terms.startsAt) return { changes: ended, passedOver: new Map(), state: live }
  const { promoted, passedOver } = promote(live, terms, now)
  const until = offerEnd(terms, now)
  const offered = promoted.map(({ entry, passed }): EntryChange => ({
    entry: entry.id,
    from: 'waiting',
    to: 'offered',
    reason: 'offered-in-turn',
    facts: { turn: entry.turn, party: entry.size, until, passed },
    offeredUntil: until,
  }))
  const gone = new Set(promoted.map(({ entry }) => entry.id))
  return {
    changes: [...ended, ...offered],
    passedOver,
    state: {
      ...live,
      offers: [
        ...live.offers,
        ...promoted.map(({ entry: { id, participants, size } }) => ({ id, participants, size, until })),
      ],
      waiting: live.waiting
        .filter(({ id }) => !gone.has(id))
        .map((entry) => ({ ...entry, passedOver: passedOver.get(entry.id) ?? entry.passedOver })),
    },
  }
}

/** The activity was cancelled: every entry that stands ends, whatever it was. */
export function endAll(
  entries: readonly { readonly id: string; readonly state: 'confirmed' | 'waiting' | 'offered' | 'applied' }[],
): EntryChange[] {
  return entries.map(({ id, state }) => ({
    entry: id,
    from: state,
    to: 'cancelled',
    reason: 'activity-cancelled',
    facts: {},
    offeredUntil: null,
  }))
}
