import { createClient } from '@gongkai/contract-kit/fetch'
import type { glossaryContract } from '@gongkai/translation/glossary/contract'
import type { GlossaryAction, GlossaryFormat } from '@gongkai/translation/glossary/values'
import { glossaryRoutes } from '@gongkai/translation/glossary/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { askAgain } from '../asking.ts'

const KEY = 'glossary'
const { lang } = useDeskLang()
const client = createClient<typeof glossaryContract>(glossaryRoutes, { lang: () => lang.value })

/** Every entry of the term base. It is searched on the page: it is small, and the editor needs the whole of it. */
export function useGlossary() {
  return useQuery({
    queryKey: [KEY, 'all', lang],
    queryFn: ({ signal }) => client.deskGlossary({ query: {}, signal }),
    staleTime: 60_000,
    retry: askAgain,
  })
}

export function useTerm(term: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'one', lang, term],
    queryFn: ({ signal }) => client.deskTerm({ params: { term: term.value }, query: {}, signal }),
    enabled: () => term.value !== '',
    staleTime: 5_000,
    retry: askAgain,
  })
}

type Proposed = Parameters<typeof client.proposeTerm>[0]['body']
export type EntryInput = Proposed['entry']

export const proposeTerm = (body: Proposed, key: string) => client.proposeTerm({ query: {}, body, key })

export const actOnTerm = (term: string, action: GlossaryAction, body: { version: number } & object, key: string) =>
  client.actOnTerm({ params: { term, action }, query: {}, body, key })

export const releaseGlossary = (note: string, key: string) => client.releaseGlossary({ query: {}, body: { note }, key })

export const previewGlossaryFile = (file: File) =>
  client.previewGlossaryFile({ query: {}, body: { name: file.name, content: file } })

export const importGlossaryFile = (file: File, key: string) =>
  client.importGlossaryFile({ query: {}, body: { name: file.name, content: file }, key })

/** The address under which the term base comes as a file. */
export const glossaryFileAddress = (format: GlossaryFormat): string => `/api/desk/glossary-files/${format}`
