import type { IdentityKind } from '@gongkai/events/erasure'
import { contactOfEntry, entriesOf } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** What would say who somebody is, in clear: held in memory for one erasure, and written nowhere. */
export type Identities = Readonly<Record<IdentityKind, readonly string[]>>

/** Shorter than this a text is found everywhere. */
const SHORTEST: Readonly<Record<IdentityKind, number>> = { name: 2, phone: 7, email: 6, organisation: 4 }

/** Everything known of the participants of these activities, before it is erased: what the search afterwards looks for. */
export async function identitiesOf(surroundings: Surroundings, activities: readonly string[]): Promise<Identities> {
  const known: Record<IdentityKind, Set<string>> = {
    name: new Set(),
    phone: new Set(),
    email: new Set(),
    organisation: new Set(),
  }
  const note = (kind: IdentityKind, value: string | null) => {
    if (value !== null && [...value].length >= SHORTEST[kind]) known[kind].add(value)
  }
  for (const activity of activities) {
    for (const { id } of await entriesOf(surroundings.db, activity)) {
      const contact = await contactOfEntry(surroundings, id)
      if (!contact) continue
      for (const name of [contact.name, ...contact.members]) note('name', name)
      note('phone', contact.phone)
      note('email', contact.email)
      note('organisation', contact.organisation)
    }
  }
  return {
    name: [...known.name],
    phone: [...known.phone],
    email: [...known.email],
    organisation: [...known.organisation],
  }
}
