import type { TicketView } from '@gongkai/events/registration'
import type { registrationRoutes } from '@gongkai/events/registration/routes'
import type { Asked } from '../page/open.ts'

type Routes = typeof registrationRoutes

/** What is done with a ticket, by the word that stands in the form. */
const PATHS = {
  'look-up': '/api/tickets/look-up' satisfies Routes['lookUpTicket'][1],
  cancel: '/api/tickets/cancel' satisfies Routes['cancelTicket'][1],
  accept: '/api/tickets/accept' satisfies Routes['acceptOffer'][1],
  decline: '/api/tickets/decline' satisfies Routes['declineOffer'][1],
  leave: '/api/tickets/leave' satisfies Routes['leaveList'][1],
  answers: '/api/tickets/answers' satisfies Routes['changeAnswers'][1],
} as const
export type TicketAct = Exclude<keyof typeof PATHS, 'look-up'>

export const TICKET_ACTS: readonly TicketAct[] = ['cancel', 'accept', 'decline', 'leave', 'answers']

/** The ticket as it stands after what was asked, or why not in the reader's language. */
export type Looked =
  | { readonly ok: true; readonly ticket: TicketView }
  | {
      readonly ok: false
      readonly status: number
      readonly sentence: string
      readonly fields: readonly { readonly path: string; readonly message: string }[]
    }

/** Asks for a ticket, or does something with it; the token goes in the body. A fault of the server is thrown. */
export async function askTicket(
  { api, reader }: Pick<Asked, 'api' | 'reader'>,
  what: keyof typeof PATHS,
  body: { readonly token: string } & Readonly<Record<string, unknown>>,
): Promise<Looked> {
  const answer = await api(`${PATHS[what]}?lang=${reader.lang}`, body)
  const value = (await answer.json()) as TicketView & { message?: string; fields?: { path: string; message: string }[] }
  if (answer.ok) return { ok: true, ticket: value }
  if (answer.status >= 500) throw new Error(`a ticket could not be asked for: ${answer.status}`)
  return { ok: false, status: answer.status, sentence: value.message ?? '', fields: value.fields ?? [] }
}
