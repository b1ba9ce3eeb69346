import type { AskApi, PublicPage, Reader } from '@gongkai/ui/public'

/** What a page is made of, beside the parts of its address. Ask a contract with `readApi(routes, asked)`. */
export interface Asked {
  readonly reader: Reader
  readonly query: URLSearchParams
  readonly api: AskApi
  /** The fields of a form that was sent to this address; null where the page is only asked for. */
  readonly sent: URLSearchParams | null
}

/** Makes the page of an address, or nothing where there is none. The parts are decoded, in the order of the address. */
export type Open = (asked: Asked, ...parts: string[]) => Promise<PublicPage | undefined>

/** Pages that show what one person was given: kept by no cache and no search engine, named to no other site. */
export const PERSONAL = {
  headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  meta: { robots: 'noindex' },
} as const
