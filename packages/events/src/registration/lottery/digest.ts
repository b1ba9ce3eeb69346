import { hmacSha256, sha256 } from './sha256.ts'

/** UTF-8, written out so that a package without a platform can do it. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  }
  return Uint8Array.from(bytes)
}

const inHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 of a text, 64 hex characters. */
export const sha256Hex = (text: string): string => inHex(sha256(utf8(text)))
/** HMAC-SHA-256 of a text under a key that is a text too. */
export const hmacHex = (key: string, text: string): string => inHex(hmacSha256(utf8(key), utf8(text)))
