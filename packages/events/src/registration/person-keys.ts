import type { Refusal } from '@gongkai/contract-kit'

/** By what one person is known: a telephone number and an e-mail address in one spelling each. */
export interface PersonKeys {
  readonly phone: string | null
  readonly email: string | null
}

const LEAST_DIGITS = 6
const MOBILE_DIGITS = 11
const plain = (typed: string) => typed.normalize('NFKC').trim()

/**
 * 138 0000 0000, +86-138… and １３８… are one number. Null where nobody could be reached: too few digits, or a number that begins with 1,
 * as the mobile numbers of China do, without their eleven. Numbers of elsewhere begin with + or 00.
 */
export function phoneKey(typed: string): string | null {
  const text = plain(typed)
  const digits = text.replace(/\D/g, '').replace(/^(00)?86(?=1)/, '')
  const isCutShort = digits[0] === '1' && digits.length !== MOBILE_DIGITS && !/^(\+|00)(?!86)/.test(text)
  return isCutShort || digits.length < LEAST_DIGITS ? null : digits
}

/** Case and width make no other address; null where it is none. */
export function emailKey(typed: string): string | null {
  const address = plain(typed).toLowerCase()
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address : null
}

/**
 * One person, one entry of an activity. Refuses `contact-needed` where neither is given, and where one that is given cannot be read:
 * it would be called, or written to, in vain.
 */
export function personKeys(contact: {
  readonly phone?: string | undefined
  readonly email?: string | undefined
}): PersonKeys | Refusal<'contact-needed'> {
  const { phone = '', email = '' } = contact
  const keys = { phone: phoneKey(phone), email: emailKey(email) }
  const isUnread = (typed: string, key: string | null) => key === null && typed.trim() !== ''
  const isNothing = keys.phone === null && keys.email === null
  return isNothing || isUnread(phone, keys.phone) || isUnread(email, keys.email) ? { refused: 'contact-needed' } : keys
}
