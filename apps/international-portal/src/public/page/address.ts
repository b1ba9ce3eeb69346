import { FIRST_LANGUAGE, WORDS } from '../words/index.ts'

export const MOUNT = '/en/'

/** How a page is read: what its address says beside its path. */
export interface ReadingChoice {
  /** The code of the language. */
  readonly language: string
  readonly large: boolean
}

/** The language of a path below the mount, and the path behind it: `zh/policies` is `policies` in Chinese. */
export function readPath(path: string): { readonly language: string; readonly path: string } {
  const [first = '', ...rest] = path.split('/')
  return first !== FIRST_LANGUAGE && Object.hasOwn(WORDS, first)
    ? { language: first, path: rest.join('/') }
    : { language: FIRST_LANGUAGE, path }
}

/** The address of a page, e.g. `policies/…`, for this reader. What is empty in the query is left out. */
export function portalAddress(
  { language, large }: ReadingChoice,
  path: string,
  query: Readonly<Record<string, string | number | null>> = {},
): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== null && value !== '') search.set(name, String(value))
  if (large) search.set('large', '1')
  const before = language === FIRST_LANGUAGE ? '' : `${language}/`
  return `${MOUNT}${before}${path}${search.size > 0 ? `?${search}` : ''}`
}
