import { clausesOf, partsOfClause, type Passage } from './passage.ts'
import { finds } from './pattern.ts'
import { askPatterns, nounPatterns, questionWords } from './rule-files.ts'
import type { AskKind } from './values.ts'

/** One thing that a clause asks for. A clause that asks for a day and a place is two asks in the same place. */
export interface Ask extends Passage {
  readonly kind: AskKind
}

/** 可不可以, 开不开门, 招不招人: the verb said twice asks for yes or no. */
const VERB_TWICE = /(\p{Script=Han})[不没]\1/u
const ENDS_AS_QUESTION = /[？?]\s*$/

/** How and which are said beside what they go with; where a clause asks something firmer, that is what it asks. */
const WEAK: readonly AskKind[] = ['how', 'which']
const FIRM: readonly AskKind[] = ['amount', 'time', 'place', 'who']

/** What one sentence asks, clause by clause. Requests to act (请更正) are asks of the kind `action`. */
export function asksIn(sentence: Passage): Ask[] {
  const informs = finds(questionWords.informs, sentence.text) || ENDS_AS_QUESTION.test(sentence.text)
  return clausesOf(sentence)
    .flatMap(askingParts)
    .flatMap((clause) => {
      const kinds = new Set<AskKind>()
      for (const [kind, pattern] of askPatterns) if (finds(pattern, clause.text)) kinds.add(kind)
      if (VERB_TWICE.test(clause.text)) kinds.add('whether')
      if (informs || kinds.size > 0)
        for (const [kind, pattern] of nounPatterns) if (finds(pattern, clause.text)) kinds.add(kind)
      if (FIRM.some((kind) => kinds.has(kind))) for (const kind of WEAK) if (!hasNoun(kind, clause)) kinds.delete(kind)
      if (kinds.size === 0 && ENDS_AS_QUESTION.test(clause.text)) kinds.add('whether')
      if (kinds.size === 0 && finds(questionWords.requests, clause.text)) kinds.add('action')
      return [...kinds].map((kind) => ({ ...clause, kind }))
    })
}

/** 要哪些材料、去哪里办、多久办好: parts that each ask stand for themselves. */
function askingParts(clause: Passage): Passage[] {
  const parts = partsOfClause(clause)
  const asking = parts.filter(({ text }) => askPatterns.some(([, pattern]) => finds(pattern, text)))
  return asking.length >= 2 ? parts : [clause]
}

const hasNoun = (kind: AskKind, { text }: Passage) =>
  nounPatterns.some(([one, pattern]) => one === kind && finds(pattern, text))
