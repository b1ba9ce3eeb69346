import type { Participants } from '../values.ts'
import { SMALLEST_CELL } from './values.ts'

/** An answer's link and its rows in the database change together with so many others, so that none can be told from them. */
export const CROWD = 200

export interface ToInvite {
  readonly entry: string
  readonly participants: Participants
}

export interface Invited extends ToInvite {
  /** As whom an answer over this link is counted; null where fewer than five links of a kind are out: then it would say who. */
  readonly countedAs: Participants | null
  /** Links that are touched together whenever one of them is used. */
  readonly crowd: number
}

/**
 * Gives entries their links. `order` is the order in which they are put into crowds, of random numbers: an entry's place says nothing.
 * `before` counts the links that are out already, by kind, and all of them.
 */
export function inviting(
  entries: readonly ToInvite[],
  order: readonly number[],
  before: { readonly byKind: Readonly<Partial<Record<Participants, number>>>; readonly all: number },
): Invited[] {
  const counts = new Map<Participants, number>()
  for (const { participants } of entries)
    counts.set(participants, (counts.get(participants) ?? before.byKind[participants] ?? 0) + 1)
  return entries
    .map((entry, at) => ({ entry, rank: order[at] ?? 0 }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }, at) => ({
      ...entry,
      countedAs: (counts.get(entry.participants) ?? 0) >= SMALLEST_CELL ? entry.participants : null,
      crowd: Math.floor((before.all + at) / CROWD),
    }))
}
