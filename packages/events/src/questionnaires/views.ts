import * as z from 'zod'
import { PARTICIPANTS } from '../values.ts'
import { questionnaireDefinition, questionShape } from './definition.ts'
import { ANSWERING_WAYS, QUESTIONNAIRE_LENGTHS as L, QUESTIONNAIRE_PHASES, TEXT_STATES } from './values.ts'

const count = z.number().int().min(0)

/** A published questionnaire in a list. */
export const questionnaireItem = z
  .object({
    id: z.string(),
    activity: z.string().nullable(),
    version: z.number().int(),
    title: z.string(),
    answering: z.enum(ANSWERING_WAYS),
    phase: z.enum(QUESTIONNAIRE_PHASES),
    opensOn: z.string().nullable(),
    closesOn: z.string().nullable(),
    questions: count,
  })
  .meta({ id: 'QuestionnaireItem' })

/** A published questionnaire as it is answered. */
export const questionnaireView = questionnaireItem
  .omit({ questions: true })
  .extend({
    definition: questionnaireDefinition,
    /** Options that reached their limit: `question/option`. */
    full: z.array(z.string()),
  })
  .meta({ id: 'QuestionnaireToAnswer' })

const key = z.string().max(40)
/** An option, several, a number of the scale, words, or a column by row of a matrix. */
export const givenShape = z.union([
  z.string().max(L.answer * 2),
  z.number(),
  z.array(key).max(L.options).readonly(),
  z.record(key, key).readonly(),
])

export const answersInput = z.object({
  /** The version that was read. */
  version: z.number().int().min(1),
  answers: z.record(key, givenShape).readonly(),
  /** As whom, where an open questionnaire asks. */
  participants: z.enum(PARTICIPANTS).nullable().default(null),
  /** The one-time link of an invited questionnaire. */
  token: z.string().max(80).nullable().default(null),
  /** A solved challenge of `GET /api/challenge`; a form without scripts has none, and then few answers an hour are taken. */
  challenge: z.string().max(20_000).nullable().default(null),
})

export const linkView = z
  .object({ questionnaire: z.string(), title: z.string(), used: z.boolean(), phase: z.enum(QUESTIONNAIRE_PHASES) })
  .meta({ id: 'QuestionnaireLink' })

export const ticketQuestionnaire = linkView
  .extend({ token: z.string(), url: z.string() })
  .meta({ id: 'TicketQuestionnaire' })

const cellView = z.object({ participants: z.enum(PARTICIPANTS), count: count.nullable() })

/** One line of a table of results. `byKind` is null where telling it would say too much of too few. */
export const countLine = z
  .object({
    id: z.string(),
    label: z.string(),
    count,
    /** By kind of participants; a null count is kept back. */
    byKind: z.array(cellView).nullable(),
  })
  .meta({ id: 'QuestionnaireCount' })

/** What was answered to one question while it meant the same. Counts over `answered`, which is at most `asked`. */
export const questionResult = z
  .object({
    question: questionShape,
    section: z.string(),
    /** The versions of the questionnaire that asked exactly this. */
    versions: z.array(z.number().int()),
    /** Of whom it was asked. */
    asked: count,
    answered: count,
    lines: z.array(countLine),
    /** Lines of each row of a matrix. */
    rows: z.array(z.object({ id: z.string(), label: z.string(), answered: count, lines: z.array(countLine) })),
    /** Of a scale: to one decimal; null where nobody answered. */
    mean: z.number().nullable(),
    texts: z.object({ unread: count, cleared: count, held: count }),
  })
  .meta({ id: 'QuestionResult' })

export const questionnaireResults = z
  .object({
    id: z.string(),
    title: z.string(),
    activity: z.string().nullable(),
    answering: z.enum(ANSWERING_WAYS),
    answers: count,
    /** How many one-time links were given; null of an open questionnaire. */
    invited: count.nullable(),
    versions: z.array(z.object({ version: z.number().int(), publishedOn: z.string(), answers: count })),
    /** Answers by kind of participants; under five they are kept back. */
    byKind: z.array(cellView).nullable(),
    questions: z.array(questionResult),
    smallestCell: count,
  })
  .meta({ id: 'QuestionnaireResults' })

const finding = z.object({
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  severity: z.enum(['block', 'review', 'info']),
  message: z.string(),
})

export const textAnswer = z
  .object({
    id: z.string(),
    question: z.string(),
    label: z.string(),
    version: z.number().int(),
    state: z.enum(TEXT_STATES),
    stateName: z.string(),
    /** As it was written: for the organisers alone. Null where it was erased. */
    text: z.string().nullable(),
    /** What others may read; null where it is not cleared. */
    shown: z.string().nullable(),
    findings: z.array(finding),
  })
  .meta({ id: 'QuestionnaireText' })

/** `shown` is what others will read: the text, or the text without what is nobody's business. */
export const textJudgement = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('clear'), shown: z.string().min(1).max(L.answer) }),
  z.object({ decision: z.literal('hold') }),
])

export const deskQuestionnaireItem = z
  .object({
    id: z.string(),
    activity: z.string().nullable(),
    activityTitle: z.string().nullable(),
    title: z.string(),
    department: z.string(),
    departmentName: z.string(),
    answering: z.enum(ANSWERING_WAYS),
    phase: z.enum(QUESTIONNAIRE_PHASES).nullable(),
    /** The published version; 0 where none is. */
    publishedVersion: z.number().int(),
    answers: count,
    invited: count.nullable(),
  })
  .meta({ id: 'DeskQuestionnaireItem' })

export const deskQuestionnaire = deskQuestionnaireItem
  .extend({
    /** Unread written answers. */
    unread: count,
    link: z.string(),
  })
  .meta({ id: 'DeskQuestionnaire' })

export const unansweredView = z
  .object({
    invited: count,
    answered: count,
    items: z.array(
      z.object({ entry: z.string(), number: z.string(), name: z.string(), participants: z.enum(PARTICIPANTS) }),
    ),
  })
  .meta({ id: 'QuestionnaireUnanswered' })

export type QuestionnaireItem = z.output<typeof questionnaireItem>
export type QuestionnaireView = z.output<typeof questionnaireView>
export type AnswersInput = z.output<typeof answersInput>
export type CountLine = z.output<typeof countLine>
export type QuestionResult = z.output<typeof questionResult>
export type QuestionnaireResults = z.output<typeof questionnaireResults>
export type TextAnswer = z.output<typeof textAnswer>
export type TextJudgement = z.output<typeof textJudgement>
export type DeskQuestionnaireItem = z.output<typeof deskQuestionnaireItem>
export type DeskQuestionnaire = z.output<typeof deskQuestionnaire>
export type Unanswered = z.output<typeof unansweredView>
export type TicketQuestionnaire = z.output<typeof ticketQuestionnaire>
