import type { EntryState, SeatRow } from '@gongkai/events/registration'

/** How the board puts entries together: who is in, who may be, who is not. */
export const SEAT_GROUPS = ['confirmed', 'offered', 'waiting', 'applied', 'out'] as const
export type SeatGroupName = (typeof SEAT_GROUPS)[number]

const GROUP_OF: Readonly<Record<EntryState, SeatGroupName>> = {
  confirmed: 'confirmed',
  offered: 'offered',
  waiting: 'waiting',
  applied: 'applied',
  cancelled: 'out',
  declined: 'out',
  expired: 'out',
  'not-drawn': 'out',
}

export interface SeatGroup<Row> {
  readonly name: SeatGroupName
  readonly rows: readonly Row[]
  readonly people: number
}

type Grouped = Pick<SeatRow, 'state' | 'position' | 'enteredAt' | 'party'>

/** The groups that have anyone, and the confirmed always; who waits by the line, all others by when they came. */
export function groupsOf<Row extends Grouped>(rows: readonly Row[]): SeatGroup<Row>[] {
  return SEAT_GROUPS.flatMap((name) => {
    const own = rows
      .filter((row) => GROUP_OF[row.state] === name)
      .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0) || Date.parse(a.enteredAt) - Date.parse(b.enteredAt))
    if (own.length === 0 && name !== 'confirmed') return []
    return [{ name, rows: own, people: own.reduce((sum, { party }) => sum + party.size, 0) }]
  })
}
