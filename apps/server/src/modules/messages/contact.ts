import type { Seal } from '../../platform/seal.ts'

/** How to reach the writer. Encrypted in the database; shown in clear only on purpose, and then recorded. */
export interface Contact {
  readonly name: string
  readonly phone: string | null
  readonly email: string | null
}

/** Sealed for one receipt: moved to another row it does not open. */
export function sealContact(seal: Seal, receipt: string, contact: Contact): Buffer {
  const { name, phone, email } = contact
  return seal.seal('contact', JSON.stringify({ name, phone, email }), receipt)
}

export function openContact(seal: Seal, receipt: string, sealed: Uint8Array): Contact {
  return JSON.parse(seal.open('contact', sealed, receipt)) as Contact
}

/** 张** and 138****1234: enough to tell two writers apart, too little to reach one. */
export function maskContact({ name, phone, email }: Contact): Contact {
  const [first = '', ...rest] = [...name]
  return {
    name: first + '*'.repeat(Math.min(rest.length, 3)),
    phone: phone && maskDigits(phone),
    email: email && maskEmail(email),
  }
}

function maskDigits(phone: string): string {
  const characters = [...phone]
  if (characters.length < 8) return '*'.repeat(characters.length)
  return `${characters.slice(0, 3).join('')}****${characters.slice(-4).join('')}`
}

function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 1 ? '***' : `${[...email][0] ?? ''}***${email.slice(at)}`
}
