import { messagesClient } from '@gongkai/client'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'

const { lang } = useDeskLang()
const messages = messagesClient(lang)

/** What waits for this person among the messages: the counts, and those due first. */
export function useMyMessages() {
  return useQuery({
    queryKey: ['messages', 'mine', lang],
    queryFn: ({ signal }) => messages.deskList({ query: { mine: '1' }, signal }),
    staleTime: 10_000,
    refetchInterval: 60_000,
  })
}
