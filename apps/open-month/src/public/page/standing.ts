import type { ActivitySummary } from '@gongkai/events/programme'
import type { PlacesView } from '@gongkai/events/registration'
import type { Lang } from '@gongkai/ui/lang'
import { en, zh } from './standing-words.ts'
import { momentOf, momentWords, wallTimeAt } from './when.ts'

/** How signing up stands: a shape and words beside it, never a colour alone. */
export interface Standing {
  readonly shape: '○' | '●' | '▲' | '■' | '◇'
  readonly kind: 'later' | 'open' | 'few' | 'full' | 'done'
  readonly words: string
}

/** Fewer places than this are few. */
const FEW = 5

type Of = Pick<ActivitySummary, 'phase' | 'signUp'>
type Places = Pick<PlacesView, 'phase' | 'left' | 'waiting' | 'waitingList'>

const done = (words: string): Standing => ({ shape: '■', kind: 'done', words })

/** What a list says of an activity. Where the live places are not known it says what the programme alone knows. */
export function standingOf(lang: Lang, { phase, signUp }: Of, places: Places | null, now: number): Standing {
  const w = lang === 'en' ? en : zh
  if (phase === 'cancelled') return done(w.cancelled)
  if (phase === 'over' || places?.phase === 'over') return done(w.over)
  if (signUp === null) return { shape: '●', kind: 'open', words: phase === 'under-way' ? w.underWay : w.none }
  const today = wallTimeAt(now)
  const [opens, closes] = [momentOf(signUp.opensAt), momentOf(signUp.closesAt)]
  const standing = places?.phase ?? (now < opens ? 'not-yet' : now >= closes ? 'closed' : 'open')
  switch (standing) {
    case 'not-yet':
      return { shape: '○', kind: 'later', words: w.notYet(momentWords(signUp.opensAt, lang, today)) }
    case 'lottery':
      if (now >= closes) return done(w.draw)
      return { shape: '◇', kind: 'open', words: w.lottery(momentWords(signUp.closesAt, lang, today)) }
    case 'full':
      return { shape: '■', kind: 'full', words: places?.waitingList ? w.waiting(places.waiting) : w.full }
    case 'closed':
      return done(phase === 'under-way' ? w.underWay : w.closed)
    case 'open': {
      const left = places?.left ?? null
      const few = left !== null && left < FEW
      return { shape: few ? '▲' : '●', kind: few ? 'few' : 'open', words: w.open(left) }
    }
  }
}

/** Whether somebody who comes now still gets a place, may win one, or need not sign up. */
export const hasPlaces = ({ kind }: Standing) => kind === 'open' || kind === 'few' || kind === 'later'
