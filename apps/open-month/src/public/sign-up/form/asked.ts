import type { SignUpQuestion } from '@gongkai/events/programme'
import { peopleOf, type SignUpDraft } from './draft.ts'
import type { SignUpTerms } from './terms.ts'

/** A question as it stands on the form: once for the party, or once for each of its people. */
export interface AskedQuestion {
  readonly question: SignUpQuestion
  /** From 0; null where the party answers once. */
  readonly person: number | null
  /** Of the answer in the draft. */
  readonly key: string
  /** Of the control. */
  readonly id: string
}

/** More people than this are asked one by one on no form: the organiser asks a group as a whole. */
const MOST_PEOPLE = 30

/** The questions of a form, those of the party first, then person by person. */
export function askedQuestions(terms: SignUpTerms, draft: Pick<SignUpDraft, 'kind' | 'size'>): AskedQuestion[] {
  const of = (question: SignUpQuestion, person: number | null): AskedQuestion => {
    const key = person === null ? question.id : `${question.id}.${person}`
    return { question, person, key, id: `su-q-${key.replace('.', '-')}` }
  }
  const people = Math.min(MOST_PEOPLE, peopleOf(draft) ?? 1)
  const asked = terms.questions.flatMap((question) => (question.of === 'party' ? [of(question, null)] : []))
  // A loop: libraries on pages of others put an `Array.from` of their own in its place, which counts nothing.
  for (let person = 0; person < people; person++)
    for (const question of terms.questions) if (question.of === 'person') asked.push(of(question, person))
  return asked
}
