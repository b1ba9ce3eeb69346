import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { ANSWERING_REFUSALS, QUESTIONNAIRE_DESK_REFUSALS } from './refusals.ts'
import { questionnaireRoutes } from './routes.ts'
import { BEGINNINGS } from './values.ts'
import {
  answersInput,
  deskQuestionnaire,
  deskQuestionnaireItem,
  linkView,
  questionnaireItem,
  questionnaireResults,
  questionnaireView,
  textAnswer,
  textJudgement,
  ticketQuestionnaire,
  unansweredView,
} from './views.ts'

const lang = z.enum(['zh', 'en']).optional()
const wv = z.string().max(20).optional()
const params = z.object({ questionnaire: z.string().max(60) })
const desk = { audience: 'staff', params, query: z.object({ lang }), refusals: QUESTIONNAIRE_DESK_REFUSALS } as const

export const questionnairesContract = defineRoutes({
  ofActivity: {
    at: questionnaireRoutes.ofActivity,
    summary: 'The published questionnaires of an activity',
    audience: 'public',
    params: z.object({ activity: z.string().max(60) }),
    query: z.object({ lang, wv }),
    answer: z.object({ items: z.array(questionnaireItem) }).meta({ id: 'ActivityQuestionnaires' }),
  },
  questionnaire: {
    at: questionnaireRoutes.questionnaire,
    summary: 'One published questionnaire with its questions',
    audience: 'public',
    params,
    query: z.object({ lang, wv }),
    answer: questionnaireView,
    refusals: ['unknown-questionnaire'],
  },
  answer: {
    at: questionnaireRoutes.answer,
    summary:
      'Answer a questionnaire; nothing is kept of who did. One answer per one-time link where it is by invitation',
    audience: 'public',
    params,
    query: z.object({ lang, wv }),
    body: answersInput,
    answer: z.object({ taken: z.literal(true) }).meta({ id: 'AnswersTaken' }),
    status: 201,
    refusals: [...ANSWERING_REFUSALS, 'challenge-invalid', 'challenge-expired', 'challenge-replayed'],
  },
  lookUp: {
    at: questionnaireRoutes.lookUp,
    summary: 'What a one-time link is for, and whether it was used',
    audience: 'public',
    query: z.object({ lang, wv }),
    body: z.object({ token: z.string().max(80) }),
    answer: linkView,
    refusals: ['unknown-link'],
  },
  ofTicket: {
    at: questionnaireRoutes.ofTicket,
    summary: 'The questionnaires that the holder of a ticket is asked to answer, with their one-time links',
    audience: 'public',
    query: z.object({ lang, wv }),
    body: z.object({ token: z.string().max(200) }),
    answer: z.object({ items: z.array(ticketQuestionnaire) }).meta({ id: 'TicketQuestionnaires' }),
  },
  deskQuestionnaires: {
    at: questionnaireRoutes.deskQuestionnaires,
    summary: 'Questionnaires of an activity, or of all that this person may read, the newest first',
    audience: 'staff',
    query: z.object({ activity: z.string().max(60).optional(), lang }),
    answer: z.object({ items: z.array(deskQuestionnaireItem) }).meta({ id: 'DeskQuestionnaires' }),
  },
  begin: {
    at: questionnaireRoutes.begin,
    summary: 'Begin a questionnaire: empty, with the questions on satisfaction, or as a copy of an earlier one',
    audience: 'staff',
    query: z.object({ lang }),
    body: z.object({
      activity: z.string().max(60),
      from: z.enum(BEGINNINGS),
      /** The earlier one, where it is a copy. */
      copyOf: z.string().max(60).nullable().default(null),
    }),
    answer: deskQuestionnaire,
    status: 201,
    refusals: QUESTIONNAIRE_DESK_REFUSALS,
  },
  deskQuestionnaire: {
    at: questionnaireRoutes.deskQuestionnaire,
    summary: 'One questionnaire as the desk works with it; its draft is a release of the kind questionnaire',
    answer: deskQuestionnaire,
    ...desk,
  },
  results: {
    at: questionnaireRoutes.results,
    summary: 'What was answered, with denominators, by the version that asked; small cells are kept back',
    answer: questionnaireResults,
    ...desk,
  },
  resultsFile: {
    at: questionnaireRoutes.resultsFile,
    summary: 'The same as a workbook; of the written answers those that may be shown',
    file: 'given',
    ...desk,
  },
  texts: {
    at: questionnaireRoutes.texts,
    summary: 'Written answers with what the screening finds in them, for the organisers',
    answer: z.object({ items: z.array(textAnswer) }).meta({ id: 'QuestionnaireTexts' }),
    ...desk,
  },
  judgeText: {
    at: questionnaireRoutes.judgeText,
    summary: 'Say whether others may read a written answer, and in which words',
    ...desk,
    params: params.extend({ text: z.string().max(60) }),
    body: textJudgement,
    answer: textAnswer,
  },
  invite: {
    at: questionnaireRoutes.invite,
    summary: 'Give every confirmed entry a one-time link; who has one keeps it',
    body: z.object({}),
    answer: z.object({ given: z.number().int(), before: z.number().int() }).meta({ id: 'QuestionnaireInvited' }),
    ...desk,
  },
  unanswered: {
    at: questionnaireRoutes.unanswered,
    summary: 'Who has a one-time link and did not use it: their answers, once given, cannot be told from others',
    answer: unansweredView,
    ...desk,
  },
  remind: {
    at: questionnaireRoutes.remind,
    summary: 'Remind everyone who has not used the link',
    body: z.object({}),
    answer: z.object({ reminded: z.number().int() }).meta({ id: 'QuestionnaireReminded' }),
    ...desk,
  },
})
