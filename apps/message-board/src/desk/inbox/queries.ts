import { callJson, writeKey } from '@gongkai/client'
import type { AnswerOf, BodyOf } from '@gongkai/contract-kit'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { inboxContract } from '@gongkai/messages/inbox/contract'
import { inboxRoutes } from '@gongkai/messages/inbox/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { isRefused, messages } from '../api.ts'
import { requestOf, type InboxChoice } from './inbox-views.ts'

const { lang } = useDeskLang()
const inbox = createClient<typeof inboxContract>(inboxRoutes, { lang: () => lang.value })

export type SavedView = AnswerOf<typeof inboxContract.savedViews>['items'][number]
export type BulkResult = AnswerOf<typeof inboxContract.bulk>
export type BulkRequest = BodyOf<typeof inboxContract.bulk>

/** A page after page of the inbox, most urgent first; the rows shown stay while another choice is read. */
export function useInbox(choice: Ref<InboxChoice>) {
  const query = useInfiniteQuery({
    queryKey: ['messages', 'inbox', lang, choice],
    queryFn: ({ pageParam, signal }) =>
      messages.deskList({ query: { ...requestOf(choice.value), ...(pageParam ? { after: pageParam } : {}) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    refetchInterval: 60_000,
  })
  const items = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? [])
  return { ...query, items }
}

/** How many messages stand in each view, whatever view is shown. */
export function useInboxCounts() {
  return useQuery({
    queryKey: ['messages', 'inbox', 'counts', lang],
    queryFn: async ({ signal }) => (await messages.deskList({ query: {}, signal })).counts,
    staleTime: 10_000,
    refetchInterval: 60_000,
  })
}

/** The address under which the list that is shown comes as a file. */
export function exportAddress(choice: InboxChoice): string {
  const query = new URLSearchParams({ ...(requestOf(choice) as Record<string, string>), lang: lang.value })
  return `${inboxRoutes.exportList[1]}?${query}`
}

export function useSavedViews() {
  return useQuery({
    queryKey: ['messages', 'saved-views', lang],
    queryFn: async ({ signal }) => (await inbox.savedViews({ signal })).items,
    staleTime: 60_000,
  })
}

export function useSaveView() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: BodyOf<typeof inboxContract.saveView>) => inbox.saveView({ query: {}, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['messages', 'saved-views'] }),
  })
}

export function useRemoveView() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (view: string) => inbox.removeView({ params: { view }, query: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: ['messages', 'saved-views'] }),
  })
}

/** One bulk action. Its key stays the same until the server has answered: pressed again, what was done is not done twice. */
export function useBulk() {
  const client = useQueryClient()
  const key = writeKey()
  return useMutation({
    mutationFn: (body: BulkRequest) => inbox.bulk({ query: {}, body, key: key.current() }),
    onSuccess: () => {
      key.answered()
      void client.invalidateQueries({ queryKey: ['messages'] })
    },
    onError: (error) => {
      if (isRefused(error)) key.answered()
    },
  })
}

interface RegistryAnswer {
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly posts: readonly {
      readonly department: { readonly name: string }
      readonly role: string
      readonly held: boolean
    }[]
  }[]
}

/** Who can take a message in hand: the handlers and heads of today, with their departments. */
export function useHandlers() {
  return useQuery({
    queryKey: ['registry', 'handlers', lang],
    queryFn: async () => {
      const { people } = await callJson<RegistryAnswer>(`/api/desk/registry?lang=${lang.value}`)
      return people.flatMap(({ id, name, posts }) => {
        const held = posts.filter((post) => post.held && (post.role === 'handler' || post.role === 'head'))
        const departments = [...new Set(held.map((post) => post.department.name))]
        return departments.length === 0 ? [] : [{ id, label: `${name}（${departments.join('、')}）` }]
      })
    },
    staleTime: 300_000,
  })
}
