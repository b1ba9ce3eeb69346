/** Words are kept to this many characters: a pasted blob must not become one lexeme. */
const LONGEST_WORD = 64
const RUNS = /(\p{Script=Han}+)|([\p{L}\p{N}]+)/gu

/** The one form in which texts are compared: full width as half width, no case, no combining accents kept apart. */
export function searchForm(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

interface Run {
  readonly han: boolean
  readonly characters: readonly string[]
}

function runsOf(text: string): Run[] {
  const runs: Run[] = []
  for (const match of searchForm(text).matchAll(RUNS)) {
    runs.push({ han: match[1] !== undefined, characters: [...match[0]] })
    // A Han character next to letters belongs to its own run: 专利A, not one word.
  }
  return runs.flatMap((run) => (run.han ? [run] : splitHan(run)))
}

function splitHan(run: Run): Run[] {
  const parts: { han: boolean; characters: string[] }[] = []
  for (const character of run.characters) {
    const han = /\p{Script=Han}/u.test(character)
    const last = parts.at(-1)
    if (last && last.han === han) last.characters.push(character)
    else parts.push({ han, characters: [character] })
  }
  return parts
}

const quoted = (lexeme: string) => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/**
 * The index terms of a text, each quoted as in a `tsvector` literal, once each: every pair of neighbouring Han characters (and the last of
 * a run alone, so that a single character is found by prefix), each other word whole. Computed here because no dictionary of the database
 * knows Chinese.
 */
export function searchTerms(text: string): string[] {
  const terms = new Set<string>()
  for (const run of runsOf(text)) {
    if (!run.han) {
      terms.add(run.characters.slice(0, LONGEST_WORD).join(''))
      continue
    }
    run.characters.forEach((character, index) => terms.add(character + (run.characters[index + 1] ?? '')))
  }
  return Array.from(terms, quoted)
}

/** The {@link searchTerms} of several texts as one `tsvector` literal. */
export function searchVector(...texts: readonly string[]): string {
  return [...new Set(texts.flatMap(searchTerms))].join(' ')
}

export interface SearchQuery {
  /** The `tsquery` literal: every term must be there. */
  readonly literal: string
  /** What a shown row must really contain, in search form: neighbouring pairs alone would also match the parts far apart. */
  readonly needles: readonly string[]
}

/** Reads what somebody typed; null when it holds nothing to look for. */
export function searchQuery(typed: string): SearchQuery | null {
  const terms = new Set<string>()
  for (const run of runsOf(typed)) {
    const { characters } = run
    if (!run.han) terms.add(`${quoted(characters.slice(0, LONGEST_WORD).join(''))}:*`)
    else if (characters.length === 1) terms.add(`${quoted(characters[0] ?? '')}:*`)
    else for (let at = 0; at + 1 < characters.length; at++) terms.add(quoted(`${characters[at]}${characters[at + 1]}`))
  }
  if (terms.size === 0) return null
  const needles = searchForm(typed).split(/[^\p{L}\p{N}]+/u)
  return { literal: [...terms].join(' & '), needles: needles.filter((needle) => needle !== '') }
}

export function holdsAll(query: SearchQuery, ...texts: readonly string[]): boolean {
  const form = searchForm(texts.join('\n'))
  return query.needles.every((needle) => form.includes(needle))
}

/** A query that any of the terms meets (lower-case Han pairs, or beginnings of words); null where there are none. */
export function anyTermQuery(terms: readonly string[]): string | null {
  const words = terms.filter((term) => /^[\p{L}\p{N}]+$/u.test(term))
  if (words.length === 0) return null
  return words.map((term) => (/^\p{Script=Han}/u.test(term) ? quoted(term) : `${quoted(term)}:*`)).join(' | ')
}
