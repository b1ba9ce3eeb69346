import type { QuestionnaireRow } from './questionnaire-store.ts'
import { findActivity } from '../events/index.ts'
import { tellParticipant } from '../notices/index.ts'
import { contactOfEntry, type EntryFacts } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { today } from './published.ts'
import { answerPath, tokenOf } from './token.ts'

/** Tells the holder of a ticket of their one-time link, in the caller's transaction; once a day at most. Says whether there was any way. */
export async function tellHolder(
  surroundings: Surroundings,
  { id, activity }: QuestionnaireRow,
  { id: entry, number, party }: Pick<EntryFacts, 'id' | 'number' | 'party'>,
): Promise<boolean> {
  const [held, contact] = await Promise.all([
    findActivity(surroundings.db, activity),
    contactOfEntry(surroundings, entry),
  ])
  if (!held || !contact) return false
  const { title, titleEn, startsAt, endsAt } = held.facts.draft.details
  return tellParticipant(surroundings, {
    topic: 'questionnaire',
    key: `questionnaire:${id}:${entry}:${today(surroundings)}`,
    entry,
    to: { mail: contact.email, phone: contact.phone },
    facts: {
      activity,
      number,
      title: { zh: title, en: titleEn || title },
      startsAt,
      endsAt,
      place: null,
      seats: party.size,
    },
    link: answerPath(id, tokenOf(surroundings.seal, id, entry)),
  })
}
