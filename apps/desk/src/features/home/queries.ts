import { messagesClient } from '@gongkai/client'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'

const { lang } = useDeskLang()
const messages = messagesClient(lang)

/** The on-time rate of the messages received this year that this person may see. */
export function useOnTime(year: string) {
  return useQuery({
    queryKey: ['messages', 'figures', lang, year],
    queryFn: ({ signal }) => messages.deskFigures({ query: { from: `${year}-01-01` }, signal }),
    staleTime: 60_000,
  })
}

/** What waits for this person among the messages: the counts, and those due first; for who only reads, what is late. */
export function useMyMessages(view: Ref<'mine' | 'late'>) {
  return useQuery({
    queryKey: ['messages', 'home', lang, view],
    queryFn: ({ signal }) => messages.deskList({ query: { view: view.value }, signal }),
    staleTime: 10_000,
    refetchInterval: 60_000,
  })
}
