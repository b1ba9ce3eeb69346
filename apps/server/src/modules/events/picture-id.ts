import { createHash } from 'node:crypto'

/**
 * The id of a picture of an activity, drawn from its bytes (a UUID of version 8): a text that names it is bound to exactly these bytes,
 * so that a review of the one is a review of the other.
 */
export function pictureId(activity: string, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(`${activity}/`).update(bytes).digest()
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = digest.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
