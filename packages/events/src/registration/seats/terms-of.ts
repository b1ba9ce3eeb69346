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

/** The same as numbers and moments. Null where nobody signs up for it. */
export function seatTermsOf(published: PublishedTerms, rules: FairnessRules): SeatTerms | null {
  const { signUp, capacity, room, state, standing } = published
  if (signUp === null) return null
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
