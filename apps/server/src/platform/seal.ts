import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto'
import { randomPooled } from './ids.ts'

/** What keys are made for: each purpose has its own, so one use says nothing about another. */
export type SealPurpose = 'contact' | 'receipt-code' | 'idempotency' | 'challenge' | 'fingerprint' | (string & {})

/** Encrypts and authenticates with keys derived (HKDF-SHA-256) from the one secret of the installation. */
export interface Seal {
  /** AES-256-GCM. `about` binds the result to one row: it opens with the same `about` only. */
  seal(purpose: SealPurpose, content: string | Uint8Array, about: string): Buffer
  /** Throws when the bytes were changed, belong elsewhere, or another secret sealed them. */
  open(purpose: SealPurpose, sealed: Uint8Array, about: string): string
  /** The same for what is no text. */
  openBytes(purpose: SealPurpose, sealed: Uint8Array, about: string): Buffer
  /** HMAC-SHA-256. */
  code(purpose: SealPurpose, text: string): Buffer
  /** Says which secret this is without saying anything of it. */
  readonly fingerprint: string
}

const NONCE = 12
const TAG = 16
const VERSION = 1

export function createSeal(secret: Uint8Array): Seal {
  // Kept as key objects: preparing a key from bytes costs five times the HMAC itself.
  const keys = new Map<string, KeyObject>()
  const keyOf = (purpose: string): KeyObject => {
    let key = keys.get(purpose)
    if (!key) {
      key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'gongkai', purpose, 32)))
      keys.set(purpose, key)
    }
    return key
  }
  const code = (purpose: SealPurpose, text: string) =>
    createHmac('sha256', keyOf(`code:${purpose}`))
      .update(text)
      .digest()
  const openBytes: Seal['openBytes'] = (purpose, sealed, about) => {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
    if (bytes[0] !== VERSION || bytes.length < 1 + NONCE + TAG) throw new Error('not sealed by this platform')
    const nonce = bytes.subarray(1, 1 + NONCE)
    const decipher = createDecipheriv('aes-256-gcm', keyOf(`seal:${purpose}`), nonce).setAAD(Buffer.from(about))
    decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG))
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()])
  }
  return {
    seal(purpose, content, about) {
      const nonce = randomPooled(NONCE)
      const cipher = createCipheriv('aes-256-gcm', keyOf(`seal:${purpose}`), nonce).setAAD(Buffer.from(about))
      const begun = typeof content === 'string' ? cipher.update(content, 'utf8') : cipher.update(content)
      const body = Buffer.concat([begun, cipher.final()])
      return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body])
    },
    open: (purpose, sealed, about) => openBytes(purpose, sealed, about).toString('utf8'),
    openBytes,
    code,
    fingerprint: code('fingerprint', 'gongkai').toString('hex').slice(0, 32),
  }
}

/** Compares in constant time; unequal lengths are unequal. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
