import type { Reader } from './reader.ts'

export const MOUNT = '/embed/'

type Choice = Pick<Reader, 'lang' | 'large'>

/** What a link or a form must carry along: the language and the text size live in the address, there are no cookies. */
export function carried({ lang, large }: Choice): readonly (readonly [string, string])[] {
  return [...(lang === 'en' ? ([['lang', 'en']] as const) : []), ...(large ? ([['large', '1']] as const) : [])]
}

/** The address of a page of this app, e.g. `guide`, for this reader. A part after `#` stays at the end. */
export function pageAddress(choice: Choice, path: string, query: Readonly<Record<string, string | null>> = {}): string {
  const [page = '', place] = path.split('#')
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  for (const [name, value] of carried(choice)) search.set(name, value)
  return `${MOUNT}${page}${search.size > 0 ? `?${search}` : ''}${place ? `#${place}` : ''}`
}

export const widgetPath = (tag: string) => encodeURIComponent(tag)
