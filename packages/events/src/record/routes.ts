import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of symposium records and recaps: the only part of this contract that a browser carries. */
export const recordRoutes = {
  recap: ['GET', '/api/activities/{activity}/recap'],
  deskRecord: ['GET', '/api/desk/activities/{activity}/record'],
  addSpeaker: ['POST', '/api/desk/activities/{activity}/record/speakers'],
  changeSpeaker: ['POST', '/api/desk/activities/{activity}/record/speakers/{speaker}'],
  removeSpeaker: ['DELETE', '/api/desk/activities/{activity}/record/speakers/{speaker}'],
  noteOpinion: ['POST', '/api/desk/activities/{activity}/record/opinions'],
  actOnOpinion: ['POST', '/api/desk/activities/{activity}/record/opinions/{opinion}/{action}'],
  notePromise: ['POST', '/api/desk/activities/{activity}/record/promises'],
  draftRecap: ['POST', '/api/desk/activities/{activity}/record/recap'],
  deskPromises: ['GET', '/api/desk/promises'],
  actOnPromise: ['POST', '/api/desk/promises/{promise}/{action}'],
} as const satisfies RouteTable
