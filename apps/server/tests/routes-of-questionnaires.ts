import { NOBODY, type Row } from './routes-row.ts'

const NONE = '01980000-0000-7000-8000-000000000000'
const desk = (rest = '') => `/api/desk/questionnaires/${NONE}${rest}`
const unknown = { all: 404, but: NOBODY } as const

/** Questionnaires and the reports they go into: anyone answers what is published; the desk sees nothing that is not there. */
export const QUESTIONNAIRE_ROWS: Record<string, Row> = {
  'questionnaires.ofActivity': { path: () => `/api/activities/${NONE}/questionnaires`, all: 200 },
  'questionnaires.questionnaire': { path: () => `/api/questionnaires/${NONE}`, all: 404 },
  'questionnaires.answer': {
    path: () => `/api/questionnaires/${NONE}/answers`,
    body: () => ({ version: 1, answers: {} }),
    all: 404,
  },
  'questionnaires.lookUp': { path: () => '/api/questionnaires/look-up', body: () => ({ token: 'x' }), all: 404 },
  'questionnaires.ofTicket': {
    path: () => '/api/tickets/questionnaires/look-up',
    body: () => ({ token: 'x' }),
    all: 200,
  },
  'questionnaires.deskQuestionnaires': { path: () => '/api/desk/questionnaires', all: 200, but: NOBODY },
  'questionnaires.begin': {
    path: () => '/api/desk/questionnaires',
    body: () => ({ activity: NONE, from: 'empty' }),
    ...unknown,
  },
  'questionnaires.deskQuestionnaire': { path: () => desk(), ...unknown },
  'questionnaires.results': { path: () => desk('/results'), ...unknown },
  'questionnaires.resultsFile': { path: () => desk('/results.xlsx'), ...unknown },
  'questionnaires.texts': { path: () => desk('/texts'), ...unknown },
  'questionnaires.judgeText': { path: () => desk(`/texts/${NONE}`), body: () => ({ decision: 'hold' }), ...unknown },
  'questionnaires.invite': { path: () => desk('/invitations'), body: () => ({}), ...unknown },
  'questionnaires.unanswered': { path: () => desk('/unanswered'), ...unknown },
  'activity-reports.report': { path: () => `/api/desk/activities/${NONE}/report`, ...unknown },
  'activity-reports.reportFile': { path: () => `/api/desk/activities/${NONE}/report.docx`, ...unknown },
  'activity-reports.keepReport': {
    path: () => `/api/desk/activities/${NONE}/report/kept`,
    body: () => ({}),
    ...unknown,
  },
  'activity-reports.keptFile': { path: () => `/api/desk/activities/${NONE}/report/kept.docx`, ...unknown },
  'activity-reports.seriesReport': { path: () => '/api/desk/series/none/report', ...unknown },
  'activity-reports.seriesReportFile': { path: () => '/api/desk/series/none/report.docx', ...unknown },
  'questionnaires.remind': { path: () => desk('/reminders'), body: () => ({}), ...unknown },
}
