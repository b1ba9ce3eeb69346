/** Longest texts that the portal is asked with, in characters. */
export const PORTAL_LENGTHS = { query: 200, document: 80, clause: 80, language: 3 } as const

/** The language of the source: its pages show the Chinese text itself. */
export const SOURCE_LANGUAGE = 'zh'

/** How many results a page of a search holds, and how many are looked at. */
export const SEARCH_PAGE = 20
export const MOST_FOUND = 300
/** How many rows of the table of coverage are given at a time where not said. */
export const COVERAGE_PAGE = 200

/** Where a search found a document: in its title or text in the reader's language, or in the Chinese text alone. */
export const FOUND_IN = ['title', 'text', 'chinese-title', 'chinese-text'] as const
export type FoundIn = (typeof FOUND_IN)[number]

/**
 * How a document stands in a language, as the public reads it. `current`, `wording`, `stale`: there is a translation, and this is how it
 * stands beside the Chinese text; `chinese-only`: none has been published; `withdrawn`: it was taken down.
 */
export const STANDINGS = ['current', 'wording', 'stale', 'chinese-only', 'withdrawn'] as const
export type Standing = (typeof STANDINGS)[number]
