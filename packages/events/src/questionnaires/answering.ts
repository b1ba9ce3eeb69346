import type { Question, Section } from './definition.ts'
import { questionsOf } from './structure.ts'
import type { AnswerFaultCode } from './values.ts'

/** An answer to one question: an option, options, a number of the scale, a column by row, or words. */
export type Given = string | number | readonly string[] | Readonly<Record<string, string>>
/** Answers by question. */
export type Answers = Readonly<Record<string, Given>>

export interface AnswerFault {
  readonly question: string
  readonly code: AnswerFaultCode
  /** The row of a matrix. */
  readonly row?: string
  readonly most?: number
}

interface Asked {
  readonly sections: readonly Section[]
}

const chosenOf = (given: Given | undefined): readonly string[] =>
  Array.isArray(given) ? (given as readonly string[]) : typeof given === 'string' ? [given] : []

const isRows = (given: Given): given is Readonly<Record<string, string>> =>
  typeof given === 'object' && !Array.isArray(given)

/** Nothing was chosen or written. */
export function isUnanswered(given: Given | undefined): boolean {
  if (given === undefined) return true
  if (typeof given === 'string') return given.trim() === ''
  if (typeof given === 'number') return false
  return Object.keys(given).length === 0
}

/** The questions that are asked of whoever gave these answers: a condition on a question that is not asked itself is not met. */
export function askedOf(definition: Asked, answers: Answers): Question[] {
  const asked = new Set<string>()
  return questionsOf(definition).filter(({ id, showIf }) => {
    const met =
      showIf === null ||
      (asked.has(showIf.question) && chosenOf(answers[showIf.question]).some((one) => showIf.options.includes(one)))
    if (met) asked.add(id)
    return met
  })
}

/** What is wrong with these answers, in the order of the questions; empty where they can be taken. */
export function answerFaults(definition: Asked, answers: Answers): AnswerFault[] {
  const known = new Set(questionsOf(definition).map(({ id }) => id))
  const unknown = Object.keys(answers).filter((id) => !known.has(id))
  return [
    ...askedOf(definition, answers).flatMap((question) => faultsOf(question, answers[question.id])),
    ...unknown.map((question) => ({ question, code: 'unknown-question' }) as const),
  ]
}

/** What is kept: answers to questions that were asked, and nothing for one that was left out. */
export function keptAnswers(definition: Asked, answers: Answers): Answers {
  return Object.fromEntries(
    askedOf(definition, answers).flatMap(({ id }) => {
      const given = answers[id]
      return given === undefined || isUnanswered(given) ? [] : [[id, given]]
    }),
  )
}

function faultsOf(question: Question, given: Given | undefined): AnswerFault[] {
  const fault = (
    code: AnswerFaultCode,
    more: { readonly row?: string; readonly most?: number } = {},
  ): AnswerFault[] => [{ question: question.id, code, ...more }]
  if (given === undefined || isUnanswered(given)) return question.required ? fault('answer-missing') : []
  switch (question.kind) {
    case 'single':
      return typeof given === 'string' && question.options.some(({ id }) => id === given) ? [] : fault('unknown-option')
    case 'multiple': {
      if (!Array.isArray(given)) return fault('unknown-option')
      const chosen: readonly string[] = given
      const options = new Set(question.options.map(({ id }) => id))
      if (new Set(chosen).size < chosen.length || !chosen.every((one) => options.has(one)))
        return fault('unknown-option')
      const { most } = question
      return most !== null && chosen.length > most ? fault('too-many-chosen', { most }) : []
    }
    case 'scale': {
      const on = typeof given === 'number' && Number.isInteger(given) && given >= question.from && given <= question.to
      return on ? [] : fault('not-on-scale')
    }
    case 'matrix': {
      if (!isRows(given)) return fault('unknown-option')
      const columns = new Set(question.columns.map(({ id }) => id))
      const rows = new Set(question.rows.map(({ id }) => id))
      if (!Object.entries(given).every(([row, column]) => rows.has(row) && columns.has(column)))
        return fault('unknown-option')
      const missing = question.rows.find(({ id }) => given[id] === undefined)
      return question.required && missing ? fault('row-missing', { row: missing.id }) : []
    }
    case 'text':
      if (typeof given !== 'string') return fault('unknown-option')
      return [...given.trim()].length > question.most ? fault('answer-too-long', { most: question.most }) : []
  }
}
