import { SUPERVISION_LEVELS } from '@gongkai/task-model'
import * as z from 'zod'
import { inboxItemFields } from './inbox/item.ts'
import { releaseFinding } from './rulings.ts'
import { limitView, findingView, release } from './shapes.ts'
import { MESSAGE_ACTIONS, MESSAGE_STATES } from './values.ts'

/** One action as this person sees it now: open with the shape of its input, or closed with the reason in words. */
export const actionView = z
  .object({
    action: z.enum(MESSAGE_ACTIONS),
    open: z.boolean(),
    input: z.record(z.string(), z.unknown()).optional(),
    reason: z.object({ code: z.string(), message: z.string(), facts: z.record(z.string(), z.unknown()) }).optional(),
  })
  .meta({ id: 'ActionView' })

export const deskItem = z
  .object({
    receipt: z.string(),
    state: z.enum(MESSAGE_STATES),
    /** The state in the reader's words, for a screen that knows no messages. */
    stateName: z.string(),
    version: z.number().int(),
    board: z.string(),
    subject: z.string(),
    receivedOn: z.string(),
    lead: z.array(z.string()),
    leadNames: z.array(z.string()),
    support: z.array(z.string()),
    mayPublish: z.boolean(),
    limit: limitView,
    /** Under supervision (督办), up to this day. */
    supervisedUntil: z.string().nullable(),
    /** An extension was asked for and waits for a decision. */
    extensionAsked: z.boolean(),
    ...inboxItemFields,
  })
  .meta({ id: 'DeskMessage' })

const remark = { by: z.string(), byName: z.string(), at: z.string(), reason: z.string() }

export const historyEntry = z
  .object({
    seq: z.number().int(),
    at: z.string(),
    action: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    by: z.string(),
    byName: z.string(),
    /** For whom a stand-in (代理人) acted. */
    onBehalfOf: z.string().nullable(),
    input: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .meta({ id: 'HistoryEntry' })

export const deskMessage = deskItem
  .extend({
    body: z.string(),
    receivedAt: z.string(),
    contactMasked: z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() }),
    mayShowContact: z.boolean(),
    draft: z.object({ reply: z.string(), release, by: z.string(), byName: z.string(), at: z.string() }).nullable(),
    approval: z
      .object({ id: z.string(), hash: z.string(), by: z.string(), byName: z.string(), at: z.string() })
      .nullable(),
    rating: z.object({ score: z.number().int(), comment: z.string().nullable() }).nullable(),
    publication: z.string().nullable(),
    /** The supervision that stands (督办). */
    supervision: z
      .object({ ...remark, level: z.enum(SUPERVISION_LEVELS), dueOn: z.string(), late: z.boolean() })
      .nullable(),
    /** The extension asked for (申请延期), with the day the answer would be due once it is approved. */
    extension: z.object({ ...remark, days: z.number().int().nullable(), due: z.string() }).nullable(),
    /** The last extension that was refused, while none was granted since. */
    extensionRefused: z.object(remark).nullable(),
    findings: z.object({ question: z.array(findingView), release: z.array(releaseFinding) }),
    history: z.array(historyEntry),
    actions: z.array(actionView),
  })
  .meta({ id: 'DeskMessageInFull' })
