import type { Refusal } from '@gongkai/contract-kit'

/** By what one person is known: a telephone number and an e-mail address in one spelling each. */
export interface PersonKeys {
  readonly phone: string | null
  readonly email: string | null
}

const LEAST_DIGITS = 6

/** 138 0000 0000, +86-138… and １３８… are one number; case and width make no other address. Null where nothing can be a key. */
export function phoneKey(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/\D/g, '')
  const local = digits.replace(/^(?:00)?86(?=1\d{10}$)/, '')
  return local.length < LEAST_DIGITS ? null : local
}

export function emailKey(typed: string): string | null {
  const address = typed.normalize('NFKC').trim().toLowerCase()
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address : null
}

/** One person, one entry of an activity. Refuses `contact-needed` where neither can be read. */
export function personKeys(contact: {
  readonly phone?: string | undefined
  readonly email?: string | undefined
}): PersonKeys | Refusal<'contact-needed'> {
  const keys = { phone: phoneKey(contact.phone ?? ''), email: emailKey(contact.email ?? '') }
  return keys.phone === null && keys.email === null ? { refused: 'contact-needed' } : keys
}
