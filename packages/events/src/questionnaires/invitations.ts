import { PARTICIPANTS, type Participants } from '../values.ts'
import { SMALLEST_CELL } from './values.ts'

/** A link is rewritten together with so many others whenever one of them is used, so that none can be told from them. */
export const CROWD = 200

export interface ToInvite {
  readonly entry: string
  readonly participants: Participants
}

export interface Invited extends ToInvite {
  /** Links that are rewritten together whenever one of them is used. */
  readonly crowd: number
}

type ByKind = Readonly<Partial<Record<Participants, number>>>

/**
 * As which kinds answers are counted, when so many links of each are out: at least five of each, and at least five together of which the
 * kind is not said. An answer of an only journalist would otherwise be theirs, and so would the only answer of no kind.
 */
export function countedKinds(links: ByKind): Participants[] {
  const number = (kind: Participants) => links[kind] ?? 0
  const kinds = PARTICIPANTS.filter((kind) => number(kind) > 0).toSorted((one, other) => number(one) - number(other))
  const few = kinds.filter((kind) => number(kind) < SMALLEST_CELL)
  const many = kinds.slice(few.length)
  const unsaid = few.reduce((sum, kind) => sum + number(kind), 0)
  return unsaid > 0 && unsaid < SMALLEST_CELL ? many.slice(1) : many
}

/** Puts entries into crowds by random numbers (`order`), behind the links that are out already: a place in a crowd says nothing. */
export function inviting(entries: readonly ToInvite[], order: readonly number[], before: number): Invited[] {
  return entries
    .map((entry, at) => ({ entry, rank: order[at] ?? 0 }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }, at) => ({ ...entry, crowd: Math.floor((before + at) / CROWD) }))
}

/**
 * Whether those who have answered leave the list of those who have not: in groups of no fewer than {@link SMALLEST_CELL}, so that whoever
 * compares list and results from one look to the next learns of a group what it answered, and of nobody alone. All at once when everybody has.
 */
export function leavesList(answeredSince: number, unanswered: number): boolean {
  return answeredSince >= SMALLEST_CELL || unanswered === 0
}
