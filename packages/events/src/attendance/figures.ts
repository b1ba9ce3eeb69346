import { PARTICIPANTS, PARTY_KINDS, type Participants, type PartyKind } from '../values.ts'
import type { Attendance, TicketPresence } from './attendance.ts'

/** People of one participants kind: who was expected, who of them came, and who came without having signed up. */
export interface AttendanceCount {
  readonly participants: Participants
  readonly expected: number
  readonly arrived: number
  readonly walkIns: number
}

export interface AttendanceFigures {
  /** People with a confirmed place. */
  readonly expected: number
  /** People let in on a ticket of the list. */
  readonly arrived: number
  /** Of them people whose ticket had no confirmed place. */
  readonly withoutPlace: number
  /** People let in on a number that the list does not hold. */
  readonly notListed: number
  readonly walkIns: number
  /** Everybody inside. */
  readonly inside: number
  readonly parties: Readonly<Record<'expected' | 'complete' | 'partly' | 'missing', number>>
  readonly byParticipants: readonly AttendanceCount[]
  readonly byParty: readonly { readonly party: PartyKind; readonly expected: number; readonly arrived: number }[]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const sizeOf = ({ line }: TicketPresence) => (line?.state === 'confirmed' ? line.party.size : 0)
const peopleOf = (tickets: readonly TicketPresence[]) => sum(tickets.map(({ people }) => people))

/** The counts of an activity's attendance. Everything is counted from the scans; nothing is kept beside them. */
export function attendanceFigures({ tickets, walkIns }: Attendance): AttendanceFigures {
  const all = [...tickets.values()]
  const listed = all.filter(({ line }) => line !== null)
  const placed = listed.filter(({ line }) => line?.state === 'confirmed')
  const arrived = peopleOf(listed)
  const notListed = peopleOf(all) - arrived
  const walkedIn = sum(walkIns.map(({ people }) => people))
  const complete = placed.filter((one) => one.people === sizeOf(one)).length
  const missing = placed.filter(({ people }) => people === 0).length
  return {
    expected: sum(placed.map(sizeOf)),
    arrived,
    withoutPlace: arrived - peopleOf(placed),
    notListed,
    walkIns: walkedIn,
    inside: arrived + notListed + walkedIn,
    parties: { expected: placed.length, complete, partly: placed.length - complete - missing, missing },
    byParticipants: PARTICIPANTS.map((participants) => {
      const own = listed.filter(({ line }) => line?.participants === participants)
      return {
        participants,
        expected: sum(own.map(sizeOf)),
        arrived: peopleOf(own),
        walkIns: sum(walkIns.filter((scan) => scan.participants === participants).map(({ people }) => people)),
      }
    }),
    byParty: PARTY_KINDS.map((party) => {
      const own = listed.filter(({ line }) => line?.party.kind === party)
      return { party, expected: sum(own.map(sizeOf)), arrived: peopleOf(own) }
    }),
  }
}
