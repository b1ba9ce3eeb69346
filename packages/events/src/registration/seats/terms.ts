import type { Participants, PartyKind, ShareKind, SignUpMode } from '../../values.ts'

const HOUR = 3_600_000

/** A part of the seats: kept for its participants until it is released, or a cap on them. */
export interface SeatShare {
  readonly participants: Participants
  readonly seats: number
  readonly kind: ShareKind
  /** When a reserved share is given free, in epoch milliseconds; null: when sign-up closes. */
  readonly releaseAt: number | null
}

/** What the published activity says of its places. Moments are epoch milliseconds. */
export interface SeatTerms {
  /** Seats of the activity (名额). */
  readonly seats: number
  /** Seats of a room that other activities of the same time may share; null where no room limits. */
  readonly roomSeats: number | null
  readonly shares: readonly SeatShare[]
  /** For whom it is; nobody named is everybody. */
  readonly invited: readonly Participants[]
  /** The largest party of a kind; 0 where it is not offered. Alone is always offered. */
  readonly parties: Readonly<Record<Exclude<PartyKind, 'alone'>, number>>
  readonly mode: SignUpMode
  readonly waitingList: boolean
  readonly opensAt: number
  readonly closesAt: number
  readonly startsAt: number
  readonly cancelled: boolean
  /** Whether sign-up was ended before its time, or the activity is not (yet) to be signed up for. */
  readonly stopped: boolean
  readonly rules: FairnessRules
}

/** What a bureau sets: no published text fixes these. */
export interface FairnessRules {
  /** Hours for which an offered place is held. */
  readonly offerHours: number
  /** A party that waits is passed by entries behind it at most so many times. */
  readonly passedOverMost: number
  /** Within so many hours of the start nothing is kept for a party any more and offers end sooner. */
  readonly lastCallHours: number
}

/** When a reserved share is given free. */
export function releaseOf(share: SeatShare, { closesAt }: Pick<SeatTerms, 'closesAt'>): number {
  return share.releaseAt ?? closesAt
}

export function isLastCall({ startsAt, rules }: Pick<SeatTerms, 'startsAt' | 'rules'>, now: number): boolean {
  return now >= startsAt - rules.lastCallHours * HOUR
}
