/** 128 random bits as hex. Not `crypto.randomUUID`: that is missing on pages served without TLS, as some old sites are. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
