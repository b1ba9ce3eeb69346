/** What an entry (报名) can be. `applied` waits for the lottery; the last four are out. */
export const ENTRY_STATES = [
  'confirmed',
  'waiting',
  'offered',
  'applied',
  'cancelled',
  'declined',
  'expired',
  'not-drawn',
] as const
export type EntryState = (typeof ENTRY_STATES)[number]

/** States in which an entry counts as the person's one entry of the activity. */
export const ACTIVE_STATES = ['confirmed', 'waiting', 'offered', 'applied'] as const satisfies readonly EntryState[]
export type ActiveState = (typeof ACTIVE_STATES)[number]

/** What a reader is told of the places of an activity. */
export const PLACES_PHASES = ['not-yet', 'open', 'full', 'closed', 'lottery', 'over'] as const
export type PlacesPhase = (typeof PLACES_PHASES)[number]

/** Why an entry changed its state. Every change carries one, with its facts. */
export const CHANGE_REASONS = [
  'seat-free',
  'no-seat-free',
  'applied-to-lottery',
  'offered-in-turn',
  'offered-by-hand',
  'confirmed-by-hand',
  'moved-back-by-hand',
  'offer-accepted',
  'offer-declined',
  'offer-expired',
  'cancelled-by-holder',
  'left-the-list',
  'cancelled-by-organiser',
  'activity-cancelled',
  'drawn',
  'drawn-to-wait',
  'not-drawn',
] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

/** Why an entry that waits has no place (yet). */
export const WAIT_REASONS = [
  'full',
  'room-full',
  'held-for-others',
  'share-full',
  'party-does-not-fit',
  'kept-for-group',
  'frozen',
  'too-large-now',
  'offer-stands',
  'lottery-not-drawn',
  'activity-over',
  'next-in-turn',
] as const
export type WaitReason = (typeof WAIT_REASONS)[number]

/** What a holder does with a ticket. `leave` is for whoever waits, `cancel` for whoever has a place. */
export const HOLDER_ACTS = ['cancel', 'accept', 'decline', 'leave'] as const
export type HolderAct = (typeof HOLDER_ACTS)[number]

/** What the organiser does with one entry, each time with a reason that stays in its record. */
export const SEAT_ACTS = ['offer', 'confirm', 'move-back', 'cancel'] as const
export type SeatAct = (typeof SEAT_ACTS)[number]

/** Longest texts, in characters, and largest counts. */
export const SIGN_UP_LENGTHS = {
  name: 60,
  phone: 40,
  email: 120,
  organisation: 100,
  answer: 1000,
  reason: 300,
  party: 500,
  publicValue: 200,
} as const

/** How an offer is cut short before the start: within the last call it runs for at most this part of the time left. */
export const LAST_CALL_PART = 4
