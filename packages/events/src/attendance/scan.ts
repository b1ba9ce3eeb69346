import * as z from 'zod'
import { PARTICIPANTS } from '../values.ts'
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

export type TicketScan = z.output<typeof ticketScan>
export type WalkInScan = z.output<typeof walkInScan>
export type Scan = z.output<typeof scanShape>
/** What happened, before a device gives it its number and time. */
export type NewScan = Scan extends infer One ? (One extends Scan ? Omit<One, 'device' | 'seq' | 'at'> : never) : never

/** What a scan is called in every ledger. */
export const scanKey = ({ device: by, seq: n }: Pick<Scan, 'device' | 'seq'>): string => `${by} ${n}`

/** The same text for the same scan, however it was written down. */
export function scanText(scan: Scan): string {
  const { device: by, seq: n, at, kind } = scan
  const line = [by, n, at, kind]
  if (kind === 'in') return JSON.stringify([...line, scan.ticket, scan.people, scan.rest, scan.way])
  if (kind === 'walk-in') return JSON.stringify([...line, scan.participants, scan.people])
  return JSON.stringify([...line, scan.of.device, scan.of.seq])
}
