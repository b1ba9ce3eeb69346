import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { messageRoutes } from '@gongkai/messages/routes'
import type { Answer, WidgetContext } from '@gongkai/widget-kit'
import type { widget } from './widget.ts'

export type PublishedPage = AnswerOf<typeof messagesContract.published>
export type PublishedItem = PublishedPage['items'][number]
export type PublishedMessage = AnswerOf<typeof messagesContract.publication>

export type BoardContext = WidgetContext<typeof widget>
type Asker = Pick<BoardContext, 'attributes' | 'call'>

/** Addresses are written here and checked against the contract's types, so that the table itself is not downloaded. */
const PAGE = '/api/boards/{board}/messages' satisfies (typeof messageRoutes)['published'][1]
const ONE = '/api/boards/{board}/messages/{publication}' satisfies (typeof messageRoutes)['publication'][1]

/** Words that are looked for, and the place in the list to go on from. */
export interface Asking {
  readonly q?: string
  readonly after?: string | null
}

export function askPage(context: Asker, asking: Asking): Promise<Answer<PublishedPage>> {
  return context.call('GET', PAGE.replace('{board}', boardOf(context)), {
    query: { ...asking, size: context.attributes().pageSize },
  })
}

export function askMessage(context: Asker, publication: string): Promise<Answer<PublishedMessage>> {
  const path = ONE.replace('{board}', boardOf(context)).replace('{publication}', encodeURIComponent(publication))
  return context.call('GET', path)
}

function boardOf(context: Pick<BoardContext, 'attributes'>): string {
  return encodeURIComponent(context.attributes().board)
}
