import { defineRoutes } from '@gongkai/contract-kit'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import * as z from 'zod'
import { opinionInput, promiseInput, speakerInput } from './inputs.ts'
import { recapWritten } from './recap-details.ts'
import { RECORD_REFUSALS, RECORD_SHARED_REFUSALS } from './refusals.ts'
import { recordRoutes } from './routes.ts'
import { OPINION_ACTIONS, PROMISE_ACTIONS, PROMISE_STATES } from './values.ts'
import { promisesView, promiseView, recapView, recordView } from './views.ts'

const lang = z.enum(['zh', 'en']).optional()
const query = z.object({ lang })
const params = z.object({ activity: z.string().max(60) })
const speakerParams = params.extend({ speaker: z.string().max(60) })
const refusals = [...ENGINE_REFUSALS, ...RECORD_SHARED_REFUSALS, ...RECORD_REFUSALS] as const
const acted = z.looseObject({ version: z.number().int() })

export const recordContract = defineRoutes({
  recap: {
    at: recordRoutes.recap,
    summary: 'The published recap of an activity: pictures, figures, opinions with what became of them',
    audience: 'public',
    params,
    query,
    answer: recapView,
    refusals: ['recap-none'],
  },
  deskRecord: {
    at: recordRoutes.deskRecord,
    summary: 'The record of an activity: who spoke, what they said, what became of it, what was promised',
    audience: 'staff',
    params,
    query,
    answer: recordView,
    refusals: ['record-none'],
  },
  addSpeaker: {
    at: recordRoutes.addSpeaker,
    summary: 'Note somebody who speaks',
    audience: 'staff',
    params,
    query,
    body: speakerInput,
    answer: recordView,
    status: 201,
    refusals,
  },
  changeSpeaker: {
    at: recordRoutes.changeSpeaker,
    summary: 'Correct what was noted of a speaker',
    audience: 'staff',
    params: speakerParams,
    query,
    body: speakerInput,
    answer: recordView,
    refusals,
  },
  removeSpeaker: {
    at: recordRoutes.removeSpeaker,
    summary: 'Remove a speaker whom no opinion names',
    audience: 'staff',
    params: speakerParams,
    query,
    answer: recordView,
    refusals,
  },
  noteOpinion: {
    at: recordRoutes.noteOpinion,
    summary: 'Note an opinion',
    audience: 'staff',
    params,
    query,
    body: opinionInput,
    answer: recordView,
    status: 201,
    refusals,
  },
  actOnOpinion: {
    at: recordRoutes.actOnOpinion,
    summary: 'Do one action on the version of an opinion that was read',
    audience: 'staff',
    params: params.extend({ opinion: z.string().max(60), action: z.enum(OPINION_ACTIONS) }),
    query,
    body: acted,
    answer: recordView,
    refusals,
  },
  notePromise: {
    at: recordRoutes.notePromise,
    summary: 'Note a promised follow-up: it becomes a task of its department with a limit',
    audience: 'staff',
    params,
    query,
    body: promiseInput,
    answer: recordView,
    status: 201,
    refusals,
  },
  draftRecap: {
    at: recordRoutes.draftRecap,
    summary: 'Draft the recap from the record as it stands, with what people wrote of it, for review before release',
    audience: 'staff',
    params,
    query,
    body: z.object({ written: recapWritten.optional() }),
    answer: recordView,
    status: 201,
    refusals,
  },
  deskPromises: {
    at: recordRoutes.deskPromises,
    summary: 'Promised follow-ups that this person may see, the soonest due first',
    audience: 'staff',
    query: z.object({ state: z.enum(PROMISE_STATES).optional(), lang }),
    answer: promisesView,
  },
  actOnPromise: {
    at: recordRoutes.actOnPromise,
    summary: 'Do one action on the version of a promise that was read',
    audience: 'staff',
    params: z.object({ promise: z.string().max(60), action: z.enum(PROMISE_ACTIONS) }),
    query,
    body: acted,
    answer: promiseView,
    refusals,
  },
})
