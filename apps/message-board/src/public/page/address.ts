import type { Reader } from './reader.ts'

export const MOUNT = '/message-board/'

type Choice = Pick<Reader, 'lang' | 'large'>

/** What a link or a form must carry along: the language and the text size live in the address, there are no cookies. */
export function carried({ lang, large }: Choice): readonly (readonly [string, string])[] {
  return [...(lang === 'en' ? ([['lang', 'en']] as const) : []), ...(large ? ([['large', '1']] as const) : [])]
}

/** The address of a page of this app, e.g. `boards/subsidy`, for this reader. */
export function pageAddress(choice: Choice, path: string, query: Readonly<Record<string, string | null>> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  for (const [name, value] of carried(choice)) search.set(name, value)
  return `${MOUNT}${path}${search.size > 0 ? `?${search}` : ''}`
}

export const boardPath = (board: string) => `boards/${encodeURIComponent(board)}`
export const askPath = (board: string) => `${boardPath(board)}/ask`
export const messagePath = (board: string, id: string) => `${boardPath(board)}/messages/${encodeURIComponent(id)}`
