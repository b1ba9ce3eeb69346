import type { Effect } from '../values.ts'
import type { Placed, TokenChange } from './changed-tokens.ts'
import { ENTITIES } from './legal-words.data.ts'

/** What one changed stretch does in law; none where it is wording. */
export function effectsOf(change: TokenChange): Effect[] {
  const found = new Set<Effect>()
  const tokens = [...change.removed, ...change.added]
  for (const token of tokens) {
    const effect = effectOfToken(token)
    if (effect) found.add(effect)
  }
  const words = tokens.some(({ kind }) => kind === 'word')
  if (!words) return [...found]
  if (change.after[0]?.kind === 'reference' && change.after[0].key.startsWith('reference:|')) found.add('reference')
  const both = [change.removed, change.added].every((side) => side.some(({ kind }) => kind === 'word'))
  if (found.size === 0) found.add(effectOfWords(change))
  else if (both && namesEntity(change)) found.add('subject')
  return [...found]
}

function effectOfToken({ kind, key }: Placed): Effect | null {
  if (kind === 'bound') return key.endsWith(':date') ? 'date' : 'amount'
  return kind === 'word' || kind === 'mark' ? null : kind
}

/** Words that are no synonyms: whom or what the rule is for where such a word is named or the place says so, else what is to be done. */
function effectOfWords(change: TokenChange): Effect {
  if (namesEntity(change)) return 'subject'
  const places = change.added.length > 0 ? change.added : change.removed
  const first = places[0]
  if (first?.segment.condition) return 'subject'
  return 'duty'
}

function namesEntity({ removed, added, before, after }: TokenChange): boolean {
  const edge = (tokens: readonly Placed[]) => tokens.map((token) => (token.kind === 'word' ? token.text : ' ')).join('')
  return [removed, added].some((side) => {
    if (side.length === 0) return false
    const text = side.map(({ text: word }) => word).join('')
    if (ENTITIES.test(text)) return true
    // A word of which only one character changed: 境内 → 境外.
    const around = `${edge(before).slice(-1)}${text}${edge(after).slice(0, 1)}`
    return text.length <= 2 && ENTITIES.test(around)
  })
}
