import type { ActivityView } from '@gongkai/events/programme'
import type { PlacesView } from '@gongkai/events/registration'
import { momentOf } from '../page/when.ts'

/** What somebody can do about signing up at a moment; each has its words and at most one primary action. */
export type Doing =
  | 'cancelled'
  | 'over'
  | 'under-way'
  | 'no-sign-up'
  | 'not-yet'
  | 'sign-up'
  | 'wait'
  | 'full'
  | 'enter'
  | 'draw'
  | 'closed'

export function doingNow(
  { phase, details: { signUp } }: Pick<ActivityView, 'phase' | 'details'>,
  places: Pick<PlacesView, 'phase' | 'waitingList'> | null,
  now: number,
): Doing {
  if (phase === 'cancelled' || phase === 'over') return phase
  if (phase === 'under-way' && places?.phase !== 'open') return 'under-way'
  if (signUp === null) return 'no-sign-up'
  if (now < momentOf(signUp.opensAt)) return 'not-yet'
  if (now >= momentOf(signUp.closesAt))
    return signUp.mode === 'lottery' && places?.phase === 'lottery' ? 'draw' : 'closed'
  if (signUp.mode === 'lottery') return 'enter'
  if (places?.phase === 'closed' || places?.phase === 'over') return 'closed'
  if (places?.phase !== 'full') return 'sign-up'
  return places.waitingList ? 'wait' : 'full'
}
