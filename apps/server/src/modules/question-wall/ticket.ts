import type { AskInput } from '@gongkai/events/question-wall'
import { contactOfEntry, findTicket } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** The entry of the ticket that somebody shows, where it is one of this activity. */
export async function entryOfTicket(
  surroundings: Surroundings,
  activity: string,
  token: string,
): Promise<string | null> {
  const entry = await findTicket(surroundings, token)
  return entry?.activity === activity ? entry.id : null
}

/** How the holder of a ticket is reached: kept sealed with the question, so that the written answer finds them. */
export async function contactOfTicket(
  surroundings: Surroundings,
  activity: string,
  token: string,
): Promise<AskInput['contact']> {
  const entry = await entryOfTicket(surroundings, activity, token)
  const contact = entry === null ? null : await contactOfEntry(surroundings, entry)
  return contact && { name: contact.name, phone: contact.phone ?? '', email: contact.email ?? '' }
}
