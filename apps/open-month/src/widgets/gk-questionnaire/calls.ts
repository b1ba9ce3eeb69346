import type { AnswerOf } from '@gongkai/contract-kit'
import type { Answers } from '@gongkai/events/questionnaires/answering'
import type { questionnairesContract } from '@gongkai/events/questionnaires/contract'
import type { questionnaireRoutes } from '@gongkai/events/questionnaires/routes'
import {
  asJson,
  randomKey,
  solveProofOfWork,
  type Answer,
  type Call,
  type ProofOfWorkChallenge,
} from '@gongkai/widget-kit'

export type Asked = AnswerOf<typeof questionnairesContract.questionnaire>
type Taken = AnswerOf<typeof questionnairesContract.answer>

const ONE = '/api/questionnaires/{questionnaire}' satisfies (typeof questionnaireRoutes)['questionnaire'][1]
const ANSWERS = '/api/questionnaires/{questionnaire}/answers' satisfies (typeof questionnaireRoutes)['answer'][1]
const filled = (path: string, id: string) => path.replace('{questionnaire}', encodeURIComponent(id))

export const ask = (call: Call, id: string): Promise<Answer<Asked>> => call('GET', filled(ONE, id))

export interface Filled {
  readonly version: number
  readonly answers: Answers
  readonly participants: string | null
}

/** Sends so that it counts once: the same words go again under the same key with the same solved task where no answer came back. */
export function createSending(call: Call, id: string, solve = solveProofOfWork) {
  let attempt: { readonly words: string; readonly key: string; readonly body: object } | null = null
  return async (given: Filled): Promise<Answer<Taken>> => {
    const words = JSON.stringify(given)
    if (attempt?.words !== words) {
      const challenge = await call<ProofOfWorkChallenge>('GET', '/api/challenge')
      if (!challenge.ok) return challenge
      attempt = { words, key: randomKey(), body: { ...given, challenge: await solve(challenge.value) } }
    }
    const { key, body } = attempt
    const answer = await call<Taken>('POST', filled(ANSWERS, id), { body, key, write: asJson })
    if (!answer.ok && answer.failure.kind === 'refused') attempt = null
    return answer
  }
}
