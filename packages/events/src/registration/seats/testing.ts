import type { SeatTerms } from './terms.ts'
import type { SeatState, Waiting } from './seat-state.ts'

export const HOUR = 3_600_000
/** The activity starts 240 hours after this, its sign-up closes 48 hours before the start. */
export const NOW = Date.parse('2026-08-01T10:00:00+08:00')

/** Ten seats, open to all, in order of arrival with a waiting list; what is said replaces what is usual. */
export const termsWith = (more: Partial<SeatTerms> = {}): SeatTerms => ({
  seats: 10,
  roomSeats: null,
  shares: [],
  invited: [],
  parties: { family: 5, group: 10, delegates: 5 },
  mode: 'arrival',
  waitingList: true,
  opensAt: NOW - 24 * HOUR,
  closesAt: NOW + 192 * HOUR,
  startsAt: NOW + 240 * HOUR,
  cancelled: false,
  stopped: false,
  rules: { offerHours: 24, passedOverMost: 3, lastCallHours: 12 },
  ...more,
})

export const waitingOf = (turn: number, size: number, more: Partial<Waiting> = {}): Waiting => ({
  id: `w${turn}`,
  turn,
  size,
  participants: 'resident',
  passedOver: 0,
  ...more,
})

export const seatsWith = (more: Partial<SeatState> = {}): SeatState => ({
  confirmed: {},
  offers: [],
  waiting: [],
  roomOthers: 0,
  ...more,
})
