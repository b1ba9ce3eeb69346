import { NOBODY, type Row } from './routes-row.ts'

const NONE = '01980000-0000-7000-8000-000000000000'
const wall = `/api/activities/${NONE}/wall`
const desk = `/api/desk/activities/${NONE}`
const missing = { all: 404, but: NOBODY }

/** The question wall and the record of an activity: to whom it is nothing, it does not exist. */
export const WALL_ROWS: Record<string, Row> = {
  'question-wall.wall': { path: () => wall, all: 404 },
  'question-wall.wallKey': { path: () => `${wall}/keys`, body: () => ({ challenge: 'x' }), all: 404 },
  'question-wall.askOnWall': {
    path: () => `${wall}/questions`,
    body: () => ({ key: 'x', challenge: 'x', text: '问题' }),
    all: 404,
  },
  'question-wall.supportOnWall': {
    path: () => `${wall}/questions/${NONE}/support`,
    body: () => ({ key: 'x', support: true }),
    all: 404,
  },
  'question-wall.mineOnWall': { path: () => `${wall}/mine`, body: () => ({ key: 'x' }), all: 403 },
  'question-wall.deskWall': { path: () => `${desk}/wall`, ...missing },
  'question-wall.actOnWall': {
    path: () => `${desk}/wall/questions/${NONE}/accept`,
    body: () => ({ version: 1 }),
    ...missing,
  },
  'question-wall.closeWall': { path: () => `${desk}/wall/closing`, body: () => ({}), ...missing },
  'activity-records.recap': { path: () => `/api/activities/${NONE}/recap`, all: 404 },
  'activity-records.deskRecord': { path: () => `${desk}/record`, ...missing },
  'activity-records.addSpeaker': {
    path: () => `${desk}/record/speakers`,
    body: () => ({ participants: 'firm' }),
    ...missing,
  },
  'activity-records.changeSpeaker': {
    path: () => `${desk}/record/speakers/${NONE}`,
    body: () => ({ participants: 'firm' }),
    ...missing,
  },
  'activity-records.removeSpeaker': { path: () => `${desk}/record/speakers/${NONE}`, ...missing },
  'activity-records.noteOpinion': { path: () => `${desk}/record/opinions`, body: () => ({ text: '意见' }), ...missing },
  'activity-records.actOnOpinion': {
    path: () => `${desk}/record/opinions/${NONE}/decide`,
    body: () => ({ version: 1 }),
    ...missing,
  },
  'activity-records.notePromise': {
    path: () => `${desk}/record/promises`,
    body: () => ({ what: '办', department: 'protection', dueOn: '2026-12-31' }),
    ...missing,
  },
  'activity-records.draftRecap': { path: () => `${desk}/record/recap`, body: () => ({}), ...missing },
  'activity-records.deskPromises': { path: () => '/api/desk/promises', all: 200, but: NOBODY },
  'activity-records.actOnPromise': {
    path: () => `/api/desk/promises/${NONE}/keep`,
    body: () => ({ version: 1 }),
    ...missing,
  },
}
