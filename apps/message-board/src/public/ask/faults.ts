import type { FieldFault } from '@gongkai/contract-kit'
import { LENGTHS } from '@gongkai/messages/values'
import type { FieldError, Lang } from '@gongkai/ui'
import type { Draft } from './draft.ts'
import { ASK_WORDS, FAULT_WORDS, tooLong } from './words.ts'

/** The ids of the controls, by the path the server names a field with. */
const CONTROLS: Readonly<Record<string, string>> = {
  subject: 'ask-subject',
  body: 'ask-body',
  'contact.name': 'ask-name',
  'contact.phone': 'ask-phone',
  'contact.email': 'ask-email',
  mayPublish: 'ask-publish-yes',
  attachments: 'ask-files',
}

/** Length as a writer counts it: rare Han and emoji are one character. */
export const lengthOf = (text: string) => [...text.trim()].length

/**
 * What can be said at once, without the server, in the order of the page; the server checks again. `pending` files are not with the
 * server yet; `refused` ones will not be, and a message that goes without them must not come as a surprise.
 */
export function draftFaults(draft: Draft, lang: Lang, { pending, refused } = { pending: 0, refused: 0 }): FieldError[] {
  const errors: FieldError[] = []
  const check = (field: string, text: string, what: string, max: number, empty?: string) => {
    const length = lengthOf(text)
    if (empty && length === 0) errors.push({ field, message: empty })
    if (length > max) errors.push({ field, message: tooLong[lang](what, length - max) })
  }
  check('ask-subject', draft.subject, ASK_WORDS.subject[lang], LENGTHS.subject, FAULT_WORDS.subjectEmpty[lang])
  check('ask-body', draft.body, ASK_WORDS.body[lang], LENGTHS.body, FAULT_WORDS.bodyEmpty[lang])
  if (pending > 0) errors.push({ field: 'ask-files', message: FAULT_WORDS.filesOnTheWay[lang] })
  else if (refused > 0) errors.push({ field: 'ask-files', message: FAULT_WORDS.filesNotThere[lang] })
  if (draft.mayPublish === null) errors.push({ field: 'ask-publish-yes', message: FAULT_WORDS.choose[lang] })
  check('ask-name', draft.name, ASK_WORDS.name[lang], LENGTHS.name, FAULT_WORDS.nameEmpty[lang])
  check('ask-phone', draft.phone, ASK_WORDS.phone[lang], LENGTHS.phone)
  check('ask-email', draft.email, ASK_WORDS.email[lang], LENGTHS.email)
  if (draft.email.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(draft.email.trim())) {
    errors.push({ field: 'ask-email', message: FAULT_WORDS.emailPart[lang] })
  }
  if (draft.notify && !draft.email.trim())
    errors.push({ field: 'ask-email', message: FAULT_WORDS.emailForNotices[lang] })
  return errors
}

/** The server's faults at their controls; one without a control of ours belongs to the whole form. */
export function serverFaults(message: string, fields: readonly FieldFault[] | undefined): FieldError[] {
  if (!fields || fields.length === 0) return [{ message }]
  return fields.map((fault) => ({ field: CONTROLS[fault.path.replace(/\.\d+$/, '')], message: fault.message }))
}
