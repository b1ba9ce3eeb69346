import type { Database } from '../../platform/database.ts'

/** What was erased of a wall: how many rows of which column. */
export interface WallErased {
  readonly typed: number
  readonly contacts: number
}

/**
 * Empties what askers typed and how they are reached, in the caller's transaction. What a moderator let through stays, as do states, counts and
 * the keyed hashes that say who supported what without saying who that is.
 */
export async function eraseWallPeople(db: Database, activity: string): Promise<WallErased> {
  const typed = await db.sql(
    'wall.erase-typed',
    'update wall_question set typed_sealed = null where activity = $1 and typed_sealed is not null returning id',
    [activity],
  )
  const contacts = await db.sql(
    'wall.erase-contacts',
    'update wall_question set contact_sealed = null where activity = $1 and contact_sealed is not null returning id',
    [activity],
  )
  return { typed: typed.length, contacts: contacts.length }
}
