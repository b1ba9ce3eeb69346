import { personKeys, type PersonKeys, type SignUpAnswer, type SignUpInput } from '@gongkai/events/registration'
import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { Seal } from '../../platform/seal.ts'
import type { EntryContact } from './face.ts'

/** By what one person is known in one activity: nothing that could be compared with another activity's. */
export interface SealedKeys {
  readonly phone: Buffer | null
  readonly email: Buffer | null
}

export function sealedKeys(seal: Seal, activity: string, contact: SignUpInput['contact']): SealedKeys | Refusal {
  const keys: PersonKeys | Refusal = personKeys(contact)
  if (isRefusal(keys)) return keys
  const code = (key: string | null) => (key === null ? null : seal.code('participant', `${activity}\n${key}`))
  return { phone: code(keys.phone), email: code(keys.email) }
}

export function contactFrom({ contact, party, organisation }: SignUpInput): EntryContact {
  return {
    name: contact.name,
    phone: contact.phone || null,
    email: contact.email || null,
    members: party.members,
    organisation: organisation || null,
  }
}

/** Sealed for one entry: moved to another row it does not open. */
export const sealPersonal = (seal: Seal, entry: string, contact: EntryContact): Buffer =>
  seal.seal('registration', JSON.stringify(contact), entry)

export const openPersonal = (seal: Seal, entry: string, sealed: Uint8Array): EntryContact =>
  JSON.parse(seal.open('registration', sealed, entry)) as EntryContact

export const sealAnswers = (seal: Seal, entry: string, answers: readonly SignUpAnswer[]): Buffer =>
  seal.seal('registration-answers', JSON.stringify(answers), entry)

export const openAnswers = (seal: Seal, entry: string, sealed: Uint8Array): SignUpAnswer[] =>
  JSON.parse(seal.open('registration-answers', sealed, entry)) as SignUpAnswer[]

/** 张**: enough for a list and for the door. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.min(rest.length, 3))
}

/** 138****1234 or w***@example.cn: enough to tell two apart, too little to reach one. */
export function maskedContact({ phone, email }: Pick<EntryContact, 'phone' | 'email'>): string {
  const digits = phone === null ? [] : [...phone]
  if (digits.length >= 8) return `${digits.slice(0, 3).join('')}****${digits.slice(-4).join('')}`
  if (email === null) return '*'.repeat(digits.length)
  return `${[...email][0] ?? ''}***${email.slice(Math.max(0, email.indexOf('@')))}`
}
