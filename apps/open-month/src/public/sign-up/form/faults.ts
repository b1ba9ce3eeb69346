import { emailKey, phoneKey } from '@gongkai/events/registration/person-keys'
import { askedQuestions } from './asked.ts'
import { membersOf, peopleOf, type SignUpDraft } from './draft.ts'
import type { SignUpTerms } from './terms.ts'
import type { SignUpWords } from './words-zh.ts'

/** Something to put right; without a control it belongs to the whole form. */
export interface Fault {
  readonly id?: string
  readonly message: string
}

/** Longest texts in characters: the contract's own numbers, compared by a test. */
export const MOST = { name: 60, phone: 40, email: 120, organisation: 100, answer: 1000 } as const

export const lengthOf = (text: string): number => [...text.trim()].length

/** What can be said at once, in the order of the form; the server checks again. */
export function faultsOf(terms: SignUpTerms, draft: SignUpDraft, w: SignUpWords): Fault[] {
  const faults: Fault[] = []
  const add = (id: string, message: string) => void faults.push({ id, message })
  const tooLong = (id: string, text: string, what: string, most: number) => {
    const over = lengthOf(text) - most
    if (over > 0) add(id, w.tooLong(what, over))
  }
  if (draft.participants === '') add('su-participants', w.needParticipants)
  const people = peopleOf(draft)
  const most = terms.parties.find(({ kind }) => kind === draft.kind)?.most ?? 1
  if (draft.kind !== 'alone') {
    if (people === null || people < 1) add('su-size', w.needSize)
    else if (people > terms.seats) add('su-size', w.neverFits(people, terms.seats))
    else if (people > most) add('su-size', w.tooMany(most))
    if (people !== null && membersOf(draft).length > people) add('su-members', w.tooManyNames(people))
  }
  if (draft.kind === 'delegates') {
    if (lengthOf(draft.organisation) === 0) add('su-organisation', w.needOrganisation)
    tooLong('su-organisation', draft.organisation, w.organisation, MOST.organisation)
  }
  for (const { question, key, id } of askedQuestions(terms, draft)) {
    const given = draft.answers[key]
    const empty = given === undefined || (typeof given === 'string' ? given.trim() === '' : given.length === 0)
    if (question.required && empty) add(id, w.needAnswer(w.says(question.label, question.labelEn)))
    if (typeof given === 'string') tooLong(id, given, w.says(question.label, question.labelEn), MOST.answer)
  }
  if (lengthOf(draft.name) === 0) add('su-name', w.needName)
  tooLong('su-name', draft.name, w.name, MOST.name)
  if (lengthOf(draft.phone) + lengthOf(draft.email) === 0) add('su-phone', w.needContact)
  tooLong('su-phone', draft.phone, w.phone, MOST.phone)
  if (draft.phone.trim() && !phoneKey(draft.phone)) add('su-phone', w.phoneWrong)
  tooLong('su-email', draft.email, w.email, MOST.email)
  if (draft.email.trim() && !emailKey(draft.email)) add('su-email', w.emailWrong)
  if (!draft.agreed) add('su-agreed', w.needAgreement)
  return faults
}

const CONTROLS: Readonly<Record<string, string>> = {
  'contact.name': 'su-name',
  'contact.phone': 'su-phone',
  'contact.email': 'su-email',
  contact: 'su-phone',
  participants: 'su-participants',
  'party.size': 'su-size',
  'party.kind': 'su-kind',
  'party.members': 'su-members',
  organisation: 'su-organisation',
}

/** The controls of refusals that are about one thing on the form. */
const BY_CODE: Readonly<Record<string, string>> = {
  'participants-not-invited': 'su-participants',
  'party-not-offered': 'su-kind',
  'party-too-large': 'su-size',
  'party-never-fits': 'su-size',
  'members-too-many': 'su-members',
  'contact-needed': 'su-phone',
}

interface Refused {
  readonly code: string
  readonly message: string
  readonly fields: readonly { readonly path: string; readonly message: string }[]
}

/** What the server refused, at the control it is about where one is known. Answers are named by question and person: `answers.diet/0`. */
export function faultsOfRefusal({ code, message, fields }: Refused): Fault[] {
  if (fields.length === 0) {
    const id = BY_CODE[code]
    return [id === undefined ? { message } : { id, message }]
  }
  return fields.map((field) => {
    const answer = /^answers\.([a-z][\w-]*)\/(?:party|(\d+))$/.exec(field.path)
    const id = answer
      ? `su-q-${answer[1]}${answer[2] === undefined ? '' : `-${answer[2]}`}`
      : CONTROLS[field.path.replace(/\.\d+$/, '')]
    return id === undefined ? { message: field.message } : { id, message: field.message }
  })
}
