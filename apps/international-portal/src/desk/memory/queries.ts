import { createClient } from '@gongkai/contract-kit/fetch'
import type { memoryContract } from '@gongkai/translation/memory/contract'
import { memoryRoutes } from '@gongkai/translation/memory/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { askAgain } from '../asking.ts'

const KEY = 'translation-memory'
const { lang } = useDeskLang()
const client = createClient<typeof memoryContract>(memoryRoutes, { lang: () => lang.value })

/** What is looked for in the memory: one Chinese clause, and where it stands. */
export interface MemoryAsked {
  readonly language: string
  readonly text: string
  /** Where it stands; left out where somebody only looks something up. */
  readonly document?: string
  readonly clause?: string
  /** From which score on, in percent; the configured one where not said. */
  readonly from?: number
}

/** How texts like this one were translated before, the best first. */
export function useMemoryMatches(asked: Ref<MemoryAsked>) {
  return useQuery({
    queryKey: [KEY, 'matches', lang, asked],
    queryFn: async ({ signal }) => (await client.memoryMatches({ query: {}, body: asked.value, signal })).items,
    enabled: () => asked.value.text.trim() !== '',
    staleTime: 300_000,
    retry: askAgain,
  })
}

export function useMemoryState() {
  return useQuery({
    queryKey: [KEY, 'state', lang],
    queryFn: async ({ signal }) => (await client.memoryState({ query: {}, signal })).items,
    staleTime: 30_000,
    retry: askAgain,
  })
}

/** The address under which the memory of a language comes as TMX. */
export const memoryFileAddress = (language: string): string =>
  `/api/desk/translation-memory/tmx?language=${encodeURIComponent(language)}`
