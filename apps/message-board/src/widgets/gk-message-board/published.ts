import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { messageRoutes } from '@gongkai/messages/routes'
import type { Answer, WidgetContext } from '@gongkai/widget-kit'

export type PublishedPage = AnswerOf<typeof messagesContract.published>
export type PublishedItem = PublishedPage['items'][number]
export type PublishedMessage = AnswerOf<typeof messagesContract.publication>

type Asking = Pick<WidgetContext, 'attribute' | 'call' | 'lang'>

/** Addresses are written here and checked against the contract's types, so that the table itself is not downloaded. */
const PAGE = '/api/boards/{board}/messages' satisfies (typeof messageRoutes)['published'][1]
const ONE = '/api/boards/{board}/messages/{publication}' satisfies (typeof messageRoutes)['publication'][1]

/** Version of the widget, sent with reads as `wv`: a major is retired when nobody asks with it any more. */
declare const __GK_VERSION__: string

export function askPage(context: Asking, q = '', after: string | null = null): Promise<Answer<PublishedPage>> {
  const wanted = Number(context.attribute('page-size') ?? 5)
  const size = Number.isInteger(wanted) && wanted >= 1 && wanted <= 50 ? wanted : 5
  return context.call('GET', PAGE.replace('{board}', boardOf(context)), {
    query: { q, after, size, lang: context.lang(), wv: __GK_VERSION__ },
  })
}

export function askMessage(context: Asking, publication: string): Promise<Answer<PublishedMessage>> {
  const path = ONE.replace('{board}', boardOf(context)).replace('{publication}', encodeURIComponent(publication))
  return context.call('GET', path, { query: { lang: context.lang(), wv: __GK_VERSION__ } })
}

export function boardOf(context: Pick<WidgetContext, 'attribute'>): string {
  return encodeURIComponent(context.attribute('board') ?? '')
}

/** Pages of the platform itself, where a widget points for what it does not do. */
export function pagesOf(context: Pick<WidgetContext, 'attribute' | 'origin' | 'lang'>) {
  const at = `${context.origin()}/message-board`
  const lang = context.lang() === 'en' ? '?lang=en' : ''
  return {
    board: `${at}/boards/${boardOf(context)}${lang}`,
    ask: `${at}/boards/${boardOf(context)}/ask${lang}`,
    status: `${at}/status${lang}`,
  }
}
