import type { BodyOf } from '@gongkai/contract-kit'
import type { registrationContract } from '@gongkai/events/registration/contract'
import { askedQuestions, type AskedQuestion } from './asked.ts'
import { membersOf, peopleOf, type SignUpDraft } from './draft.ts'
import type { SignUpTerms } from './terms.ts'

export type SignUpBody = BodyOf<typeof registrationContract.signUp>
export type SignUpContent = Omit<SignUpBody, 'challenge'>
type Answers = NonNullable<SignUpContent['answers']>

function valueOf({ question }: AskedQuestion, given: string | string[] | undefined): Answers[number]['value'] | null {
  if (question.kind === 'choices') return Array.isArray(given) && given.length > 0 ? given : null
  if (typeof given !== 'string' || given.trim() === '') return null
  return question.kind === 'yes-no' ? given === 'yes' : given.trim()
}

/** The answers that were given, each under its question. */
export function answersOf(terms: SignUpTerms, draft: SignUpDraft): Answers {
  return askedQuestions(terms, draft).flatMap((asked) => {
    const value = valueOf(asked, draft.answers[asked.key])
    return value === null ? [] : [{ question: asked.question.id, person: asked.person, value }]
  })
}

/** What is sent of a draft without faults. */
export function contentOf(terms: SignUpTerms, draft: SignUpDraft, lang: 'zh' | 'en'): SignUpContent {
  const { participants, kind, organisation } = draft
  if (participants === '') throw new Error('a draft without participants was to be sent')
  const [phone, email] = [draft.phone.trim(), draft.email.trim()]
  return {
    contact: { name: draft.name.trim(), ...(phone ? { phone } : {}), ...(email ? { email } : {}) },
    participants,
    party: { kind, size: peopleOf(draft) ?? 1, members: membersOf(draft) },
    ...(kind === 'delegates' ? { organisation: organisation.trim() } : {}),
    answers: answersOf(terms, draft),
    lang,
  }
}
