import { inject, type InjectionKey } from 'vue'
import type { Bureau } from '../frame.ts'
import type { Lang } from '../language.ts'

/** Who reads this page and how: all that a page may vary by beside its address. */
export interface Reader {
  readonly lang: Lang
  readonly large: boolean
  readonly bureau: Bureau
  /** The address asked for, with its query. */
  readonly address: string
}

export const readerKey: InjectionKey<Reader> = Symbol('reader')

export function useReader(): Reader {
  const reader = inject(readerKey)
  if (!reader) throw new Error('a public page is rendered for a reader')
  return reader
}
