import * as z from 'zod'
import { PARTICIPANTS, PARTY_KINDS, SHARE_KINDS, SIGN_UP_MODES } from '../values.ts'
import { ENTRY_STATES, HOLDER_ACTS, PLACES_PHASES, SEAT_ACTS } from './values.ts'

const count = z.number().int()
/** An instant with the offset of Asia/Shanghai. */
const instant = z.string()

/** A code and its sentence in the reader's language. */
export const worded = z.object({ code: z.string(), text: z.string() }).meta({ id: 'RegistrationReason' })

/** What signing up gives back. The token is shown this once; the same is sent to the address given. */
export const signedUp = z
  .object({
    number: z.string(),
    token: z.string(),
    state: z.enum(ENTRY_STATES),
    /** The place in the line of those who wait, from 1. */
    position: count.nullable(),
    /** The code under which a lottery lists the entry. */
    publicCode: z.string(),
    reason: worded,
    /** From the root of the platform. */
    ticketUrl: z.string(),
  })
  .meta({ id: 'SignedUp' })
export type SignedUp = z.output<typeof signedUp>

/** An answer as it was kept; `person` counts from 0, null where the party answered once. */
const givenAnswer = z
  .object({
    question: z.string(),
    person: count.nullable(),
    value: z.union([z.string(), z.boolean(), z.array(z.string())]),
  })
  .meta({ id: 'GivenSignUpAnswer' })

const party = z.object({ kind: z.enum(PARTY_KINDS), size: count }).meta({ id: 'RegistrationParty' })

export const ticketChange = z
  .object({ at: instant, state: z.enum(ENTRY_STATES), reason: worded })
  .meta({ id: 'TicketChange' })

/** A ticket, for whoever holds its token. */
export const ticketView = z
  .object({
    activity: z.string(),
    number: z.string(),
    publicCode: z.string(),
    state: z.enum(ENTRY_STATES),
    stateText: z.string(),
    reason: worded,
    position: count.nullable(),
    participants: z.enum(PARTICIPANTS),
    party,
    members: z.array(z.string()),
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    organisation: z.string().nullable(),
    answers: z.array(givenAnswer),
    /** Until when the answers can be changed; null where they no longer can. */
    answersUntil: instant.nullable(),
    enteredAt: instant,
    /** How long the offered places are held. */
    offeredUntil: instant.nullable(),
    startsAt: instant,
    endsAt: instant,
    /** What the code for the door says; only with a place. */
    qr: z.string().nullable(),
    /** Where it takes place online: for those with a place, never published. */
    onlineLink: z.string().nullable().optional(),
    lottery: z.object({ drawAt: instant, commitment: z.string(), drawn: z.boolean() }).nullable(),
    /** What can be done now. */
    acts: z.array(z.enum([...HOLDER_ACTS, 'answers'])),
    changes: z.array(ticketChange),
  })
  .meta({ id: 'TicketView' })
export type TicketView = z.output<typeof ticketView>

export const sharePlaces = z
  .object({
    participants: z.enum(PARTICIPANTS),
    kind: z.enum(SHARE_KINDS),
    seats: count,
    taken: count,
    /** Still kept for (or open to) these participants. */
    left: count,
    /** Until when a reserved share is kept; null for a cap, and once it was released. */
    until: instant.nullable(),
  })
  .meta({ id: 'SharePlaces' })

/** The places of one activity, as anyone may know them: counts and nothing else. */
export const placesView = z
  .object({
    activity: z.string(),
    mode: z.enum(SIGN_UP_MODES),
    phase: z.enum(PLACES_PHASES),
    seats: count,
    /** Null where the organiser does not show how many are left. */
    left: count.nullable(),
    /** Whether somebody who signs up now goes to the waiting list. */
    waitingList: z.boolean(),
    waiting: count,
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    byShare: z.array(sharePlaces),
    /** Why free places are not given: kept for a group that was passed over. */
    kept: z.object({ party: count, passedOver: count }).nullable(),
    /** Days after the end (of the whole season, where it is one) for which names and contacts are kept. */
    keptDays: count.optional(),
  })
  .meta({ id: 'PlacesView' })
export type PlacesView = z.output<typeof placesView>

export const lotteryView = z
  .object({
    activity: z.string(),
    stage: z.enum(['announced', 'closed', 'drawn']),
    commitment: z.string(),
    drawAt: instant,
    publicSource: z.string(),
    /** How many entries stand in the list; the list itself is fixed when sign-up closes. */
    entries: count,
    listHash: z.string().nullable(),
    /** The file with all that is needed to replay the draw; without the secret until it was drawn. */
    file: z.unknown().nullable(),
  })
  .meta({ id: 'LotteryView' })
export type LotteryView = z.output<typeof lotteryView>

export const seatRow = z
  .object({
    entry: z.string(),
    number: z.string(),
    publicCode: z.string(),
    /** 张**: the whole name is shown on purpose only. */
    name: z.string(),
    contact: z.string(),
    organisation: z.string().nullable(),
    participants: z.enum(PARTICIPANTS),
    party,
    state: z.enum(ENTRY_STATES),
    stateText: z.string(),
    position: count.nullable(),
    passedOver: count,
    enteredAt: instant,
    offeredUntil: instant.nullable(),
    /** Why it came to be in this state. */
    reason: worded,
    /** Why it was not moved up; null where it does not wait. */
    notPromoted: worded.nullable(),
    version: count,
    acts: z.array(z.object({ act: z.enum(SEAT_ACTS), closed: worded.nullable() })),
  })
  .meta({ id: 'SeatRow' })
export type SeatRow = z.output<typeof seatRow>

export const seatsView = z
  .object({
    places: placesView,
    /** People who are confirmed; those whose place is held are in `offered`. */
    taken: count,
    offered: count,
    frozen: z.boolean(),
    /** Why nobody is moved up now, for the whole list; null where nobody waits. */
    whyNobody: worded.nullable(),
    rows: z.array(seatRow),
    lottery: z
      .object({ stage: z.enum(['announced', 'closed', 'drawn']), sealed: z.boolean(), needsPublicValue: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'SeatsView' })
export type SeatsView = z.output<typeof seatsView>

export const seatView = seatRow
  .extend({
    answers: z.array(givenAnswer),
    /** Who made each, by name: somebody of the staff, the participant, or the rules by themselves. */
    changes: z.array(ticketChange.extend({ by: z.string() })).meta({ id: 'SeatChanges' }),
  })
  .meta({ id: 'SeatView' })
export type SeatView = z.output<typeof seatView>

export const seatContact = z
  .object({
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    members: z.array(z.string()),
  })
  .meta({ id: 'SeatContact' })
