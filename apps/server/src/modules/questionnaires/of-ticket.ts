import type { Lang } from '@gongkai/contract-kit'
import type { TicketQuestionnaire } from '@gongkai/events/questionnaires'
import { findTicket } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { linksOfEntry } from './link-store.ts'
import { findPublished, itemOf } from './published.ts'
import { answerPath, tokenOf } from './token.ts'

/** The questionnaires a ticket's holder is asked to answer, for whoever shows the ticket's token; none where it opens no ticket. */
export async function questionnairesOfTicket(
  surroundings: Surroundings,
  token: string,
  lang: Lang,
): Promise<TicketQuestionnaire[]> {
  const ticket = await findTicket(surroundings, token)
  if (!ticket) return []
  const links = await linksOfEntry(surroundings.db, ticket.id)
  const items = await Promise.all(
    links.map(async ({ questionnaire, used }) => {
      const published = await findPublished(surroundings, questionnaire)
      if (published?.shape.answering !== 'invited') return []
      const { title, phase } = itemOf(surroundings, published, lang)
      const own = tokenOf(surroundings.seal, questionnaire, ticket.id)
      return [{ questionnaire, title, used, phase, token: own, url: answerPath(questionnaire, own) }]
    }),
  )
  return items.flat()
}
