import * as z from 'zod'
import { ENTRY_STATES } from '../registration/values.ts'
import { PARTICIPANTS, PARTY_KINDS } from '../values.ts'
import { ATTENDANCE_LENGTHS, CHECK_IN_WAYS, MOST_PEOPLE } from './values.ts'

const device = z.string().regex(/^[a-z0-9-]{8,40}$/)
const seq = z.number().int().min(1).max(1_000_000)
const people = z.number().int().min(1).max(MOST_PEOPLE)
const own = {
  /** Drawn by the device itself; a new one where it lost what it had written. */
  device,
  /** Counted by the device from 1. */
  seq,
  /** Epoch milliseconds by the clock of the device: says in which order things are shown, never what counts. */
  at: z.number().int().min(0),
}

/** Holders of a ticket came in. `rest`: further people of a party of which others are in already. */
export const ticketScan = z.object({
  ...own,
  kind: z.literal('in'),
  ticket: z.string().min(1).max(ATTENDANCE_LENGTHS.number),
  people,
  rest: z.boolean(),
  way: z.enum(CHECK_IN_WAYS),
})
/** People came in without having signed up. */
export const walkInScan = z.object({ ...own, kind: z.literal('walk-in'), participants: z.enum(PARTICIPANTS), people })
/** A scan was a mistake. Undoing is for good: who comes in after all is scanned anew. */
export const undoScan = z.object({ ...own, kind: z.literal('undo'), of: z.object({ device, seq }) })

/** One line of what a device at the door wrote down. It is never changed. */
export const scanShape = z.discriminatedUnion('kind', [ticketScan, walkInScan, undoScan]).meta({ id: 'AttendanceScan' })

/** One entry of the list a device at the door carries: enough to answer at the door, and no full name, no telephone. */
export const rosterLine = z
  .object({
    number: z.string(),
    /** SHA-256, in hex, of the code that stands in the ticket's QR after the number. */
    checkHash: z.string(),
    state: z.enum(ENTRY_STATES),
    /** As the door may see it: 张**. */
    maskedName: z.string(),
    participants: z.enum(PARTICIPANTS),
    party: z.object({ kind: z.enum(PARTY_KINDS), size: z.number().int().min(1) }),
  })
  .meta({ id: 'AttendanceRosterLine' })
