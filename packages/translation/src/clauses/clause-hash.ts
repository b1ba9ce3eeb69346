import { sha256 } from '@gongkai/disclosure-rules'

/** What the basis of a translated clause is bound to: the SHA-256 of the Chinese words as they stand, in NFC. */
export function clauseHash(text: string): string {
  return sha256(text.normalize('NFC'))
}
