import type { Ledger } from './ledger.ts'
import type { Roster, RosterLine } from './roster.ts'
import { scanKey, type Scan, type TicketScan, type WalkInScan } from './scan.ts'

/** One ticket at the door. `line` is null where the list does not hold it: signed up after the device loaded the list, or never. */
export interface TicketPresence {
  readonly number: string
  readonly line: RosterLine | null
  /** People of it who are in: never more than the party has. */
  readonly people: number
  /** The scan shown as the first; null where nobody of it is in. */
  readonly first: TicketScan | null
  /** Further scans that count, in order: the rest of a party. */
  readonly rest: readonly TicketScan[]
  /** Scans that let nobody in who was not in: the same ticket again. */
  readonly again: readonly TicketScan[]
}

export interface Attendance {
  readonly tickets: ReadonlyMap<string, TicketPresence>
  readonly walkIns: readonly WalkInScan[]
  /** Scans that were undone. */
  readonly undone: readonly Scan[]
}

/** In the order of the devices' clocks; equal times by device and number, so that everybody shows the same. */
function byTime(one: Scan, other: Scan): number {
  if (one.at !== other.at) return one.at - other.at
  if (one.device !== other.device) return one.device < other.device ? -1 : 1
  return one.seq - other.seq
}

/**
 * Who is in, from the list and what all devices wrote down. The same on every device and on the server, whatever order the ledgers
 * came in, and whatever the clocks say: a ticket lets in as many as its fullest scan says and those who came later (`rest`), never
 * more than its party. Clocks only decide which scan is shown as the first.
 */
export function attendanceOf(roster: Roster, ledger: Ledger): Attendance {
  const undoneKeys = new Set(ledger.flatMap((scan) => (scan.kind === 'undo' ? [scanKey(scan.of)] : [])))
  const standing = ledger.filter((scan) => scan.kind !== 'undo' && !undoneKeys.has(scanKey(scan))).sort(byTime)
  const lines = new Map(roster.map((line) => [line.number, line]))
  const scans = new Map<string, TicketScan[]>()
  for (const scan of standing) {
    if (scan.kind === 'in') scans.set(scan.ticket, [...(scans.get(scan.ticket) ?? []), scan])
  }
  const numbers = [...new Set([...lines.keys(), ...scans.keys()])]
  return {
    tickets: new Map(
      numbers.map((number) => [number, presenceOf(number, lines.get(number) ?? null, scans.get(number) ?? [])]),
    ),
    walkIns: standing.flatMap((scan) => (scan.kind === 'walk-in' ? [scan] : [])),
    undone: ledger.filter((scan) => scan.kind !== 'undo' && undoneKeys.has(scanKey(scan))).sort(byTime),
  }
}

function presenceOf(number: string, line: RosterLine | null, scans: readonly TicketScan[]): TicketPresence {
  const [first = null] = scans.filter(({ rest }) => !rest).concat(scans)
  const fullest = Math.max(0, ...scans.filter(({ rest }) => !rest).map(({ people }) => people))
  const later = scans.filter((scan) => scan.rest && scan !== first)
  const rest = scans.filter(({ rest: more }) => more).reduce((sum, { people }) => sum + people, 0)
  const most = line?.party.size ?? Infinity
  const again = scans.filter((scan) => !scan.rest && scan !== first)
  return { number, line, people: Math.min(most, fullest + rest), first, rest: later, again }
}
