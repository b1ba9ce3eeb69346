import { createClient, type Client } from '@gongkai/contract-kit/fetch'
import type { commonIssuesContract } from '@gongkai/messages/common-issues/contract'
import { commonIssueRoutes } from '@gongkai/messages/common-issues/routes'
import type { figuresContract } from '@gongkai/messages/figures/contract'
import { figuresRoutes } from '@gongkai/messages/figures/routes'
import type { messagesContract } from '@gongkai/messages/contract'
import { messageRoutes } from '@gongkai/messages/routes'
import type { Lang } from '@gongkai/ui'
import type { AskApi } from '@gongkai/ui/public'

export type MessagesApi = Client<typeof messagesContract>
export type FiguresApi = Client<typeof figuresContract>
export type QuestionsApi = Client<typeof commonIssuesContract>

/** The API as the server's render sees it: reads only. */
export interface RenderApi {
  readonly messages: MessagesApi
  /** Frequently asked questions. */
  readonly questions: QuestionsApi
  readonly figures: FiguresApi
}

export function renderApi(ask: AskApi, lang: Lang): RenderApi {
  const read = (async (address: string) => ask(address)) as unknown as typeof fetch
  const options = { fetch: read, lang }
  return {
    messages: createClient<typeof messagesContract>(messageRoutes, options),
    questions: createClient<typeof commonIssuesContract>(commonIssueRoutes, options),
    figures: createClient<typeof figuresContract>(figuresRoutes, options),
  }
}

export function browserApi(lang: Lang): MessagesApi {
  return createClient<typeof messagesContract>(messageRoutes, { lang })
}
