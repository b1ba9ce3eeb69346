import type { BodyOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { messageRoutes } from '@gongkai/messages/routes'
import { asJson, randomKey, type Answer, type Failure, type WidgetContext } from '@gongkai/widget-kit'
import { at, type Proof, type Status } from '../status.ts'
import type { ActWords } from './words.ts'

type Contract = typeof messagesContract
type Written<Name extends 'rate' | 'supplement' | 'reopen' | 'withdraw'> = Omit<
  BodyOf<Contract[Name]>,
  'code' | 'version'
>

/** What a writer does, and what each takes. */
export type Act =
  | { readonly act: 'rate'; readonly written: Written<'rate'> }
  | { readonly act: 'supplement'; readonly written: Written<'supplement'> }
  | { readonly act: 'reopen'; readonly written: Written<'reopen'> }
  | { readonly act: 'withdraw'; readonly written: Written<'withdraw'> }

const PATHS = {
  rate: '/api/messages/{receipt}/rating',
  supplement: '/api/messages/{receipt}/supplement',
  reopen: '/api/messages/{receipt}/reopening',
  withdraw: '/api/messages/{receipt}/withdrawal',
} as const satisfies { readonly [Name in Act['act']]: (typeof messageRoutes)[Name][1] }

/**
 * Sends an act so that it counts once: the same words on the same version go again under the same key, and the platform gives its
 * first answer.
 */
export function createActor({ call }: Pick<WidgetContext, 'call'>) {
  let sent = { text: '', key: '' }
  return (proof: Proof, version: number, { act, written }: Act): Promise<Answer<Status>> => {
    const body = { code: proof.code, version, ...written }
    const text = JSON.stringify([act, proof.receipt, body])
    if (sent.text !== text) sent = { text, key: randomKey() }
    return call('POST', at(PATHS[act], proof), { body, key: sent.key, write: asJson })
  }
}

/** Why nothing was taken, in one sentence. */
export function actFault(failure: Failure, words: ActWords): string {
  if (failure.kind === 'unreachable') return words.unreachable
  if (failure.kind === 'refused') return failure.fields[0]?.message ?? failure.message
  return failure.requestId ? `${words.broken} ${words.faultNo(failure.requestId)}` : words.broken
}
