import type { AnswerOf } from '@gongkai/contract-kit'
import type { commonIssuesContract } from '@gongkai/messages/common-issues/contract'
import type { commonIssueRoutes } from '@gongkai/messages/common-issues/routes'
import { asJson, type Answer, type WidgetContext } from '@gongkai/widget-kit'
import type { widget } from '../widget.ts'

export type Faq = AnswerOf<typeof commonIssuesContract.faq>
export type FaqItem = Faq['items'][number]
export type FaqContext = WidgetContext<typeof widget>

/** Addresses are written here and checked against the contract's types, so that the table itself is not downloaded. */
const LIST = '/api/faq' satisfies (typeof commonIssueRoutes)['faq'][1]
const RATE = '/api/faq/{entry}/ratings' satisfies (typeof commonIssueRoutes)['rateFaq'][1]

export function askFaq({ call, attributes }: FaqContext, q: string): Promise<Answer<Faq>> {
  const { board, count } = attributes()
  return call('GET', LIST, { query: { board, size: count, q } })
}

export function rate({ call }: FaqContext, entry: string, helped: boolean): Promise<Answer<unknown>> {
  return call('POST', RATE.replace('{entry}', entry), { body: { helped }, write: asJson })
}
