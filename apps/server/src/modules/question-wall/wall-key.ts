import { randomPooled } from '../../platform/ids.ts'
import { sameBytes, type Seal } from '../../platform/seal.ts'

const RANDOM = 16
const CODE = 16

const codeOf = (seal: Seal, activity: string, random: Buffer) =>
  seal.code('wall-key', `${activity}:${random.toString('hex')}`).subarray(0, CODE)

/**
 * A key for one wall: random bytes and our code over them. Nothing of it is stored, and it says nothing of whoever holds it. It is given for a
 * solved challenge, so that a thousand of them cost a thousand times the work; it cannot keep anybody from taking a second one.
 */
export function newWallKey(seal: Seal, activity: string): string {
  return keyFrom(seal, activity, randomPooled(RANDOM))
}

/** The key of a ticket: the same on every device that holds it. */
export function wallKeyOfEntry(seal: Seal, activity: string, entry: string): string {
  return keyFrom(seal, activity, seal.code('wall-key-of-entry', `${activity}:${entry}`).subarray(0, RANDOM))
}

function keyFrom(seal: Seal, activity: string, random: Buffer): string {
  return Buffer.concat([random, codeOf(seal, activity, random)]).toString('base64url')
}

/** By what the holder of a key is known on this wall: a keyed hash. Null where the key was not given for it. */
export function holderOf(seal: Seal, activity: string, key: string): Buffer | null {
  const bytes = Buffer.from(key, 'base64url')
  if (bytes.length !== RANDOM + CODE) return null
  const random = bytes.subarray(0, RANDOM)
  if (!sameBytes(bytes.subarray(RANDOM), codeOf(seal, activity, random))) return null
  return seal.code('wall-holder', `${activity}:${random.toString('hex')}`)
}
