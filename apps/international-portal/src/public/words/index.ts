import { en } from './en.ts'
import type { Words } from './shape.ts'
import { zh } from './zh.ts'

export type PortalWords = Words<typeof en>

/** The language at the root of the addresses; every other stands in them by its code. */
export const FIRST_LANGUAGE = 'en'

/**
 * The languages that pages can be read in, by their code in an address. Another one is a file of words and a line here, the code among
 * `translation.languages` of the configuration, and content. No code is the name of a page.
 */
export const WORDS: Readonly<Record<string, PortalWords>> = { en, zh }

/** The words of a language; of the first where it has none. */
export const wordsOf = (language: string): PortalWords => WORDS[language] ?? en
