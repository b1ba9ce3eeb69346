import type * as z from 'zod'
import type { rosterLine } from './shapes.ts'

/** One entry of the list a device at the door carries. */
export type RosterLine = z.output<typeof rosterLine>
export type Roster = readonly RosterLine[]
