import type { ChangeReason } from '@gongkai/events/registration'

/** What is told when an entry changed for a reason: `registration.<…>` with `{activity, entry, reason}`. */
export const TOPIC_OF_REASON = {
  'seat-free': 'registration.entered',
  'no-seat-free': 'registration.waiting',
  'applied-to-lottery': 'registration.entered',
  'offered-in-turn': 'registration.offered',
  'offered-by-hand': 'registration.offered',
  'confirmed-by-hand': 'registration.moved',
  'moved-back-by-hand': 'registration.moved',
  'offer-accepted': 'registration.accepted',
  'offer-declined': 'registration.declined',
  'offer-expired': 'registration.expired',
  'cancelled-by-holder': 'registration.cancelled',
  'left-the-list': 'registration.cancelled',
  'cancelled-by-organiser': 'registration.cancelled',
  'activity-cancelled': 'registration.cancelled',
  drawn: 'registration.drawn',
  'drawn-to-wait': 'registration.waiting',
  'not-drawn': 'registration.not-drawn',
} as const satisfies Record<ChangeReason, `registration.${string}`>

/** Somebody tried to sign up a person who has an entry: its holder is sent the link once more. */
export const ASKED_AGAIN = 'registration.asked-again'
