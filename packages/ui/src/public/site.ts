import { inject, type InjectionKey } from 'vue'
import type { Named } from '../language.ts'
import { publicAddress } from './address.ts'
import { useReader } from './reader.ts'

/** The public pages of one app, as far as their frame shows it. */
export interface PublicSite {
  readonly mount: `/${string}/`
  /** What stands in the bar beside the bureau's name. */
  readonly service: Named
  /** What the first page is called: a step of every breadcrumb, and the way back from a page that is not there. */
  readonly title: Named
  /** The pages that the bar leads to, by their path below the mount; empty for the first. */
  readonly links: readonly { readonly path: string; readonly text: Named }[]
}

export const siteKey: InjectionKey<PublicSite> = Symbol('site')

/** The site that a page is drawn for, and the address of its pages for this reader. */
export function useSite(): PublicSite & { address(path: string): string } {
  const site = inject(siteKey)
  if (!site) throw new Error('a public page is drawn for a site')
  const reader = useReader()
  return { ...site, address: (path) => publicAddress(site.mount, reader, path) }
}
