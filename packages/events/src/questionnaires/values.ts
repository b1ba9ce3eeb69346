/** How a question is answered: 单选、多选、量表、矩阵、文字. */
export const QUESTION_KINDS = ['single', 'multiple', 'scale', 'matrix', 'text'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** Who may answer: whoever has the link, or who holds a one-time link that was given to their ticket. */
export const ANSWERING_WAYS = ['open', 'invited'] as const
export type AnsweringWay = (typeof ANSWERING_WAYS)[number]

/** Whether answers are taken now. `taken-down` is a questionnaire that was withdrawn. */
export const QUESTIONNAIRE_PHASES = ['not-yet', 'open', 'closed', 'taken-down'] as const
export type QuestionnairePhase = (typeof QUESTIONNAIRE_PHASES)[number]

/** A written answer: nobody but the organisers reads it before somebody cleared it. */
export const TEXT_STATES = ['unread', 'cleared', 'held'] as const
export type TextState = (typeof TEXT_STATES)[number]

/** From what a new questionnaire is begun: nothing, the questions on satisfaction, or an earlier one. */
export const BEGINNINGS = ['empty', 'satisfaction', 'copy'] as const
export type Beginning = (typeof BEGINNINGS)[number]

/** Longest texts in characters, and most of everything. */
export const QUESTIONNAIRE_LENGTHS = {
  title: 100,
  intro: 1000,
  label: 200,
  hint: 200,
  answer: 2000,
  sections: 20,
  questions: 60,
  options: 30,
  rows: 20,
  columns: 10,
} as const

/** The least and greatest number of a scale. */
export const SCALE_BOUNDS = { least: 0, most: 10 } as const

/** Fewer answers than this in a cell are never told by kind of participants. */
export const SMALLEST_CELL = 5

/** What can be wrong with one answer. */
export const ANSWER_FAULTS = [
  'answer-missing',
  'row-missing',
  'unknown-option',
  'too-many-chosen',
  'not-on-scale',
  'answer-too-long',
  'unknown-question',
] as const
export type AnswerFaultCode = (typeof ANSWER_FAULTS)[number]
