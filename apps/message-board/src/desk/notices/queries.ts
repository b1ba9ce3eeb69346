import { showAnswer } from '@gongkai/client'
import type { AnswerOf } from '@gongkai/contract-kit'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { noticesContract } from '@gongkai/notices/contract'
import { noticesRoutes } from '@gongkai/notices/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'

export type Notice = AnswerOf<typeof noticesContract.notices>['items'][number]

const KEY = 'notices'
const { lang } = useDeskLang()
const client = createClient<typeof noticesContract>(noticesRoutes, { lang: () => lang.value })

/** How many notices are unread, looked up again every minute while the desk is open. */
export function useUnread() {
  const { data } = useQuery({
    queryKey: [KEY, 'unread'],
    queryFn: async ({ signal }) => (await client.notices({ query: { size: 1, unread: '1' }, signal })).unread,
    staleTime: 10_000,
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
  })
  return computed(() => data.value ?? 0)
}

/** A person's notices page by page, newest first, only those unread where that was chosen; looked up again as often as their number. */
export function useNotices(unread: Ref<boolean>) {
  const query = useInfiniteQuery({
    queryKey: [KEY, 'list', lang, unread],
    queryFn: ({ pageParam, signal }) =>
      client.notices({
        query: { ...(unread.value ? { unread: '1' as const } : {}), ...(pageParam ? { after: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
    refetchInterval: 60_000,
  })
  return {
    ...query,
    items: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []),
    count: computed(() => query.data.value?.pages.at(-1)?.unread ?? 0),
    mail: computed(() => query.data.value?.pages[0]?.mail ?? null),
  }
}

/** Marks notices as read: those named, or everything up to and including one. */
export function useMarkRead() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (read: { ids: string[] } | { upTo: string }) => client.read({ body: read }),
    onSuccess: ({ unread }) => showAnswer(queries, [KEY, 'unread'], unread),
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  })
}
