import { isRefusal } from '@gongkai/contract-kit'
import { ENQUIRY_SENTENCES } from '@gongkai/messages/enquiries'
import { enquiriesContract } from '@gongkai/messages/enquiries/contract'
import { defineModule } from '../../platform/module.ts'
import { bureauProcedure, messageSentences, receiptViewOf, takeIn } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { aboutFor } from './about.ts'
import { enquiryBoard } from './board.ts'
import { publicQuestion, publicQuestions } from './questions.ts'

export const enquiriesDescription = {
  name: 'enquiries',
  contract: enquiriesContract,
  sentences: { ...messageSentences, ...ENQUIRY_SENTENCES },
} as const

/** Enquiries (外文咨询): questions in other languages about what the portal shows, and what was answered in public. */
export function enquiriesModule(surroundings: Surroundings) {
  const { challenges, config } = surroundings
  const procedure = bureauProcedure(surroundings)
  return defineModule({
    ...enquiriesDescription,
    handlers: {
      async ask({ body, lang }) {
        const { language, about: asked, subject, body: text, mayPublish, attachments = [] } = body
        if (!config.translation.languages.includes(language)) return { refused: 'unknown-language' }
        const about = asked && (await aboutFor(surroundings, asked, language))
        if (about && isRefusal(about)) return about
        // Used last: who named a clause that is gone does not work for another challenge.
        const refusal = await challenges.use(body.challenge)
        if (refusal) return refusal
        const { name, phone, email } = body.contact
        const message = await takeIn(surroundings, procedure, {
          board: await enquiryBoard(surroundings),
          subject,
          body: text,
          mayPublish,
          contact: { name, phone: phone || null, email: email || null },
          uploads: attachments,
          language,
          ...(about && { about }),
        })
        return isRefusal(message) ? message : receiptViewOf(surroundings, message, lang)
      },
      questions: ({ query, lang }) => publicQuestions(surroundings, query, lang),
      async question({ params, lang }) {
        return (await publicQuestion(surroundings, params.question, lang)) ?? { refused: 'not-found' }
      },
    },
  })
}
