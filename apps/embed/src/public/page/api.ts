import { createClient, type Client } from '@gongkai/contract-kit/fetch'
import type { messagesContract } from '@gongkai/messages/contract'
import { messageRoutes } from '@gongkai/messages/routes'
import type { EmbedCheckView, WidgetsView, WidgetView } from '@gongkai/releases'
import type { releasesContract } from '@gongkai/releases/contract'
import { releaseRoutes } from '@gongkai/releases/routes'
import type { Lang } from '@gongkai/ui'
import type { AskApi } from '@gongkai/ui/public'

export type { EmbedCheckView, WidgetsView, WidgetView }
export type EmbedApi = Client<typeof releasesContract>
export type MessagesApi = Client<typeof messagesContract>

export interface RenderApi {
  readonly embed: EmbedApi
  readonly messages: MessagesApi
}

/** The API as the server's render sees it: reads only. */
export function renderApi(ask: AskApi, lang: Lang): RenderApi {
  const read = (async (address: string) => ask(address)) as unknown as typeof fetch
  return {
    embed: createClient<typeof releasesContract>(releaseRoutes, { fetch: read, lang }),
    messages: createClient<typeof messagesContract>(messageRoutes, { fetch: read, lang }),
  }
}

export function browserApi(lang: Lang): EmbedApi {
  return createClient<typeof releasesContract>(releaseRoutes, { lang })
}
