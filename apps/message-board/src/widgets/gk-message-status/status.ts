import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { messageRoutes } from '@gongkai/messages/routes'
import { asJson, type Answer, type Failure, type WidgetContext } from '@gongkai/widget-kit'
import type { StatusWords } from './words.ts'

export type Status = AnswerOf<typeof messagesContract.lookUp>

/** Receipt number and code as they were typed: the platform reads small letters, spaces and full-width forms. */
export interface Proof {
  readonly receipt: string
  readonly code: string
}

const LOOK_UP = '/api/messages/{receipt}/look-up' satisfies (typeof messageRoutes)['lookUp'][1]
/** An address of the receipt. A dot alone in an address would mean another address. */
export const at = (path: string, { receipt }: Proof) =>
  path.replace('{receipt}', encodeURIComponent(receipt.replaceAll('.', '-')))

type Caller = Pick<WidgetContext, 'call'>

/** By POST, so that the code stands in no address that a proxy or a history keeps. */
export function lookUp({ call }: Caller, proof: Proof): Promise<Answer<Status>> {
  return call('POST', at(LOOK_UP, proof), { body: { code: proof.code }, write: asJson })
}

/** Why nothing is shown, in one sentence. Whether it was the receipt or the code that is wrong stays unsaid, whatever the platform answered. */
export function lookUpFault(failure: Failure, words: StatusWords): string {
  if (failure.kind === 'unreachable') return words.unreachable
  if (failure.kind === 'broken') return withNumber(words.broken, failure.requestId, words)
  return failure.status === 404 || failure.status === 400 ? words.wrong : failure.message
}

function withNumber(sentence: string, id: string | null, words: StatusWords): string {
  return id ? `${sentence} ${words.faultNo(id)}` : sentence
}
