import { createClient, Refused, type Client } from '@gongkai/contract-kit/fetch'
import type { EmbedCheckView, WidgetsView, WidgetView } from '@gongkai/releases'
import type { releasesContract } from '@gongkai/releases/contract'
import { releaseRoutes } from '@gongkai/releases/routes'
import type { Lang } from '@gongkai/ui'
import type { AskApi } from '@gongkai/ui/public'

export type { EmbedCheckView, WidgetsView, WidgetView }
export type EmbedApi = Client<typeof releasesContract>

/** A board or an activity as the gallery offers it for an attribute: all that these pages know of another app's subject, read over its address. */
export interface NamedThing {
  readonly id: string
  readonly title: string
  readonly titleEn: string
}
export interface ThingsApi {
  boards(): Promise<readonly NamedThing[]>
  /** Those that are still to come, soonest first. */
  activities(): Promise<readonly NamedThing[]>
  /** Whether a GET of the address has an answer: what is listed need not have all that a widget shows. */
  hasAnswer(address: string): Promise<boolean>
}

export interface RenderApi {
  readonly embed: EmbedApi
  readonly things: ThingsApi
}

const SHANGHAI = 8 * 3_600_000

/** The API as the server's render sees it: reads only. */
export function renderApi(ask: AskApi, lang: Lang): RenderApi {
  const read = (async (address: string) => ask(address)) as unknown as typeof fetch
  return {
    embed: createClient<typeof releasesContract>(releaseRoutes, { fetch: read, lang }),
    things: {
      boards: () => thingsOf(ask, '/api/boards'),
      activities: () =>
        thingsOf(ask, `/api/activities?from=${new Date(Date.now() + SHANGHAI).toISOString().slice(0, 10)}`),
      hasAnswer: async (address) => (await ask(address).catch(() => null))?.ok === true,
    },
  }
}

async function thingsOf(ask: AskApi, address: string): Promise<readonly NamedThing[]> {
  const answer = await ask(address)
  const body: unknown = await answer.json()
  if (!answer.ok) throw new Refused(answer.status, body as Refused['body'])
  return (body as { items: readonly NamedThing[] }).items
}

export function browserApi(lang: Lang): EmbedApi {
  return createClient<typeof releasesContract>(releaseRoutes, { lang })
}
