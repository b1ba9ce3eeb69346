import type { PlacesView } from '@gongkai/events/registration'
import { peopleOf, type SignUpDraft } from './draft.ts'
import type { SignUpTerms } from './terms.ts'

/** What signing up would come to, as it stands now: shown before anything is sent. The server decides. */
export type Expected =
  | { readonly will: 'place'; readonly left: number | null }
  /** `before`: how many wait already, null where the organiser does not show it. `some`: places are left, but not enough for this party. */
  | { readonly will: 'wait'; readonly before: number | null; readonly some: number }
  | { readonly will: 'draw'; readonly drawAt: string | null }
  | { readonly will: 'none' }
  | { readonly will: 'too-many'; readonly most: number }
  | { readonly will: 'too-many-now'; readonly left: number }
  | { readonly will: 'not-yet' | 'closed' | 'over' }

type Chosen = Pick<SignUpDraft, 'participants' | 'kind' | 'size'>

/** Places that somebody of these participants may take: not those kept for others, and no more than their own cap leaves. */
function freeFor({ left, byShare }: PlacesView, participants: Chosen['participants']): number | null {
  if (left === null) return null
  const held = byShare.reduce(
    (sum, share) => (share.kind === 'reserved' && share.participants !== participants ? sum + share.left : sum),
    0,
  )
  const caps = byShare.filter((share) => share.kind === 'at-most' && share.participants === participants)
  return Math.max(0, Math.min(left - held, ...caps.map((share) => share.left)))
}

/** Says what would become of a party, from the live places. Null while it is not known. */
export function expectedOf(terms: SignUpTerms, places: PlacesView | null, draft: Chosen): Expected | null {
  if (places === null) return null
  const { phase, waitingList, waiting, kept } = places
  if (phase === 'not-yet' || phase === 'closed' || phase === 'over') return { will: phase }
  const people = peopleOf(draft) ?? 1
  if (people > places.seats) return { will: 'too-many', most: places.seats }
  if (terms.mode === 'lottery') return { will: 'draw', drawAt: terms.drawAt }
  const free = phase === 'full' ? 0 : freeFor(places, draft.participants)
  // Those who wait and fit were offered theirs; what is left is free to all, unless it is kept for a group that was passed over.
  if (kept === null && (free === null || free >= people)) return { will: 'place', left: free }
  if (waitingList) return { will: 'wait', before: places.left === null ? null : waiting, some: free ?? 0 }
  return free !== null && free > 0 ? { will: 'too-many-now', left: free } : { will: 'none' }
}

/** Whether it can be sent at all; the form stays open otherwise, for it may change. */
export const mayBeSent = (expected: Expected | null): boolean =>
  expected === null || !['not-yet', 'closed', 'over'].includes(expected.will)
