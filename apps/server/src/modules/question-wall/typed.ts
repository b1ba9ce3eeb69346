import type { AskInput } from '@gongkai/events/question-wall'
import type { Seal } from '../../platform/seal.ts'

type Contact = NonNullable<AskInput['contact']>

/** What somebody typed, sealed for one question. */
export function sealTyped(seal: Seal, id: string, text: string): Buffer {
  return seal.seal('wall-question', text, id)
}

/** What somebody typed; null once it was erased. */
export function openTyped(
  seal: Seal,
  { id, typed_sealed: typed }: { id: string; typed_sealed: Buffer | null },
): string | null {
  return typed && seal.open('wall-question', typed, id)
}

export function sealAskerContact(seal: Seal, id: string, contact: Contact | null): Buffer | null {
  return contact && seal.seal('wall-contact', JSON.stringify(contact), id)
}

export function openAskerContact(
  seal: Seal,
  { id, contact_sealed: contact }: { id: string; contact_sealed: Buffer | null },
): Contact | null {
  return contact && (JSON.parse(seal.open('wall-contact', contact, id)) as Contact)
}
