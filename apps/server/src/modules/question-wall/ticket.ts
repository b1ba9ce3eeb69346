import type { AskInput } from '@gongkai/events/question-wall'
import type { Surroundings } from '../surroundings.ts'

/** The entry of the ticket that somebody shows, where it is one of this activity. */
export async function entryOfTicket(_: Surroundings, _activity: string, _token: string): Promise<string | null> {
  return null
}

/** How the holder of a ticket is reached, sealed with the question so that the written answer finds them. */
export async function contactOfTicket(
  _: Surroundings,
  _activity: string,
  _token: string,
): Promise<AskInput['contact']> {
  return null
}
