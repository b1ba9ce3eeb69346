import { callJson } from '@gongkai/client'
import type { FindingType, RulingReach } from '@gongkai/messages'
import { useDeskLang } from '@gongkai/ui/desk'
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'

const ROOT = '/api/desk/rulings'
const KEY = 'rulings'

/** A decision of a review that holds from then on, as the list shows it. */
export interface Ruling {
  readonly id: string
  readonly reach: RulingReach
  readonly board: string | null
  readonly type: FindingType
  readonly masked: string
  readonly receipt: string
  readonly reason: string
  readonly byName: string
  readonly at: string
  readonly revoked: { readonly byName: string; readonly at: string; readonly reason: string } | null
}

interface RulingsPage {
  readonly items: readonly Ruling[]
  readonly next: string | null
  readonly counts: { readonly standing: number; readonly revoked: number }
}

export function useRulings(revoked: Ref<boolean>) {
  const { lang } = useDeskLang()
  const query = useInfiniteQuery({
    queryKey: [KEY, lang, revoked],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ lang: lang.value })
      if (revoked.value) asked.set('revoked', '1')
      if (pageParam) asked.set('after', pageParam)
      return callJson<RulingsPage>(`${ROOT}?${asked.toString()}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  })
  const items = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? [])
  const counts = computed(() => query.data.value?.pages.at(-1)?.counts)
  return { ...query, items, counts }
}

/** Revokes one; whatever it settled is read anew. */
export function useRevoke() {
  const client = useQueryClient()
  const { lang } = useDeskLang()
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      callJson<Ruling>(`${ROOT}/${id}/revocation?lang=${lang.value}`, { method: 'POST', body: { reason } }),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: [KEY] })
      void client.invalidateQueries({ queryKey: ['messages', 'one'] })
    },
  })
}
