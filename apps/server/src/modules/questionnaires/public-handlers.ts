import { questionnaireRelease } from '@gongkai/events/questionnaires'
import type { questionnairesContract } from '@gongkai/events/questionnaires/contract'
import type { ModuleHandlers } from '../../platform/module.ts'
import { listCurrent } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { takeAnswer } from './answering.ts'
import { fewAnswers } from './few-answers.ts'
import { isUuid } from '../../platform/ids.ts'
import { findLink } from './link-store.ts'
import { questionnairesOfTicket } from './of-ticket.ts'
import { findPublished, itemOf, viewOf } from './published.ts'
import { hashOfToken } from './token.ts'

type Handlers = Pick<
  ModuleHandlers<typeof questionnairesContract>,
  'ofActivity' | 'questionnaire' | 'answer' | 'lookUp' | 'ofTicket'
>

/** Answers an hour from one address without a solved challenge: a family at one router, not a crowd. */
const WITHOUT_CHALLENGE = 5

/** What anyone may do with what is published; a one-time link opens nothing but its own answer. */
export function publicHandlers(surroundings: Surroundings): Handlers {
  const { db, challenges, clock } = surroundings
  const few = fewAnswers(WITHOUT_CHALLENGE)
  return {
    async ofActivity({ params, lang }) {
      if (!isUuid(params.activity)) return { items: [] }
      const published = await listCurrent(db, questionnaireRelease, { place: params.activity })
      return { items: published.map((one) => itemOf(surroundings, one, lang)) }
    },
    async questionnaire({ params, lang }) {
      const published = await findPublished(surroundings, params.questionnaire)
      return published ? viewOf(surroundings, published, lang) : { refused: 'unknown-questionnaire' }
    },
    async answer({ params, body, lang, ip }) {
      const refused = await takeAnswer(surroundings, {
        id: params.questionnaire,
        input: body,
        lang,
        admit: async (challenge) => (challenge === null ? few(ip, clock.now()) : challenges.use(challenge)),
      })
      return refused ?? { taken: true }
    },
    async lookUp({ body, lang }) {
      const link = await findLink(db, hashOfToken(body.token))
      const published = link && (await findPublished(surroundings, link.questionnaire))
      if (!published) return { refused: 'unknown-link' }
      const { id, title, phase } = itemOf(surroundings, published, lang)
      return { questionnaire: id, title, used: link.used, phase }
    },
    async ofTicket({ body, lang }) {
      return { items: await questionnairesOfTicket(surroundings, body.token, lang) }
    },
  }
}
