import type { Finding } from './finding.ts'
import { weightOf } from './missing/segments.ts'
import { placeLike } from './place-like.ts'

const NOTHING = { expected: null, found: null, term: null, why: null } as const

/** What an English title can look like: quoted, italic, in 《》, or three words with capitals. */
const TITLE =
  /[“"‘][^“”"‘’]{6,}[”"’]|《[^》]+》|[*_][^*_]{6,}[*_]|<(?:em|i)>[^<]+<\/(?:em|i)>|(?:\b[A-Z][\w-]+(?:\s+(?:of|on|for|the|and|in|to|against|by|at|with)\b)*\s+){2,}[A-Z][\w-]+|\b[A-Z][\w-]+\s+(?:Law|Code|Regulations?|Measures|Rules|Provisions|Treaty|Convention|Guidelines|Act|Notice|Opinions|Plan)\b/g

/** Titles in 《》 that have fewer titles opposite: a hint, since a title may be said in other words. */
export function titleHints(zh: string, en: string): Finding[] {
  const titles = [...zh.matchAll(/《[^《》]+》/g)]
  const named = new Set(titles.map(([title]) => title)).size
  const opposite = [...en.matchAll(TITLE)].length
  const last = titles.at(-1)
  if (!last || opposite >= named) return []
  const place = { start: last.index, end: last.index + last[0].length }
  return [{ type: 'title', zh: place, en: placeLike(place, zh.length, en), ...NOTHING, expected: last[0] }]
}

const FEWEST_CHARACTERS = 12
const [SHORTEST, LONGEST] = [2, 8.5] as const

/** English of a length that such Chinese hardly ever has. */
export function lengthHints(zh: string, en: string): Finding[] {
  const characters = weightOf(zh)
  const ratio = en.trim().length / Math.max(1, characters)
  if (characters < FEWEST_CHARACTERS || (ratio >= SHORTEST && ratio <= LONGEST)) return []
  return [{ type: 'length', zh: { start: 0, end: zh.length }, en: { start: 0, end: en.length }, ...NOTHING }]
}
