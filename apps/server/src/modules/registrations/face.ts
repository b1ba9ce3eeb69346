import type { EntryState } from '@gongkai/events/registration'
import type { Participants, PartyKind } from '@gongkai/events/values'

/** An entry of an activity as other modules may know it: nothing personal. */
export interface EntryFacts {
  readonly id: string
  readonly activity: string
  readonly number: string
  readonly publicCode: string
  readonly state: EntryState
  readonly participants: Participants
  readonly party: { readonly kind: PartyKind; readonly size: number }
  /** Epoch milliseconds. */
  readonly enteredAt: number
  readonly offeredUntil: number | null
  /** The language of the notices. */
  readonly lang: 'zh' | 'en'
}

/** How a participant is reached, in clear: for notices and the door, never for a list or a log. */
export interface EntryContact {
  readonly name: string
  readonly phone: string | null
  readonly email: string | null
  readonly members: readonly string[]
  readonly organisation: string | null
}

/** One line of the list a device at the door loads. */
export interface RosterLine {
  readonly entry: string
  readonly number: string
  /** SHA-256, in hex, of the code that stands in the QR after the number. */
  readonly checkHash: string
  readonly state: EntryState
  /** The name as the door may see it: 张**. */
  readonly maskedName: string
  readonly participants: Participants
  readonly party: { readonly kind: PartyKind; readonly size: number }
}

/** People and entries by participants and state. */
export interface ParticipantCount {
  readonly participants: Participants
  readonly party: PartyKind
  readonly state: EntryState
  readonly entries: number
  readonly people: number
}
