import { createClient, Refused, type Client } from '@gongkai/contract-kit/fetch'
import type { EmbedCheckView, WidgetsView, WidgetView } from '@gongkai/releases'
import type { releasesContract } from '@gongkai/releases/contract'
import { releaseRoutes } from '@gongkai/releases/routes'
import type { Lang } from '@gongkai/ui'
import type { AskApi } from '@gongkai/ui/public'

export type { EmbedCheckView, WidgetsView, WidgetView }
export type EmbedApi = Client<typeof releasesContract>

/** A board as the gallery offers it for an attribute: all that these pages know of another app's subject, read over its address. */
export interface BoardChoice {
  readonly id: string
  readonly title: string
  readonly titleEn: string
}
export interface MessagesApi {
  boards(): Promise<{ readonly items: readonly BoardChoice[] }>
}

export interface RenderApi {
  readonly embed: EmbedApi
  readonly messages: MessagesApi
}

/** The API as the server's render sees it: reads only. */
export function renderApi(ask: AskApi, lang: Lang): RenderApi {
  const read = (async (address: string) => ask(address)) as unknown as typeof fetch
  return {
    embed: createClient<typeof releasesContract>(releaseRoutes, { fetch: read, lang }),
    messages: { boards: () => boardsOf(ask) },
  }
}

async function boardsOf(ask: AskApi): ReturnType<MessagesApi['boards']> {
  const answer = await ask('/api/boards')
  const body: unknown = await answer.json()
  if (!answer.ok) throw new Refused(answer.status, body as Refused['body'])
  return body as { items: readonly BoardChoice[] }
}

export function browserApi(lang: Lang): EmbedApi {
  return createClient<typeof releasesContract>(releaseRoutes, { lang })
}
