import { line, optionalText } from '@gongkai/contract-kit/text'
import { parseDepartmentId } from '@gongkai/department-registry'
import * as z from 'zod'
import {
  ACTIVITY_PARTS,
  ASKED_OF,
  DISTRICTS,
  PARTICIPANTS,
  SHARE_KINDS,
  SIGN_UP_MODES,
  SIGN_UP_QUESTION_KINDS,
} from '../values.ts'
import { ACTIVITY_COUNTS as COUNTS, ACTIVITY_LENGTHS as LENGTHS } from './lengths.ts'
import { timeOfDay, wallTimeShape } from './wall-time.ts'

/** A line that may be empty while the activity is planned. */
export const maybeLine = (max: number) => optionalText(max).default('')

export const hostShape = z
  .string()
  .max(40)
  .refine((printed) => parseDepartmentId(printed) !== null, { params: { code: 'unknown-department' } })

const placePicture = z.object({ id: z.uuid(), alt: line(LENGTHS.place), altEn: maybeLine(LENGTHS.place) })

/** How somebody who does not walk, see or hear as others do gets in and takes part. `note` says what else is to be known. */
const accessibility = z.object({
  stepFree: z.boolean(),
  toilet: z.boolean(),
  hearingLoop: z.boolean(),
  signLanguage: z.boolean(),
  note: maybeLine(LENGTHS.note),
  noteEn: maybeLine(LENGTHS.note),
})

/** Where it is: no map service is asked; directions are written out. */
export const activityPlace = z.object({
  name: line(LENGTHS.place),
  nameEn: maybeLine(LENGTHS.place),
  address: line(LENGTHS.address),
  addressEn: maybeLine(LENGTHS.address),
  district: z.enum(DISTRICTS),
  directions: maybeLine(LENGTHS.directions),
  directionsEn: maybeLine(LENGTHS.directions),
  accessibility,
  picture: placePicture.nullable(),
})

export const agendaItem = z.object({
  at: timeOfDay,
  title: line(LENGTHS.title),
  titleEn: maybeLine(LENGTHS.title),
  part: z.enum(ACTIVITY_PARTS).nullable(),
})

const seats = z.number().int().min(1).max(COUNTS.seats)

/** Seats of the activity, the room it shares with others (with the most it may use of it), and shares for some participants. */
export const activityCapacity = z.object({
  seats,
  room: z.object({ id: z.string().min(1).max(60), seats: seats.optional() }).nullable(),
  shares: z
    .array(
      z.object({
        participants: z.enum(PARTICIPANTS),
        seats,
        kind: z.enum(SHARE_KINDS),
        /** When reserved seats that nobody took go to all; at the closing where it is null. */
        releaseAt: wallTimeShape.nullable(),
      }),
    )
    .max(COUNTS.shares),
})

const question = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
  kind: z.enum(SIGN_UP_QUESTION_KINDS),
  label: line(LENGTHS.question),
  labelEn: maybeLine(LENGTHS.question),
  options: z
    .array(z.object({ label: line(LENGTHS.option), labelEn: maybeLine(LENGTHS.option) }))
    .max(COUNTS.options)
    .optional(),
  required: z.boolean(),
  of: z.enum(ASKED_OF),
})

const partyMost = z.number().int().min(0).max(COUNTS.party)

/** How one signs up. `parties`: the largest party of each kind, 0 where it is not offered; alone is always possible. */
export const activitySignUp = z.object({
  opensAt: wallTimeShape,
  closesAt: wallTimeShape,
  mode: z.enum(SIGN_UP_MODES),
  waitingList: z.boolean(),
  parties: z.object({ family: partyMost, group: partyMost, delegates: partyMost }),
  /** Whether the public sees how many places are left. */
  showPlaces: z.boolean(),
  questions: z.array(question).max(COUNTS.questions),
  lottery: z
    .object({
      /**
       * SHA-256 (hex) of the secret seed, published before anyone signs up. The seed is 64 hex characters, hashed as that text; the server
       * draws it when a lottery is first saved. Empty until then.
       */
      commitment: z.string().regex(/^(?:[0-9a-f]{64})?$/),
      drawAt: wallTimeShape,
      /** A value that the public knows only later and that goes into the draw; empty where there is none. */
      publicSource: maybeLine(LENGTHS.source),
    })
    .nullable(),
})

export const activityPolicy = z.object({
  id: z.string().max(60).optional(),
  title: line(LENGTHS.place * 2),
  url: z
    .url({ protocol: /^https?$/ })
    .max(LENGTHS.url)
    .nullable(),
})

export const activitySpeaker = z.object({
  name: line(LENGTHS.person),
  title: maybeLine(LENGTHS.place),
  titleEn: maybeLine(LENGTHS.place),
})
