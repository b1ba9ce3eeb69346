import { useDeskLang } from '@gongkai/ui/desk'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { messages } from '../api.ts'
import { requestOf, type InboxChoice } from './inbox-views.ts'

/** A page after page of the inbox, most urgent first; the rows shown stay while another choice is read. */
export function useInbox(choice: Ref<InboxChoice>) {
  const { lang } = useDeskLang()
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
  const { lang } = useDeskLang()
  return useQuery({
    queryKey: ['messages', 'inbox', 'counts', lang],
    queryFn: async ({ signal }) => (await messages.deskList({ query: {}, signal })).counts,
    staleTime: 10_000,
    refetchInterval: 60_000,
  })
}
