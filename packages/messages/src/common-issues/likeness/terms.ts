import type { Lexicon } from '../lexicon/lexicon.ts'

const RUNS = /(\p{Script=Han}+)|([a-z][a-z0-9-]*)|(\d+)/gu
const ENDINGS = /(?:ations?|ments?|ings?|ies|es|ed|s)$/
/** A concept says more than a pair of characters: it was found through any of its words. */
const CONCEPT = 2.2
const HALF_PLAIN = 0.4

function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, '')
  return stem.length >= 3 ? stem : word
}

function addTo(terms: Map<string, number>, term: string, weight: number): void {
  terms.set(term, (terms.get(term) ?? 0) + weight)
}

/** The terms of a text in compared form with their weights: pairs of Chinese characters, English words by their stem, concepts. */
export function termsOf(form: string, lexicon: Lexicon): Map<string, number> {
  const terms = new Map<string, number>()
  for (const [, han, latin] of form.matchAll(RUNS)) {
    if (latin !== undefined && !lexicon.plainWords.has(latin)) addTo(terms, stemOf(latin), 1)
    if (han === undefined) continue
    const characters = [...han]
    for (let at = 0; at + 1 < characters.length; at++) {
      const [one = '', other = ''] = [characters[at], characters[at + 1]]
      const plain = Number(lexicon.plainHan.has(one)) + Number(lexicon.plainHan.has(other))
      if (plain < 2) addTo(terms, one + other, plain === 1 ? HALF_PLAIN : 1)
    }
  }
  for (const [term, weight] of terms) terms.set(term, Math.sqrt(weight))
  for (const { id, cues } of lexicon.concepts) if (cues.some((cue) => cue.foundIn(form))) terms.set(`#${id}`, CONCEPT)
  return terms
}
