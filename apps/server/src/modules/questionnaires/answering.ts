import { wordSentence, type FieldFault, type Lang, type Refusal } from '@gongkai/contract-kit'
import {
  ANSWER_FAULT_SENTENCES,
  answerFaults,
  keptAnswers,
  phaseOn,
  questionnaireRelease,
  questionsOf,
  type AnswerFault,
  type Answers,
  type AnswersInput,
  type Questionnaire,
} from '@gongkai/events/questionnaires'
import type { Participants } from '@gongkai/events/values'
import { versionsOf } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { countChosen, keepAnswer } from './answer-store.ts'
import { findLink, lockAnswers, useLink, type LinkRow } from './link-store.ts'
import { findPublished, today } from './published.ts'
import { keepText } from './text-store.ts'
import { hashOfToken } from './token.ts'

export interface Answering {
  readonly id: string
  readonly input: AnswersInput
  readonly lang: Lang
  /** Takes a solved challenge, or counts an answer without one against its network. */
  admit(challenge: string | null): Promise<Refusal | null>
}

/**
 * Takes one answer, in the caller's transaction: all of it or nothing. Whoever read an earlier published version may still send it; it is
 * counted under that version. Nothing is kept that leads from the answer to the link or to the moment.
 */
export async function takeAnswer(
  surroundings: Surroundings,
  { id, input, lang, admit }: Answering,
): Promise<Refusal | null> {
  const { db, seal } = surroundings
  const current = await findPublished(surroundings, id)
  if (!current) return { refused: 'unknown-questionnaire' }
  const day = today(surroundings)
  const phase = phaseOn(day, current.shape)
  if (phase === 'not-yet') return { refused: 'questionnaire-not-open-yet', facts: { opensOn: current.shape.opensOn } }
  if (phase === 'closed') return { refused: 'questionnaire-closed' }
  const read = (await versionsOf(db, questionnaireRelease, id)).find(({ version }) => version === input.version)
  if (!read || read.withdrawn) return { refused: 'version-not-known' }
  const definition = read.shape
  await lockAnswers(db, id)
  const link = current.shape.answering === 'invited' ? await linkFor(surroundings, id, input.token) : null
  if (link && 'refused' in link) return link
  const answers = keptAnswers(definition, input.answers)
  const faults = answerFaults(definition, input.answers)
  if (faults.length > 0) return { refused: 'answers-with-faults', fields: fieldsOf(faults, lang) }
  const full = await fullOption(surroundings, id, definition, answers)
  if (full) return full
  if (!link) {
    const refused = await admit(input.challenge)
    if (refused) return refused
  }
  const participants = link ? link.countedAs : askedParticipants(current.shape, input.participants)
  const written = new Map<string, string>()
  for (const question of questionsOf(definition)) {
    const given = answers[question.id]
    if (question.kind === 'text' && typeof given === 'string') written.set(question.id, given.trim())
  }
  const chosen = Object.fromEntries(Object.entries(answers).filter(([question]) => !written.has(question)))
  if (link) await useLink(db, link)
  await keepAnswer(db, { questionnaire: id, version: input.version, day, participants, answers: chosen })
  for (const [question, text] of written)
    await keepText(db, seal, { questionnaire: id, version: input.version, question, text })
  return null
}

const askedParticipants = ({ asksParticipants }: Questionnaire, participants: Participants | null) =>
  asksParticipants ? participants : null

async function linkFor({ db }: Surroundings, id: string, token: string | null): Promise<LinkRow | Refusal> {
  if (token === null || token === '') return { refused: 'link-needed' }
  const link = await findLink(db, hashOfToken(token))
  if (!link || link.questionnaire !== id) return { refused: 'unknown-link' }
  return link.used ? { refused: 'already-answered' } : link
}

/** What is wrong, by the field of the question (`answers.q1`, or a row of a matrix). */
export function fieldsOf(faults: readonly AnswerFault[], lang: Lang): FieldFault[] {
  return faults.map(({ question, row, code, most }) => ({
    path: `answers.${question}${row ? `.${row}` : ''}`,
    message: wordSentence(ANSWER_FAULT_SENTENCES[code], { most }, lang),
  }))
}

async function fullOption(
  { db }: Surroundings,
  id: string,
  definition: Questionnaire,
  answers: Answers,
): Promise<Refusal | null> {
  for (const question of questionsOf(definition)) {
    if (question.kind !== 'single' && question.kind !== 'multiple') continue
    const given = answers[question.id]
    for (const { id: option, label, labelEn, limit } of question.options) {
      const chosen = given === option || (Array.isArray(given) && (given as readonly string[]).includes(option))
      if (limit === null || !chosen) continue
      if ((await countChosen(db, id, question.id, option)) >= limit)
        return { refused: 'option-full', facts: { label, labelEn: labelEn || label } }
    }
  }
  return null
}
