import type { ActivityCapacity, ActivitySignUp } from '../../programme/details.ts'
import { momentOf } from '../../programme/wall-time.ts'
import type { ActivityState, Participants } from '../../values.ts'
import type { FairnessRules, SeatTerms } from './terms.ts'

/** What is published of an activity and decides about its places. Times are Shanghai wall times. */
export interface PublishedTerms {
  readonly state: ActivityState
  /** False once the preview was taken down. */
  readonly standing: boolean
  readonly startsAt: string
  readonly capacity: ActivityCapacity
  readonly room: { readonly seats: number; readonly most: number } | null
  readonly signUp: ActivitySignUp | null
  readonly participants: readonly Participants[]
  readonly cancelled: boolean
}

/** States in which the window of the sign-up decides; in every other one nobody signs up. */
const OPEN: readonly ActivityState[] = ['previewed', 'sign-up']

/** A sign-up that was taken out of the activity: whoever has a place keeps it, nobody comes. */
const ENDED = {
  parties: { family: 0, group: 0, delegates: 0 },
  mode: 'arrival',
  waitingList: false,
  opensAt: '1970-01-01T08:00',
  closesAt: '1970-01-01T08:00',
} as const

/** The same as numbers and moments. Without a sign-up nobody comes any more, and what stands goes on to stand. */
export function seatTermsOf(published: PublishedTerms, rules: FairnessRules): SeatTerms {
  const { capacity, room, state, standing } = published
  const signUp = published.signUp ?? ENDED
  return {
    seats: Math.min(capacity.seats, room?.most ?? Infinity),
    roomSeats: room?.seats ?? null,
    shares: capacity.shares.map(({ participants, seats, kind, releaseAt }) => ({
      participants,
      seats,
      kind,
      releaseAt: releaseAt === null ? null : momentOf(releaseAt),
    })),
    invited: published.participants,
    parties: signUp.parties,
    mode: signUp.mode,
    waitingList: signUp.waitingList,
    opensAt: momentOf(signUp.opensAt),
    closesAt: momentOf(signUp.closesAt),
    startsAt: momentOf(published.startsAt),
    cancelled: published.cancelled || state === 'cancelled',
    stopped: !standing || !OPEN.includes(state),
    rules,
  }
}
