import type { PublicPage, Reader } from '@gongkai/ui/public'
import type { RenderApi } from './api.ts'

/** What a page is made of, beside the parts of its address. */
export interface Asked {
  readonly reader: Reader
  readonly api: RenderApi
  readonly query: URLSearchParams
}

/** Makes the page of an address, or nothing where there is none. The parts are decoded, in the order of the address. */
export type Open = (asked: Asked, ...parts: string[]) => Promise<PublicPage | undefined>
