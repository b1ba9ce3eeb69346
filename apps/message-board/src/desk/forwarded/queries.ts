import type { AnswerOf } from '@gongkai/contract-kit'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { forwardedContract } from '@gongkai/messages/forwarded/contract'
import { forwardedRoutes } from '@gongkai/messages/forwarded/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'

const { lang } = useDeskLang()
const forwarded = createClient<typeof forwardedContract>(forwardedRoutes, { lang: () => lang.value })
const KEY = 'forwarded'

export type Preview = AnswerOf<typeof forwardedContract.preview>
export type Import = AnswerOf<typeof forwardedContract.importSheet>
export type ImportDetail = AnswerOf<typeof forwardedContract.importDetail>
export type ForwardedMessage = AnswerOf<typeof forwardedContract.messages>['items'][number]
export interface ChosenSheet {
  readonly platform: string
  readonly file: File
}

const sent = ({ platform, file }: ChosenSheet) => ({ query: { platform }, body: { name: file.name, content: file } })

export function usePlatforms() {
  return useQuery({
    queryKey: [KEY, 'platforms', lang],
    queryFn: async ({ signal }) => (await forwarded.platforms({ signal })).items,
    staleTime: 600_000,
  })
}

export function usePreview() {
  return useMutation({ mutationFn: (sheet: ChosenSheet) => forwarded.preview(sent(sheet)) })
}

export function useImport() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (sheet: ChosenSheet) => forwarded.importSheet(sent(sheet)),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}

/** One import, asked again each second while it runs; once it is done, what came in is read again. */
export function useImportDetail(id: Ref<string>) {
  const client = useQueryClient()
  return useQuery({
    queryKey: [KEY, 'import', lang, id],
    queryFn: async ({ signal }) => {
      const detail = await forwarded.importDetail({ params: { import: id.value }, signal })
      if (detail.state === 'done') {
        void client.invalidateQueries({ queryKey: [KEY, 'messages'] })
        void client.invalidateQueries({ queryKey: [KEY, 'imports'] })
        void client.invalidateQueries({ queryKey: ['messages'] })
      }
      return detail
    },
    refetchInterval: ({ state: { data } }) => (data?.state === 'done' ? false : 1000),
  })
}

export function useImports() {
  const query = useInfiniteQuery({
    queryKey: [KEY, 'imports', lang],
    queryFn: ({ pageParam, signal }) => forwarded.imports({ query: pageParam ? { after: pageParam } : {}, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 10_000,
  })
  const items = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? [])
  return { ...query, items }
}

export function useForwarded(platform: Ref<string>) {
  const query = useInfiniteQuery({
    queryKey: [KEY, 'messages', lang, platform],
    queryFn: ({ pageParam, signal }) =>
      forwarded.messages({
        query: { ...(platform.value ? { platform: platform.value } : {}), ...(pageParam ? { after: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
  const items = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? [])
  return { ...query, items }
}

/** Where a file of an import is had: the rows that did not come in, or the sheet with results. */
export function importFile(route: 'faultsFile' | 'results', id: string): string {
  return `${forwardedRoutes[route][1].replace('{import}', encodeURIComponent(id))}?lang=${lang.value}`
}

/** Where all results of a platform are had; empty days are left out. */
export function exportAddress(asked: Readonly<Record<'platform' | 'from' | 'to' | 'format', string>>): string {
  const query = new URLSearchParams(Object.entries({ ...asked, lang: lang.value }).filter(([, value]) => value !== ''))
  return `${forwardedRoutes.exportAll[1]}?${query}`
}
