import { createClient } from '@gongkai/contract-kit/fetch'
import type { AlignmentCorrection, TrackedChanges } from '@gongkai/translation/sources'
import type { sourceContract } from '@gongkai/translation/sources/contract'
import { sourceRoutes } from '@gongkai/translation/sources/routes'
import type { SourceDeskAction } from '@gongkai/translation/sources/values'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { askAgain } from '../asking.ts'

const KEY = 'sources'
const { lang } = useDeskLang()
const client = createClient<typeof sourceContract>(sourceRoutes, { lang: () => lang.value })

export function useSources() {
  return useQuery({
    queryKey: [KEY, 'list', lang],
    queryFn: async ({ signal }) => (await client.deskSources({ query: {}, signal })).items,
    staleTime: 5_000,
    retry: askAgain,
  })
}

/** The number that each Chinese text bears, by the name of its document; '' where it has none or none is read yet. */
export function useNumbers(): (document: string) => string {
  const { data } = useSources()
  const numbers = computed(() => new Map((data.value ?? []).map(({ id, number }) => [id, number])))
  return (document) => numbers.value.get(document) ?? ''
}

export function useSource(document: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'one', lang, document],
    queryFn: ({ signal }) => client.deskSource({ params: { document: document.value }, query: {}, signal }),
    enabled: () => document.value !== '',
    staleTime: 5_000,
    retry: askAgain,
  })
}

export function useSourceVersion(document: Ref<string>, number: Ref<number>) {
  return useQuery({
    queryKey: [KEY, 'version', lang, document, number],
    queryFn: ({ signal }) =>
      client.sourceVersion({ params: { document: document.value, number: number.value }, query: {}, signal }),
    enabled: () => number.value > 0,
    staleTime: 600_000,
    retry: askAgain,
  })
}

export function useSourceImport(id: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'import', lang, id],
    queryFn: ({ signal }) => client.sourceImport({ params: { import: id.value }, query: {}, signal }),
    staleTime: 5_000,
    retry: askAgain,
  })
}

/** Policies of the register that a text can be taken from. */
export function useSourcePolicies(q: Ref<string>) {
  return useQuery({
    queryKey: [KEY, 'policies', lang, q],
    queryFn: async ({ signal }) => (await client.sourcePolicies({ query: { q: q.value }, signal })).items,
    staleTime: 60_000,
    retry: askAgain,
  })
}

type Registered = Parameters<typeof client.registerSource>[0]['body']
type Adopted = Parameters<typeof client.adoptImport>[0]['body']

export const registerSource = (body: Registered, key: string) => client.registerSource({ query: {}, body, key })

export const actOnSource = (
  document: string,
  action: SourceDeskAction,
  body: { readonly version: number } & object,
  key: string,
) => client.actOnSource({ params: { document, action }, query: {}, body, key })

export const importPolicy = (document: string, policy: string, key: string) =>
  client.importPolicy({ params: { document }, query: {}, body: { policy }, key })

export const importText = (document: string, format: 'txt' | 'html', text: string, key: string) =>
  client.importText({ params: { document }, query: {}, body: { format, text }, key })

/** How a file is to be read where it holds what stops a reading. */
export interface FileReading {
  readonly changes: TrackedChanges
  readonly comments: 'refuse' | 'leave-out'
}

export const importFile = (document: string, file: File, reading: FileReading, key: string) =>
  client.importFile({ params: { document }, query: { ...reading }, body: { name: file.name, content: file }, key })

export const correctImport = (id: string, version: number, correction: AlignmentCorrection, key: string) =>
  client.correctImport({ params: { import: id }, query: {}, body: { version, correction }, key })

export const adoptImport = (id: string, body: Adopted, key: string) =>
  client.adoptImport({ params: { import: id }, query: {}, body, key })

export const dropImport = (id: string, version: number, key: string) =>
  client.dropImport({ params: { import: id }, query: {}, body: { version }, key })
