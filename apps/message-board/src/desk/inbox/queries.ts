import { useDeskLang } from '@gongkai/ui/desk'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { messages } from '../api.ts'
import type { DeskItem } from '../shapes.ts'
import { requestsOf, type InboxChoice } from './inbox-views.ts'

interface InboxPage {
  readonly items: readonly DeskItem[]
  /** Where each request goes on; null when it has come to its end. */
  readonly next: readonly (string | null)[]
  readonly counts: {
    readonly mine: number
    readonly late: number
    readonly review: number
    readonly all: number
  } | null
}

const urgent = (a: DeskItem, b: DeskItem) => a.limit.due.localeCompare(b.limit.due)

async function readPage(
  choice: InboxChoice,
  after: readonly (string | null)[] | null,
  signal: AbortSignal,
): Promise<InboxPage> {
  const answers = await Promise.all(
    requestsOf(choice).map((query, index) => {
      const cursor = after?.[index]
      if (after && !cursor) return null
      return messages.deskList({ query: { ...query, ...(cursor ? { after: cursor } : {}) }, signal })
    }),
  )
  const items = answers.flatMap((answer) => answer?.items ?? [])
  return {
    items: answers.length > 1 ? items.toSorted(urgent) : items,
    next: answers.map((answer) => answer?.next ?? null),
    counts: answers.find((answer) => answer != null)?.counts ?? null,
  }
}

/** A page after page of the inbox, most urgent first; the rows shown stay while another choice is read. */
export function useInbox(choice: Ref<InboxChoice>) {
  const { lang } = useDeskLang()
  const query = useInfiniteQuery({
    queryKey: ['messages', 'inbox', lang, choice],
    queryFn: ({ pageParam, signal }) => readPage(choice.value, pageParam, signal),
    initialPageParam: null as readonly (string | null)[] | null,
    getNextPageParam: (last) => (last.next.some((cursor) => cursor !== null) ? last.next : undefined),
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
