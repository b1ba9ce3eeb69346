const ESCAPED = /[.*+?^${}()|\\/]/g
const literal = (text: string) => text.replace(ESCAPED, '\\$&')
const oneOf = (choices: string) => choices.split('/').map(literal).join('|')

/** Parts of the notation: an optional part, a choice, a gap. */
const PART = /\[([^\]]*)\]|<([^>]*)>|(…)/g

/** A gap passes over so many characters of one sentence. */
const GAP = '[^。！？!?\\n]{0,30}?'

/**
 * A phrase as the rule files write it, as a regular expression source: `[您]` may stand there or not (`[a/b]`: one of them), `<咨询/联系>` is one of
 * them, `…` is up to 30 characters of the same sentence. Everything else stands for itself. No repetition is nested, so the time is bounded.
 */
export function phraseSource(phrase: string): string {
  let source = ''
  let from = 0
  for (const found of phrase.matchAll(PART)) {
    source += literal(phrase.slice(from, found.index))
    const [all, optional, choice] = found
    source += optional !== undefined ? `(?:${oneOf(optional)})?` : choice !== undefined ? `(?:${oneOf(choice)})` : GAP
    from = found.index + all.length
  }
  return source + literal(phrase.slice(from))
}

/** Finds any of the phrases; null where there are none. Latin letters match in either case. */
export function phrasePattern(phrases: readonly string[]): RegExp | null {
  return phrases.length === 0 ? null : new RegExp(phrases.map(phraseSource).join('|'), 'giu')
}

/** A list of plain words as one expression, the longest first, so that 什么时候 is not read as 什么. */
export function wordPattern(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  // A Latin word stands by itself; Han words need no border.
  const parts = longestFirst.map((word) => (/^[a-z]/i.test(word) ? `(?<![a-z])${literal(word)}` : literal(word)))
  return new RegExp(parts.join('|'), 'giu')
}

/** Whether a global expression finds anything, from the beginning each time. */
export function finds(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  const found = pattern.test(text)
  pattern.lastIndex = 0
  return found
}
