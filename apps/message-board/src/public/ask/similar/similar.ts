import type { AnswerOf } from '@gongkai/contract-kit'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { commonIssuesContract } from '@gongkai/messages/common-issues/contract'
import type { commonIssueRoutes } from '@gongkai/messages/common-issues/routes'
import type { Lang } from '@gongkai/ui'

type Contract = Pick<typeof commonIssuesContract, 'suggestions'>
export type Similar = AnswerOf<Contract['suggestions']>['items'][number]

/** Written out, so that the table of all addresses is not downloaded for one of them. */
const ROUTES = {
  suggestions: ['GET', '/api/suggestions'],
} as const satisfies Pick<typeof commonIssueRoutes, 'suggestions'>

/** Asks what is alike to a text, on this board first. */
export function similarTo(board: string, lang: Lang) {
  const api = createClient<Contract>(ROUTES, { lang })
  return async (q: string, signal: AbortSignal): Promise<readonly Similar[]> =>
    (await api.suggestions({ query: { q, board }, signal })).items
}
