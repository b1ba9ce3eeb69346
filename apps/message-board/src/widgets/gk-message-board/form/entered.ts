import type { FormWords } from './words.ts'

/** The fields of the form, in the order in which they stand. */
export const FIELDS = ['subject', 'body', 'name', 'phone', 'email', 'publish'] as const
export type Field = (typeof FIELDS)[number]

/** What was typed. `publish` is empty until chosen: neither answer is given for the writer. */
export type Entered = Record<Field, string>

/** Longest texts in code points; the contract's own numbers, checked by the test beside this file. */
export const MOST = { subject: 100, body: 5000, name: 50, phone: 30, email: 120 } as const

/** The characters a writer counts: 𠮷 and an emoji are one each. Blanks at the ends are not sent. */
export const lengthOf = (text: string): number => [...text.trim()].length

export type Faults = Partial<Record<Field | 'form', string>>

/** What the writer can put right before sending. The platform checks everything again. */
export function faultsOf(entered: Entered, words: FormWords): Faults {
  const faults: Faults = {}
  for (const field of ['subject', 'body', 'name', 'publish'] as const) {
    if (entered[field].trim() === '') faults[field] = words.need[field]
  }
  for (const field of ['subject', 'body', 'name', 'phone', 'email'] as const) {
    const over = lengthOf(entered[field]) - MOST[field]
    if (over > 0) faults[field] = words.long(words[field], over)
  }
  if (entered.email.trim() !== '' && !entered.email.includes('@')) faults.email = words.emailWrong
  return faults
}

/** The platform's faults on the form's fields: `contact.name` → `name`, `mayPublish` → `publish`, anything else on the form itself. */
export function faultsFromFields(fields: readonly { readonly path: string; readonly message: string }[]): Faults {
  const faults: Faults = {}
  for (const { path, message } of fields) {
    const name = path === 'mayPublish' ? 'publish' : path.replace(/^contact\./, '')
    const field = FIELDS.find((known) => known === name) ?? 'form'
    faults[field] ??= message
  }
  return faults
}
