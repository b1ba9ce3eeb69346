import type { Lang } from '@gongkai/ui/lang'
import { standingCode, standingMark, type StandingCode, type StandingOf, type StandingPlaces } from './standing-code.ts'
import { en, zh } from './standing-words.ts'
import { momentWords, wallTimeAt } from './when.ts'

/** How signing up stands: a shape and words beside it. */
export type Standing = ReturnType<typeof standingMark> & { readonly words: string }

export function standingOf(lang: Lang, of: StandingOf, places: StandingPlaces | null, now: number): Standing {
  const standing = standingCode(of, places, now)
  return { ...standingMark(standing), words: wordsOf(standing, lang, wallTimeAt(now)) }
}

function wordsOf(standing: StandingCode, lang: Lang, today: string): string {
  const w = lang === 'en' ? en : zh
  switch (standing.code) {
    case 'notYet':
    case 'lottery':
      return w[standing.code](momentWords(standing.at, lang, today))
    case 'open':
      return w.open(standing.left)
    case 'waiting':
      return w.waiting(standing.waiting)
    default:
      return w[standing.code]
  }
}

/** Whether somebody who comes now still gets a place, may win one, or need not sign up. */
export const hasPlaces = ({ kind }: Standing) => kind === 'open' || kind === 'few' || kind === 'later'
