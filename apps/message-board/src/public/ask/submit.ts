import { Refused } from '@gongkai/contract-kit/fetch'
import { randomKey, solveProofOfWork, type ProofOfWorkChallenge } from '@gongkai/widget-kit'
import type { MessagesApi } from '../page/api.ts'
import type { Draft } from './draft.ts'

export type Receipt = Awaited<ReturnType<MessagesApi['submit']>>

/** One submission that may have to be repeated: the same words go out under the same key with the same proof of work. */
interface Attempt {
  readonly words: string
  readonly key: string
  readonly challenge: string
}

type Stage = 'checking' | 'sending'

/**
 * Sends drafts so that a retry after a lost connection is the same submission, not a second one. Where the server
 * answered with a refusal the attempt is over, and the next one gets a key and a challenge of its own.
 */
export function createSubmission(api: MessagesApi, board: string, onStage: (stage: Stage) => void) {
  let attempt: Attempt | undefined

  return async function submit(draft: Draft): Promise<Receipt> {
    const content = {
      board,
      subject: draft.subject,
      body: draft.body,
      contact: {
        name: draft.name,
        ...(draft.phone.trim() ? { phone: draft.phone.trim() } : {}),
        ...(draft.email.trim() ? { email: draft.email.trim() } : {}),
      },
      mayPublish: draft.mayPublish === true,
      ...(draft.files.length > 0 ? { attachments: draft.files.map(({ token }) => token) } : {}),
    }
    const words = JSON.stringify(content)
    if (attempt?.words !== words) {
      onStage('checking')
      const challenge = await solveProofOfWork((await api.challenge()) as unknown as ProofOfWorkChallenge)
      attempt = { words, key: randomKey(), challenge }
    }
    onStage('sending')
    try {
      return await api.submit({ body: { ...content, challenge: attempt.challenge }, key: attempt.key })
    } catch (fault) {
      if (fault instanceof Refused && fault.status < 500) attempt = undefined
      throw fault
    }
  }
}
