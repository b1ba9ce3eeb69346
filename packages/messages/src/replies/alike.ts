import { contentWords } from './content-words.ts'

/** A text to compare with: the rarer a shared term is among those compared, the more it says. */
export interface Comparable {
  readonly subject: string
  readonly body: string
}

/**
 * How alike each text is to a question, 0 to 1: shared terms weighed by how rare they are among the candidates, against all terms of both. What
 * stands in the subject counts twice. Lexical, without a model: the same words and the words that mean the same (`rules/synonyms.json`).
 */
export function alikeness(question: Comparable, candidates: readonly Comparable[]): number[] {
  const own = weighed(question)
  const others = candidates.map(weighed)
  const rarity = (term: string) => {
    const having = others.filter((one) => one.has(term)).length
    return Math.log(1 + (others.length + 1) / (having + 1))
  }
  const weights = new Map<string, number>()
  const weight = (term: string) => {
    const known = weights.get(term) ?? rarity(term)
    weights.set(term, known)
    return known
  }
  const lengthOf = (terms: ReadonlyMap<string, number>) =>
    Math.sqrt([...terms].reduce((sum, [term, count]) => sum + (count * weight(term)) ** 2, 0))
  const ownLength = lengthOf(own)
  return others.map((other) => {
    let product = 0
    for (const [term, count] of own) product += count * (other.get(term) ?? 0) * weight(term) ** 2
    const lengths = ownLength * lengthOf(other)
    return lengths === 0 ? 0 : Math.min(1, product / lengths)
  })
}

function weighed({ subject, body }: Comparable): ReadonlyMap<string, number> {
  const terms = new Map<string, number>()
  for (const term of contentWords(body)) terms.set(term, 1)
  for (const term of contentWords(subject)) terms.set(term, (terms.get(term) ?? 0) + 1)
  return terms
}
