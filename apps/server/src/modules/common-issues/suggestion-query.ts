import { fieldLexicon, profileOf } from '@gongkai/messages/common-issues'
import { searchQuery } from '../search/bigram.ts'

const MOST_TERMS = 7
const MOST_PHRASES = 8
const HAN_PAIR = /^\p{Script=Han}{2}$/u

/**
 * A `tsquery` literal that finds texts about what somebody is typing, also in other words: everything typed, neighbouring pairs of what
 * was typed, and the phrases that the lexicon knows for the topic. Null where nothing can be looked for. Selective on purpose: single
 * common words would match half of all answers.
 */
export function suggestionQuery(typed: string): string | null {
  const profile = profileOf({ subject: typed, body: '' }, fieldLexicon)
  const groups = new Set<string>()
  const whole = searchQuery(typed)
  if (whole) groups.add(whole.literal)
  const terms = [...profile.terms].flatMap(([term, weight]) => {
    if (term.startsWith('#') || (HAN_PAIR.test(term) && weight < 0.9)) return []
    return searchQuery(term)?.literal ?? []
  })
  const chosen = terms.slice(0, MOST_TERMS)
  chosen.forEach((term, index) => {
    const next = chosen[index + 1]
    if (next !== undefined) groups.add(`${term} & ${next}`)
  })
  for (const phrase of fieldLexicon.topics
    .find(({ id }) => id === profile.question?.topic)
    ?.phrases.slice(0, MOST_PHRASES) ?? [])
    groups.add(searchQuery(phrase)?.literal ?? '')
  const known = [...groups].filter((group) => group !== '')
  return known.length === 0 ? null : known.map((group) => `(${group})`).join(' | ')
}
