/** 128 random bits as hex. Not `crypto.randomUUID`: that is missing on pages served without TLS, as some old sites are. */
export function randomKey(): string {
  // Not Array.from with a function: Prototype.js replaces it by one that forgets the function.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
