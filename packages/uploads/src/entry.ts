/** The id of an entry: small letters, digits and hyphens. */
export type EntryId = string & { readonly __brand: 'EntryId' }

/** One entry of x. */
export interface Entry {
  readonly id: EntryId
  readonly title: string
}

/** Characters (Unicode code points): a rare Han character counts as one. */
export const LONGEST_TITLE = 100

export type TitleFault = 'title-empty' | 'title-too-long'

/** An id, or null for a text that cannot be one. */
export function parseEntryId(text: string): EntryId | null {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 60 ? (text as EntryId) : null
}

/**
 * A title as it is kept: runs of white space are one space, none at the ends. Refuses `title-empty` and, past
 * {@link LONGEST_TITLE} characters, `title-too-long`.
 */
export function readTitle(text: string): { readonly title: string } | { readonly refused: TitleFault } {
  const title = text.replace(/\s+/gu, ' ').trim()
  if (title === '') return { refused: 'title-empty' }
  return [...title].length > LONGEST_TITLE ? { refused: 'title-too-long' } : { title }
}
