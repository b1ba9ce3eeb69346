import type { Bureau, Lang } from '@gongkai/ui'
import { inject, type InjectionKey } from 'vue'
import type { PortalWords } from '../words/index.ts'
import { portalAddress, type ReadingChoice } from './address.ts'

/** Who reads a page of the portal, and how: all that a page may vary by beside its path. */
export interface PortalReader extends ReadingChoice {
  /** Which of the platform's two languages shared parts and names of the bureau stand in. */
  readonly lang: Lang
  readonly words: PortalWords
  readonly bureau: Bureau
  /** The path below the mount and the language, and the query, as asked for. */
  readonly path: string
  readonly query: URLSearchParams
}

export const portalKey: InjectionKey<PortalReader> = Symbol('portal')

/** The reader of the page that is drawn, and the address of another page for this reader. */
export function usePortal(): PortalReader & {
  address(path: string, query?: Readonly<Record<string, string | number | null>>): string
} {
  const reader = inject(portalKey)
  if (!reader) throw new Error('a page of the portal is drawn for a reader')
  return { ...reader, address: (path, query) => portalAddress(reader, path, query) }
}
