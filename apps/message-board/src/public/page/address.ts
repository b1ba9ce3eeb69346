import { publicAddress, type ReadingChoice } from '@gongkai/ui/public'

export const MOUNT = '/message-board/'

/** The address of a page of this app, e.g. `boards/subsidy`, for this reader. */
export function pageAddress(
  choice: ReadingChoice,
  path: string,
  query: Readonly<Record<string, string | null>> = {},
): string {
  return publicAddress(MOUNT, choice, path, query)
}

export const boardPath = (board: string) => `boards/${encodeURIComponent(board)}`
export const askPath = (board: string) => `${boardPath(board)}/ask`
export const messagePath = (board: string, id: string) => `${boardPath(board)}/messages/${encodeURIComponent(id)}`
export const faqPath = (id: string) => `faq/${encodeURIComponent(id)}`
