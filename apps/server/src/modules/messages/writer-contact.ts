import type { Surroundings } from '../surroundings.ts'
import { openContact, type Contact } from './contact.ts'
import { findMessage } from './message-row.ts'

/** How the writer of a message is reached, in clear: for what the writer asked to be sent, never for a screen. */
export async function contactOf(
  { db, seal }: Pick<Surroundings, 'db' | 'seal'>,
  receipt: string,
): Promise<Contact | null> {
  const row = await findMessage(db, receipt)
  return row && openContact(seal, receipt, row.contact_sealed)
}
