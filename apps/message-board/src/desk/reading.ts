import type { ScreenLang } from '@gongkai/client'
import { createClient, type Client } from '@gongkai/contract-kit/fetch'
import type { messagesContract } from '@gongkai/messages/contract'
import { messageRoutes } from '@gongkai/messages/routes'
import { infiniteQueryOptions, queryOptions } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter, type Ref } from 'vue'

export type MessagesClient = Client<typeof messagesContract>
export type DeskChoice = Omit<
  NonNullable<NonNullable<Parameters<MessagesClient['deskList']>[0]>['query']>,
  'after' | 'lang'
>

/** The message routes in the reader's language, asked anew whenever that changes. */
export function messagesClient(lang: Ref<ScreenLang>): MessagesClient {
  return createClient<typeof messagesContract>(messageRoutes, { lang: () => lang.value })
}

/** What vue-query reads of the messages. Keys begin with `messages`, so that one invalidation reaches all of them. */
export function messageQueries(client: MessagesClient, lang: Ref<ScreenLang>) {
  return {
    boards: () =>
      queryOptions({
        queryKey: ['messages', 'boards', lang],
        queryFn: async ({ signal }) => (await client.boards({ signal })).items,
        staleTime: 600_000,
      }),
    desk: (choice: MaybeRefOrGetter<DeskChoice>) =>
      infiniteQueryOptions({
        queryKey: ['messages', 'desk', lang, choice],
        queryFn: ({ pageParam, signal }) =>
          client.deskList({ query: { ...toValue(choice), ...(pageParam ? { after: pageParam } : {}) }, signal }),
        initialPageParam: null as string | null,
        getNextPageParam: (last) => last.next,
        staleTime: 10_000,
      }),
    one: (receipt: MaybeRefOrGetter<string>) =>
      queryOptions({
        queryKey: ['messages', 'one', lang, receipt],
        queryFn: ({ signal }) => client.deskMessage({ params: { receipt: toValue(receipt) }, signal }),
        staleTime: 5_000,
      }),
  }
}
