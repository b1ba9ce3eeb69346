import type { AskApi } from '@gongkai/ui/public'
import type { Component } from 'vue'
import type { PortalReader } from './reader.ts'

/** What a page is made of, beside the parts of its address. Ask a contract with `readApi(routes, asked)`. */
export interface Asked {
  readonly reader: PortalReader
  readonly query: URLSearchParams
  readonly api: AskApi
}

/** A step of the way to a page: its name and its path below the mount. */
export interface TrailStep {
  readonly name: string
  readonly path: string
}

/** A page ready to be drawn: what a route made of the address and the API. */
export interface PortalPage {
  readonly component: Component
  readonly props: Record<string, unknown>
  readonly title: string
  readonly description?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** `robots` and the like. */
  readonly meta?: Readonly<Record<string, string>>
  /** Facts for search engines (schema.org). */
  readonly data?: object
  /** The steps that lead here behind the first page, this page last; for search engines, too. */
  readonly trail?: readonly TrailStep[]
  /** The languages in which this page can be read; all that the site has words for where not said. */
  readonly languages?: readonly string[]
  /** The page in another place that this one is a version of: the Chinese page of a document. */
  readonly chinesePage?: string | null
  /** Where the platform stands, for addresses that must be whole. */
  readonly origin?: string
  readonly script?: string
  readonly state?: unknown
}

/** A file that stands at an address of the site: a feed, the map of the site. */
export interface PortalFile {
  readonly type: string
  readonly body: string
}

/** Makes the page of an address, or nothing where there is none. The parts are decoded, in the order of the address. */
export type Open = (asked: Asked, ...parts: string[]) => Promise<PortalPage | PortalFile | undefined>
