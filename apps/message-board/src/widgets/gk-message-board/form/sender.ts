import type { AnswerOf, BodyOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { messageRoutes } from '@gongkai/messages/routes'
import {
  asJson,
  randomKey,
  solveProofOfWork,
  type Answer,
  type ProofOfWorkChallenge,
  type WidgetContext,
} from '@gongkai/widget-kit'

export type Receipt = AnswerOf<typeof messagesContract.submit>
type Submission = BodyOf<typeof messagesContract.submit>
export type Content = Omit<Submission, 'challenge'>

const CHALLENGE = '/api/challenge' satisfies (typeof messageRoutes)['challenge'][1]
const SUBMIT = '/api/messages' satisfies (typeof messageRoutes)['submit'][1]

/**
 * Sends a message so that it is recorded once. When the answer was lost, the same content goes again byte for byte under the same
 * key, and the platform returns its first answer. New words, or a platform that refused, make a new attempt; a challenge that
 * expired while somebody thought is replaced once without asking.
 */
export function createSender(context: Pick<WidgetContext, 'call'>, solve = solveProofOfWork) {
  let attempt: { readonly content: string; readonly key: string; readonly body: Submission } | null = null

  const prepare = async (content: Content): Promise<Answer<NonNullable<typeof attempt>>> => {
    const text = JSON.stringify(content)
    if (attempt?.content === text) return { ok: true, value: attempt }
    const challenge = await context.call<ProofOfWorkChallenge>('GET', CHALLENGE)
    if (!challenge.ok) return challenge
    attempt = { content: text, key: randomKey(), body: { ...content, challenge: await solve(challenge.value) } }
    return { ok: true, value: attempt }
  }

  return async (content: Content): Promise<Answer<Receipt>> => {
    for (let again = false; ; again = true) {
      const prepared = await prepare(content)
      if (!prepared.ok) return prepared
      const { key, body } = prepared.value
      const answer = await context.call<Receipt>('POST', SUBMIT, { body, key, write: asJson })
      if (answer.ok || answer.failure.kind !== 'refused') return answer
      const { code, status } = answer.failure
      const spent = code.startsWith('challenge-')
      if (spent || status === 400 || status === 422) attempt = null
      if (!spent || again) return answer
    }
  }
}
