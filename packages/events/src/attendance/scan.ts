import type * as z from 'zod'
import type { scanShape, ticketScan, walkInScan } from './shapes.ts'

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
