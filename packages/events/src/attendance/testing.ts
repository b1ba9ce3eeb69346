import type { EntryState } from '../registration/values.ts'
import type { RosterLine } from './roster.ts'
import type { TicketScan } from './scan.ts'

/** A line of the list, of a resident alone with a confirmed place where nothing else is said. */
export function lineOf(
  number: string,
  { size = 1, state = 'confirmed', ...more }: { size?: number; state?: EntryState } & Partial<RosterLine> = {},
): RosterLine {
  const party = { kind: size === 1 ? ('alone' as const) : ('group' as const), size }
  return { number, checkHash: `hash of ${number}`, state, maskedName: '张**', participants: 'resident', party, ...more }
}

/** A ticket let in by one device, its first scan where nothing else is said. */
export function inScan(ticket: string, more: Partial<TicketScan> = {}): TicketScan {
  return { kind: 'in', device: 'device-a', seq: 1, at: 0, ticket, people: 1, rest: false, way: 'code', ...more }
}
