import type { TicketView } from '@gongkai/events/registration'
import { answersOf } from '../sign-up/form/content.ts'
import { askedQuestions } from '../sign-up/form/asked.ts'
import { emptyDraft, type SignUpDraft } from '../sign-up/form/draft.ts'
import type { SignUpTerms } from '../sign-up/form/terms.ts'

/** The party of a ticket as the form knows it, with the answers that were given. */
export function draftOfTicket(
  terms: SignUpTerms,
  { party, answers }: Pick<TicketView, 'party' | 'answers'>,
): SignUpDraft {
  const draft: SignUpDraft = { ...emptyDraft(terms), kind: party.kind, size: String(party.size) }
  for (const { question, person, value } of answers) {
    const key = person === null ? question : `${question}.${person}`
    draft.answers[key] = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  }
  return draft
}

/** The answers as a form without scripts sends them. */
export function answersOfForm(terms: SignUpTerms, ticket: Pick<TicketView, 'party'>, sent: URLSearchParams) {
  const draft = draftOfTicket(terms, { party: ticket.party, answers: [] })
  for (const { question, key, id } of askedQuestions(terms, draft)) {
    draft.answers[key] = question.kind === 'choices' ? sent.getAll(id) : (sent.get(id) ?? '')
  }
  return { draft, answers: answersOf(terms, draft) }
}
