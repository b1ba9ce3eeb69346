import type { Reader } from './reader.ts'

export type ReadingChoice = Pick<Reader, 'lang' | 'large'>

/** What a link or a form must carry along: the language and the text size live in the address, there are no cookies. */
export function carried({ lang, large }: ReadingChoice): readonly (readonly [string, string])[] {
  return [...(lang === 'en' ? ([['lang', 'en']] as const) : []), ...(large ? ([['large', '1']] as const) : [])]
}

/** The address of a page below a mount, e.g. `boards/subsidy` below `/message-board/`, for this reader. What is empty is left out. */
export function publicAddress(
  mount: string,
  choice: ReadingChoice,
  path: string,
  query: Readonly<Record<string, string | null>> = {},
): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  for (const [name, value] of carried(choice)) search.set(name, value)
  return `${mount}${path}${search.size > 0 ? `?${search}` : ''}`
}
