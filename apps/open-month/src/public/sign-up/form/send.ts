import type { SignedUp } from '@gongkai/events/registration'
import type { registrationRoutes } from '@gongkai/events/registration/routes'
import {
  asJson,
  randomKey,
  solveProofOfWork,
  type Answer,
  type Call,
  type ProofOfWorkChallenge,
} from '@gongkai/widget-kit'
import type { SignUpBody, SignUpContent } from './content.ts'

const CHALLENGE = '/api/challenge'
const SIGN_UP = '/api/activities/{activity}/registrations' satisfies (typeof registrationRoutes)['signUp'][1]

/** One sign-up that may have to be repeated: the same words go under the same key with the same proof of work. */
interface Attempt {
  readonly words: string
  readonly key: string
  readonly body: SignUpBody
}

export type Stage = 'checking' | 'sending'

/**
 * Sends a sign-up so that it counts once. Where the answer was lost, the same goes again byte for byte and the platform gives its first answer. Other
 * words, or a refusal, make a new attempt; a challenge that ran out while somebody thought is replaced once without asking.
 */
export function createSending(call: Call, activity: string, onStage: (stage: Stage) => void, solve = solveProofOfWork) {
  let attempt: Attempt | null = null

  async function prepare(content: SignUpContent): Promise<Answer<Attempt>> {
    const words = JSON.stringify(content)
    if (attempt?.words === words) return { ok: true, value: attempt }
    onStage('checking')
    const challenge = await call<ProofOfWorkChallenge>('GET', CHALLENGE)
    if (!challenge.ok) return challenge
    const body = { ...content, challenge: await solve(challenge.value) }
    attempt = { words, key: randomKey(), body }
    return { ok: true, value: attempt }
  }

  return async function send(content: SignUpContent): Promise<Answer<SignedUp>> {
    for (let again = false; ; again = true) {
      const prepared = await prepare(content)
      if (!prepared.ok) return prepared
      const { key, body } = prepared.value
      onStage('sending')
      const path = SIGN_UP.replace('{activity}', encodeURIComponent(activity))
      const answer = await call<SignedUp>('POST', path, { body, key, write: asJson })
      if (answer.ok || answer.failure.kind !== 'refused') return answer
      attempt = null
      if (!answer.failure.code.startsWith('challenge-') || again) return answer
    }
  }
}
