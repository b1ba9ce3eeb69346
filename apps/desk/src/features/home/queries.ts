import { callJson } from '@gongkai/client'
import { useDeskLang, type ShownLimit } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'

/**
 * What the workbench reads of another app's subject. It asks over the address, as any other site would, and says here all that it
 * needs of the answer: so the messages are released without the workbench, and the workbench without them.
 */
interface Waiting {
  readonly items: readonly {
    readonly receipt: string
    readonly subject: string
    readonly stateName: string
    readonly limit: ShownLimit & { readonly due: string }
  }[]
  readonly counts: Readonly<Record<'mine' | 'late' | 'review' | 'all', number>>
}

/** The conditions of exactly the messages that were counted. */
export interface CountQuery {
  readonly where: {
    readonly department?: string
    readonly from?: string
    readonly to?: string
    readonly lights?: readonly string[]
  }
}

interface Count {
  readonly count: number
  readonly query: CountQuery
}

interface Figures {
  readonly onTime: { readonly numerator: Count; readonly denominator: Count }
}

const { lang } = useDeskLang()

/** The on-time rate of the messages received this year that this person may see. */
export function useOnTime(year: string) {
  return useQuery({
    queryKey: ['messages', 'figures', lang, year],
    queryFn: ({ signal }) =>
      callJson<Figures>(`/api/desk/message-figures?from=${year}-01-01&lang=${lang.value}`, { signal }),
    staleTime: 60_000,
  })
}

/** What waits for this person among the messages: the counts, and those due first; for who only reads, what is late. */
export function useMyMessages(view: Ref<'mine' | 'late'>) {
  return useQuery({
    queryKey: ['messages', 'home', lang, view],
    queryFn: ({ signal }) => callJson<Waiting>(`/api/desk/messages?view=${view.value}&lang=${lang.value}`, { signal }),
    staleTime: 10_000,
    refetchInterval: 60_000,
  })
}
