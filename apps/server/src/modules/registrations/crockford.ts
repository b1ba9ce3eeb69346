/** Crockford's base 32, without I, L, O and U: read aloud and copied by hand without a mistake. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Each byte gives one character, every one as likely as another. */
export function characters(bytes: Uint8Array, count: number): string {
  return [...bytes.subarray(0, count)].map((byte) => ALPHABET.charAt(byte & 31)).join('')
}
