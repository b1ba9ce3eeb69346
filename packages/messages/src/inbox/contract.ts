import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { line } from '../text-shape.ts'
import { inboxConditions } from './conditions.ts'
import { inboxRoutes } from './routes.ts'
import { BULK_ACTIONS } from './values.ts'

const lang = z.enum(['zh', 'en']).optional()
const viewParams = z.object({ view: z.string().max(60) })
/** Longest name of a saved view, in characters. */
const VIEW_NAME = 30

/** A list that somebody named to come back to it; a shared one stands for everybody. */
export const savedView = z
  .object({
    id: z.string(),
    name: z.string(),
    query: z.object(inboxConditions),
    shared: z.boolean(),
    /** Whether this person may rename or remove it. */
    mayChange: z.boolean(),
  })
  .meta({ id: 'SavedView' })

/** What became of one row of a bulk action: done at a new version, or not done and why, in words. */
export const bulkRow = z
  .object({
    receipt: z.string(),
    done: z.boolean(),
    version: z.number().int().nullable(),
    code: z.string().nullable(),
    message: z.string().nullable(),
  })
  .meta({ id: 'BulkRow' })

export const inboxContract = defineRoutes({
  bulk: {
    at: inboxRoutes.bulk,
    summary: 'Do one action to many messages: each row is a transaction of its own and says what became of it',
    audience: 'staff',
    query: z.object({ lang }),
    body: z.object({
      action: z.enum(BULK_ACTIONS),
      receipts: z
        .array(z.object({ receipt: z.string().max(40), version: z.number().int() }))
        .min(1)
        .max(10_000),
      input: z.record(z.string(), z.unknown()).default({}),
    }),
    answer: z
      .object({ done: z.number().int(), refused: z.number().int(), rows: z.array(bulkRow) })
      .meta({ id: 'BulkResult' }),
    refusals: ['too-many-rows', 'row-twice'],
  },
  exportList: {
    at: inboxRoutes.exportList,
    summary:
      'A list as a CSV file (UTF-8 with a byte order mark), under the same conditions: no personal data, no text of a message',
    audience: 'staff',
    query: z.object({ ...inboxConditions, lang }),
    file: 'given',
  },
  savedViews: {
    at: inboxRoutes.savedViews,
    summary: 'The views this person saved, and those shared with everybody',
    audience: 'staff',
    query: z.object({ lang }),
    answer: z.object({ items: z.array(savedView) }).meta({ id: 'SavedViews' }),
  },
  saveView: {
    at: inboxRoutes.saveView,
    summary: 'Save a list under a name; only the openness office shares one',
    audience: 'staff',
    query: z.object({ lang }),
    body: z.object({ name: line(VIEW_NAME), query: z.object(inboxConditions), shared: z.boolean().default(false) }),
    answer: savedView,
    status: 201,
    refusals: ['view-name-taken', 'too-many-views', 'sharing-not-yours'],
  },
  changeView: {
    at: inboxRoutes.changeView,
    summary: 'Rename a saved view, replace what it lists, or move it to another place',
    audience: 'staff',
    params: viewParams,
    query: z.object({ lang }),
    body: z.object({
      name: line(VIEW_NAME).optional(),
      query: z.object(inboxConditions).optional(),
      /** Its new place among the views of the same kind, from 0. */
      place: z.number().int().min(0).max(200).optional(),
    }),
    answer: savedView,
    refusals: ['not-found', 'view-name-taken', 'sharing-not-yours'],
  },
  removeView: {
    at: inboxRoutes.removeView,
    summary: 'Remove a saved view; no message is touched',
    audience: 'staff',
    params: viewParams,
    query: z.object({ lang }),
    status: 204,
    refusals: ['not-found', 'sharing-not-yours'],
  },
})
