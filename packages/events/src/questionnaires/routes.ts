import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of questionnaires: the only part of this contract a browser carries. */
export const questionnaireRoutes = {
  ofActivity: ['GET', '/api/activities/{activity}/questionnaires'],
  questionnaire: ['GET', '/api/questionnaires/{questionnaire}'],
  answer: ['POST', '/api/questionnaires/{questionnaire}/answers'],
  /** What a one-time link is for, and whether it was used. */
  lookUp: ['POST', '/api/questionnaires/look-up'],
  /** The one-time links of a ticket. */
  ofTicket: ['POST', '/api/tickets/questionnaires/look-up'],
  deskQuestionnaires: ['GET', '/api/desk/questionnaires'],
  begin: ['POST', '/api/desk/questionnaires'],
  deskQuestionnaire: ['GET', '/api/desk/questionnaires/{questionnaire}'],
  results: ['GET', '/api/desk/questionnaires/{questionnaire}/results'],
  resultsFile: ['GET', '/api/desk/questionnaires/{questionnaire}/results.xlsx'],
  texts: ['GET', '/api/desk/questionnaires/{questionnaire}/texts'],
  judgeText: ['POST', '/api/desk/questionnaires/{questionnaire}/texts/{text}'],
  invite: ['POST', '/api/desk/questionnaires/{questionnaire}/invitations'],
  unanswered: ['GET', '/api/desk/questionnaires/{questionnaire}/unanswered'],
  remind: ['POST', '/api/desk/questionnaires/{questionnaire}/reminders'],
} as const satisfies RouteTable
