import type { WidgetContext } from '@gongkai/widget-kit'

type Where = Pick<WidgetContext, 'origin' | 'lang'>

/** Pages of this app on the platform, in the reader's language: where a widget points for what it does not do itself. */
export function appPage(context: Where, path: string): string {
  return `${context.origin()}/message-board/${path}${context.lang() === 'en' ? '?lang=en' : ''}`
}

const boardPath = (board: string) => `boards/${encodeURIComponent(board)}`

export const boardPage = (context: Where, board: string) => appPage(context, boardPath(board))

export const askPage = (context: Where, board: string) => appPage(context, `${boardPath(board)}/ask`)

export const messagePage = (context: Where, board: string, publication: string) =>
  appPage(context, `${boardPath(board)}/messages/${encodeURIComponent(publication)}`)

export const statusPage = (context: Where) => appPage(context, 'status')
