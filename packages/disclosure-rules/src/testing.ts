import type { ReleaseContent } from './content.ts'
import { creditCodeCheck, idCardCheck, passesLuhn } from './text/identifiers.ts'

/** A valid identity number from 17 digits (area, birth date, serial). Nobody's: tests never hold a real one. */
export function idCardOf(first17: string): string {
  return first17 + idCardCheck(first17)
}

/** A valid credit code from its first 17 characters. */
export function creditCodeOf(first17: string): string {
  return first17 + creditCodeCheck(first17)
}

/** A card number that passes Luhn's check, from all its digits but the last. */
export function cardOf(digits: string): string {
  return digits + [...'0123456789'].find((last) => passesLuhn(digits + last))
}

/** A public release for tests. */
export function contentOf(texts: Readonly<Record<string, string>>, more: Partial<ReleaseContent> = {}): ReleaseContent {
  return {
    kind: 'message',
    item: 'GK-20260302-7F3K9Q',
    place: 'fee-reduction',
    audience: 'public',
    channels: ['board'],
    attachments: [],
    texts,
    ...more,
  }
}

export { sha256 } from './sha256.ts'
