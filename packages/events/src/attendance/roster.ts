import * as z from 'zod'
import { ENTRY_STATES } from '../registration/values.ts'
import { PARTICIPANTS, PARTY_KINDS } from '../values.ts'

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
export type RosterLine = z.output<typeof rosterLine>
export type Roster = readonly RosterLine[]
