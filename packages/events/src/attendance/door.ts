import type { Attendance, TicketPresence } from './attendance.ts'
import type { RosterLine } from './roster.ts'
import type { TicketScan } from './scan.ts'
import type { TicketText } from './ticket-text.ts'

/** What to say at the door about a ticket. */
export type DoorAnswer =
  /** Confirmed, and nobody of it is in. */
  | { readonly answer: 'admit'; readonly line: RosterLine }
  /** Some of the party are in, others not yet. */
  | { readonly answer: 'rest-missing'; readonly line: RosterLine; readonly people: number; readonly first: TicketScan }
  /** Everybody of it is in. `first` says when, and by which device. */
  | {
      readonly answer: 'already'
      readonly line: RosterLine | null
      readonly first: TicketScan
      readonly people: number
    }
  /** Waits, was offered a place, or takes part in a lottery: no place of its own. */
  | { readonly answer: 'not-confirmed'; readonly line: RosterLine }
  /** Cancelled, declined, expired or not drawn. */
  | { readonly answer: 'out'; readonly line: RosterLine }
  /** The number is on the list, the code in the QR is not this ticket's. */
  | { readonly answer: 'wrong-code'; readonly line: RosterLine }
  | { readonly answer: 'unknown'; readonly number: string }
  | { readonly answer: 'not-a-ticket' }

const WAITS: readonly string[] = ['waiting', 'offered', 'applied']

/**
 * What a device says about what it read. `hashOf` is SHA-256 in hex: the list holds no code that could be copied from a lost phone.
 * Who is in already is told before anything else about the ticket, but never to a wrong code.
 */
export function doorAnswer(
  { tickets }: Attendance,
  read: TicketText | null,
  hashOf: (text: string) => string,
): DoorAnswer {
  if (read === null) return { answer: 'not-a-ticket' }
  const presence = tickets.get(read.number)
  if (!presence) return { answer: 'unknown', number: read.number }
  const { line, first, people } = presence
  if (line === null)
    return first ? { answer: 'already', line, first, people } : { answer: 'unknown', number: read.number }
  if (read.checkCode !== null && hashOf(read.checkCode) !== line.checkHash) return { answer: 'wrong-code', line }
  if (first) return inside(presence, line, first)
  if (line.state === 'confirmed') return { answer: 'admit', line }
  return { answer: WAITS.includes(line.state) ? 'not-confirmed' : 'out', line }
}

function inside({ people }: TicketPresence, line: RosterLine, first: TicketScan): DoorAnswer {
  return people < line.party.size
    ? { answer: 'rest-missing', line, people, first }
    : { answer: 'already', line, first, people }
}
