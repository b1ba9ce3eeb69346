import * as z from 'zod'
import { limitView } from './shapes.ts'
import { MESSAGE_STATES, RELEASE_MODES } from './values.ts'

export const challengeView = z
  .looseObject({ parameters: z.looseObject({}), signature: z.string().optional() })
  .meta({ id: 'Challenge', description: 'An ALTCHA (v2) proof-of-work challenge.' })

export const receiptView = z
  .object({ receipt: z.string(), code: z.string(), receivedAt: z.string(), limit: limitView })
  .meta({ id: 'Receipt' })

export const boardView = z
  .object({
    id: z.string(),
    title: z.string(),
    titleEn: z.string(),
    policyTitle: z.string(),
    policyUrl: z.string().nullable(),
    clause: z.string().nullable(),
    department: z.string(),
    departmentName: z.string(),
    answered: z.number().int(),
  })
  .meta({ id: 'Board' })

export const publishedItem = z
  .object({
    id: z.string(),
    board: z.string(),
    subject: z.string(),
    excerpt: z.string(),
    department: z.string(),
    departmentName: z.string(),
    receivedOn: z.string(),
    answeredOn: z.string(),
    redacted: z.boolean(),
  })
  .meta({ id: 'PublishedMessage' })

export const publishedMessage = publishedItem
  .extend({ question: z.string(), reply: z.string(), version: z.number().int() })
  .meta({ id: 'PublishedMessageInFull' })

export const timelineEntry = z
  .object({ at: z.string(), what: z.string(), text: z.string() })
  .meta({ id: 'TimelineEntry' })

export const statusView = z
  .object({
    receipt: z.string(),
    state: z.enum(MESSAGE_STATES),
    stateText: z.string(),
    version: z.number().int(),
    board: z.string(),
    subject: z.string(),
    body: z.string(),
    mayPublish: z.boolean(),
    receivedAt: z.string(),
    limit: limitView,
    timeline: z.array(timelineEntry),
    reply: z
      .object({ text: z.string(), departmentName: z.string(), answeredAt: z.string(), mode: z.enum(RELEASE_MODES) })
      .nullable(),
    rating: z.object({ score: z.number().int(), comment: z.string().nullable() }).nullable(),
    mayRate: z.boolean(),
  })
  .meta({ id: 'MessageStatus' })
