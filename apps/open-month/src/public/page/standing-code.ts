import type { ActivitySummary } from '@gongkai/events/programme'
import type { PlacesView } from '@gongkai/events/registration'
import { momentOf } from './when.ts'

/** How signing up stands, without words: pages and widgets say it each in their own file. */
export type StandingCode =
  | { readonly code: 'cancelled' | 'over' | 'none' | 'underWay' | 'draw' | 'full' | 'closed' }
  | { readonly code: 'notYet' | 'lottery'; readonly at: string }
  | { readonly code: 'open'; readonly left: number | null }
  | { readonly code: 'waiting'; readonly waiting: number }

export type StandingOf = Pick<ActivitySummary, 'phase' | 'signUp'>
export type StandingPlaces = Pick<PlacesView, 'phase' | 'left' | 'waiting' | 'waitingList'>

/** What a list says of an activity. Where the live places are not known it says what the programme alone knows. */
export function standingCode({ phase, signUp }: StandingOf, places: StandingPlaces | null, now: number): StandingCode {
  if (phase === 'cancelled') return { code: 'cancelled' }
  if (phase === 'over' || places?.phase === 'over') return { code: 'over' }
  if (signUp === null) return { code: phase === 'under-way' ? 'underWay' : 'none' }
  const closed = now >= momentOf(signUp.closesAt)
  const live = places?.phase ?? (now < momentOf(signUp.opensAt) ? 'not-yet' : closed ? 'closed' : 'open')
  if (live === 'not-yet') return { code: 'notYet', at: signUp.opensAt }
  if (live === 'closed') return { code: phase === 'under-way' ? 'underWay' : 'closed' }
  if (live === 'lottery' || (live === 'open' && signUp.mode === 'lottery'))
    return closed ? { code: 'draw' } : { code: 'lottery', at: signUp.closesAt }
  if (live === 'full') return places?.waitingList ? { code: 'waiting', waiting: places.waiting } : { code: 'full' }
  return { code: 'open', left: places?.left ?? null }
}

/** Fewer places than this are few. */
const FEW = 5

/** The shape beside the words, and how it is coloured: never a colour alone. */
export function standingMark(standing: StandingCode): {
  readonly shape: '○' | '●' | '▲' | '■' | '◇'
  readonly kind: 'later' | 'open' | 'few' | 'full' | 'done'
} {
  switch (standing.code) {
    case 'notYet':
      return { shape: '○', kind: 'later' }
    case 'lottery':
      return { shape: '◇', kind: 'open' }
    case 'none':
      return { shape: '●', kind: 'open' }
    case 'open':
      return standing.left !== null && standing.left < FEW ? { shape: '▲', kind: 'few' } : { shape: '●', kind: 'open' }
    case 'waiting':
    case 'full':
      return { shape: '■', kind: 'full' }
    case 'underWay':
    case 'draw':
    case 'closed':
    case 'over':
    case 'cancelled':
      return { shape: '■', kind: 'done' }
  }
}
