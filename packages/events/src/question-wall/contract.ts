import { defineRoutes } from '@gongkai/contract-kit'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import * as z from 'zod'
import { askInput } from './inputs.ts'
import { WALL_REFUSALS, WALL_SHARED_REFUSALS } from './refusals.ts'
import { questionWallRoutes } from './routes.ts'
import { MODERATOR_ACTIONS } from './values.ts'
import { deskWall, ownView, wallView } from './views.ts'

const lang = z.enum(['zh', 'en']).optional()
const wv = z.string().max(20).optional()
const activityParams = z.object({ activity: z.string().max(60) })
const questionParams = activityParams.extend({ question: z.string().max(60) })
const revision = z.string().max(60).optional()
const key = z.string().max(100)
const refusals = [...ENGINE_REFUSALS, ...WALL_SHARED_REFUSALS, ...WALL_REFUSALS] as const
const challengeRefusals = ['challenge-invalid', 'challenge-expired', 'challenge-replayed'] as const

export const questionWallContract = defineRoutes({
  wall: {
    at: questionWallRoutes.wall,
    summary: 'The questions that a moderator let through; a few bytes where nothing changed since a revision',
    audience: 'public',
    params: activityParams,
    query: z.object({ since: revision, lang, wv }),
    answer: wallView,
    refusals: ['wall-none'],
  },
  wallKey: {
    at: questionWallRoutes.wallKey,
    summary:
      'A random key for this browser, or the one of a ticket: what questions and supports of one wall are known by',
    audience: 'public',
    params: activityParams,
    query: z.object({ lang, wv }),
    body: z.object({ challenge: z.string().max(5000).optional(), ticket: z.string().max(200).optional() }),
    answer: z.object({ key: z.string() }).meta({ id: 'WallKey' }),
    status: 201,
    refusals: ['wall-none', 'wall-key-wrong', ...challengeRefusals],
  },
  askOnWall: {
    at: questionWallRoutes.askOnWall,
    summary: 'Ask a question; nobody else reads it before a moderator let it through',
    audience: 'public',
    params: activityParams,
    query: z.object({ lang, wv }),
    body: askInput.extend({ key, challenge: z.string().max(5000), ticket: z.string().max(200).optional() }),
    answer: ownView,
    status: 201,
    refusals: ['wall-none', 'wall-closed', 'wall-key-wrong', 'wall-too-many-questions', ...challengeRefusals],
  },
  supportOnWall: {
    at: questionWallRoutes.supportOnWall,
    summary: 'Support a question, or take the support back: one for each key',
    audience: 'public',
    params: questionParams,
    query: z.object({ lang, wv }),
    body: z.object({ key, support: z.boolean() }),
    answer: z.object({ supports: z.number().int(), supported: z.boolean() }).meta({ id: 'WallSupport' }),
    refusals: ['wall-question-gone', 'wall-closed', 'wall-key-wrong', 'wall-own-question'],
  },
  mineOnWall: {
    at: questionWallRoutes.mineOnWall,
    summary: 'The questions asked with a key, where they stand and why, and what it supports',
    audience: 'public',
    params: activityParams,
    query: z.object({ lang, wv }),
    body: z.object({ key }),
    answer: ownView,
    refusals: ['wall-key-wrong'],
  },
  deskWall: {
    at: questionWallRoutes.deskWall,
    summary: 'The wall as its moderators see it',
    audience: 'staff',
    params: activityParams,
    query: z.object({ since: revision, lang }),
    answer: deskWall,
    refusals: ['wall-none'],
  },
  actOnWall: {
    at: questionWallRoutes.actOnWall,
    summary: 'Do one action on the version of a question that was read',
    audience: 'staff',
    params: questionParams.extend({ action: z.enum(MODERATOR_ACTIONS) }),
    query: z.object({ lang }),
    body: z.looseObject({ version: z.number().int() }),
    answer: deskWall,
    refusals,
  },
  closeWall: {
    at: questionWallRoutes.closeWall,
    summary: 'Close the wall now: what was not answered becomes messages with a limit',
    audience: 'staff',
    params: activityParams,
    query: z.object({ lang }),
    body: z.object({}),
    answer: deskWall,
    refusals,
  },
})
