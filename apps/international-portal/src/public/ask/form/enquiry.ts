import { LENGTHS } from '@gongkai/messages/values'
import type { EnquiryWords } from './words.ts'

/** An enquiry while it is written. Kept in the fields alone: nothing of it is stored before it is sent. */
export interface EnquiryDraft {
  subject: string
  body: string
  mayPublish: boolean | null
  name: string
  email: string
  phone: string
}

export const emptyEnquiry = (): EnquiryDraft => ({
  subject: '',
  body: '',
  mayPublish: null,
  name: '',
  email: '',
  phone: '',
})

/** Something to correct, at the control with this id; at the whole form where there is none. */
export interface Fault {
  readonly id: string | null
  readonly message: string
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const LIMITS = [
  ['subject', LENGTHS.subject],
  ['body', LENGTHS.body],
  ['name', LENGTHS.name],
  ['email', LENGTHS.email],
  ['phone', LENGTHS.phone],
] as const

/** What can be said at once, in the order of the form; the server checks again. */
export function enquiryFaults(draft: EnquiryDraft, w: EnquiryWords): Fault[] {
  const empty = { subject: w.subjectEmpty, body: w.bodyEmpty, name: w.nameEmpty }
  const ofField = (field: (typeof LIMITS)[number][0], most: number): Fault[] => {
    const text = draft[field].trim()
    const length = [...text].length
    const missing = field in empty && length === 0 ? empty[field as keyof typeof empty] : null
    if (missing !== null) return [{ id: field, message: missing }]
    if (length > most) return [{ id: field, message: w.tooLong.replace('{over}', String(length - most)) }]
    return field === 'email' && length > 0 && !ADDRESS.test(text) ? [{ id: field, message: w.emailWrong }] : []
  }
  const faults = LIMITS.flatMap(([field, most]) => ofField(field, most))
  const choice = draft.mayPublish === null ? [{ id: 'publish', message: w.choose }] : []
  const before = faults.filter(({ id }) => id === 'subject' || id === 'body')
  return [...before, ...choice, ...faults.filter((fault) => !before.includes(fault))]
}

const CONTROLS: Readonly<Record<string, string>> = {
  subject: 'subject',
  body: 'body',
  'contact.name': 'name',
  'contact.email': 'email',
  'contact.phone': 'phone',
  mayPublish: 'publish',
}

/** The server's faults at their controls. */
export function refusedFaults(
  message: string,
  fields: readonly { readonly path: string; readonly message: string }[],
): Fault[] {
  if (fields.length === 0) return [{ id: null, message }]
  return fields.map(({ path, message: said }) => ({ id: CONTROLS[path] ?? null, message: said }))
}
