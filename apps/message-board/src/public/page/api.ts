import { createClient, type Client } from '@gongkai/contract-kit/fetch'
import type { messagesContract } from '@gongkai/messages/contract'
import { messageRoutes } from '@gongkai/messages/routes'
import type { Lang } from '@gongkai/ui'
import type { AskApi } from '@gongkai/ui/public'

export type MessagesApi = Client<typeof messagesContract>

/** The API as the server's render sees it: reads only. */
export function renderApi(ask: AskApi, lang: Lang): MessagesApi {
  const read = (async (address: string) => ask(address)) as unknown as typeof fetch
  return createClient<typeof messagesContract>(messageRoutes, { fetch: read, lang })
}

export function browserApi(lang: Lang): MessagesApi {
  return createClient<typeof messagesContract>(messageRoutes, { lang })
}
