import { createClient } from '@gongkai/contract-kit/fetch'
import type { messagesContract } from '@gongkai/messages/contract'
import { messageRoutes } from '@gongkai/messages/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'

const { lang } = useDeskLang()
const messages = createClient<typeof messagesContract>(messageRoutes, { lang: () => lang.value })

/** What waits for this person among the messages: the counts, and those due first. */
export function useMyMessages() {
  return useQuery({
    queryKey: ['my-messages', lang],
    queryFn: ({ signal }) => messages.deskList({ query: { mine: '1' }, signal }),
    staleTime: 10_000,
    refetchInterval: 60_000,
  })
}
