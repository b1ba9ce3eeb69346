import type { AnswerOf } from '@gongkai/contract-kit'
import type { enquiriesContract } from '@gongkai/messages/enquiries/contract'
import type { enquiryRoutes } from '@gongkai/messages/enquiries/routes'
import {
  asJson,
  randomKey,
  solveProofOfWork,
  type Answer,
  type Call,
  type ProofOfWorkChallenge,
} from '@gongkai/widget-kit'
import type { EnquiryDraft } from './enquiry.ts'

export type Receipt = AnswerOf<typeof enquiriesContract.ask>
export type Stage = 'checking' | 'sending'

/** What an enquiry is about, as its form shows it. */
export interface AskedAbout {
  readonly document: string
  readonly clause: string | null
  /** The title of the document, and where the clause stands, as a reader knows them. */
  readonly title: string
  readonly label: string | null
}

const ASK = '/api/portal/enquiries' satisfies (typeof enquiryRoutes)['ask'][1]

function contentOf(draft: EnquiryDraft, language: string, about: AskedAbout | null) {
  const email = draft.email.trim()
  const phone = draft.phone.trim()
  return {
    language,
    subject: draft.subject,
    body: draft.body,
    contact: { name: draft.name, ...(email ? { email } : {}), ...(phone ? { phone } : {}) },
    mayPublish: draft.mayPublish === true,
    ...(about
      ? { about: { document: about.document, ...(about.clause === null ? {} : { clause: about.clause }) } }
      : {}),
  }
}

/** Sends so that it counts once: the same words go again under the same key with the same solved task where no answer came back. */
export function createAsking(call: Call, language: string, onStage: (stage: Stage) => void) {
  let attempt: { readonly words: string; readonly key: string; readonly body: object } | null = null
  return async (draft: EnquiryDraft, about: AskedAbout | null): Promise<Answer<Receipt>> => {
    const content = contentOf(draft, language, about)
    const words = JSON.stringify(content)
    if (attempt?.words !== words) {
      onStage('checking')
      const challenge = await call<ProofOfWorkChallenge>('GET', '/api/challenge')
      if (!challenge.ok) return challenge
      const solved = await solveProofOfWork(challenge.value)
      attempt = { words, key: randomKey(), body: { ...content, challenge: solved } }
    }
    onStage('sending')
    const { key, body } = attempt
    const answer = await call<Receipt>('POST', ASK, { body, key, write: asJson })
    if (!answer.ok && answer.failure.kind === 'refused') attempt = null
    return answer
  }
}
