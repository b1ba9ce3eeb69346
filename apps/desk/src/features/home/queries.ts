import { messagesClient } from '@gongkai/client'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'

const { lang } = useDeskLang()
const messages = messagesClient(lang)

/** What waits for this person among the messages: the counts, and those due first; for who only reads, what is late. */
export function useMyMessages(view: Ref<'mine' | 'late'>) {
  return useQuery({
    queryKey: ['messages', 'home', lang, view],
    queryFn: ({ signal }) => messages.deskList({ query: { view: view.value }, signal }),
    staleTime: 10_000,
    refetchInterval: 60_000,
  })
}
