import type { Database } from '../../platform/database.ts'

export interface ErasedEntries {
  /** Entries whose name, contact, companions, organisation and answers are gone. */
  readonly registrations: number
  /** Notes that staff wrote to changes. */
  readonly notes: number
  /** Reasons that staff gave for looking at a contact. */
  readonly lookups: number
}

/**
 * Erases everything personal of the entries of these activities: what was sealed, by what a person was known, and what staff wrote by hand.
 * States, counts, reasons and their numbers stay. A second time erases nothing.
 */
export async function eraseEntries(db: Database, activities: readonly string[]): Promise<ErasedEntries> {
  const registrations = await db.sql(
    'registration.erase',
    `update registration set personal_sealed = null, answers_sealed = null, phone_key = null, mail_key = null
     where activity = any($1::uuid[]) and (personal_sealed is not null or answers_sealed is not null or phone_key is not null
       or mail_key is not null) returning id`,
    [activities],
  )
  const notes = await db.sql(
    'registration-change.erase',
    'update registration_change set note = null where activity = any($1::uuid[]) and note is not null returning seq',
    [activities],
  )
  const lookups = await db.sql(
    'registration-lookup.erase',
    `update registration_lookup set reason = '' from registration
     where registration.id = registration_lookup.registration and registration.activity = any($1::uuid[])
       and registration_lookup.reason <> '' returning registration_lookup.id`,
    [activities],
  )
  return { registrations: registrations.length, notes: notes.length, lookups: lookups.length }
}
