import { SUPERVISION_LEVELS } from '@gongkai/task-model'
import * as z from 'zod'
import { translatedReply } from './enquiries/shapes.ts'
import { aboutView } from './enquiries/views.ts'
import { inboxItemFields } from './inbox/item.ts'
import { releaseFinding } from './rulings.ts'
import { attachmentView, findingView, limitView, namedLimit, organView, release } from './shapes.ts'
import { ESCALATION_LEVELS, ESCALATION_STAGES, MESSAGE_ACTIONS, MESSAGE_CLASSES, MESSAGE_STATES } from './values.ts'

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
    class: z.enum(MESSAGE_CLASSES).nullable(),
    className: z.string().nullable(),
    /** Every limit that runs or ran, the main one (`limit`) first. */
    limits: z.array(namedLimit),
    /** Where another organ forwarded it from (转办); the platform by its name. */
    forwarded: z
      .object({
        platform: z.string(),
        outerId: z.string(),
        transferNo: z.string().nullable(),
        dueOn: z.string().nullable(),
        receivedOn: z.string().nullable(),
      })
      .nullable(),
    signed: z.boolean(),
    /** Who in the department has it in hand. */
    assigneeName: z.string().nullable(),
    sensitive: z.boolean(),
    reopened: z.boolean(),
    correcting: z.boolean(),
    retracted: z.boolean(),
    /** A question waits for the writer (请补充). */
    asked: z.boolean(),
    /** How high it was taken at last; null while it was not. */
    escalated: z.enum(ESCALATION_LEVELS).nullable(),
    openConsultations: z.number().int(),
    openPromises: z.number().int(),
    attachmentCount: z.number().int(),
    /** In which language it was written: `zh` but for an enquiry (外文咨询). */
    language: z.string(),
    /** The day on which it is unanswered for three months, once it is on the veto watch (一票否决预警). */
    vetoOn: z.string().nullable(),
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
    draft: z
      .object({
        reply: z.string(),
        release,
        by: z.string(),
        byName: z.string(),
        at: z.string(),
        promises: z.array(z.object({ what: z.string(), dueOn: z.string() })),
        translated: translatedReply.nullable(),
      })
      .nullable(),
    /** What an enquiry asks about; null for a message that belongs to its board alone. */
    about: aboutView.nullable(),
    /** What an enquiry says, in Chinese (中文工作摘要). */
    summary: z.object({ subject: z.string(), text: z.string(), byName: z.string(), at: z.string() }).nullable(),
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
    rejection: z
      .object({
        reason: z.string(),
        explanation: z.string(),
        organ: organView.nullable(),
        duplicateOf: z.string().nullable(),
      })
      .nullable(),
    consultations: z.array(
      z.object({
        id: z.string(),
        department: z.string(),
        departmentName: z.string(),
        question: z.string(),
        byName: z.string(),
        at: z.string(),
        answer: z.object({ text: z.string(), byName: z.string(), at: z.string() }).nullable(),
        ended: z.boolean(),
        /** Whether it was asked of a department of the reader. */
        mine: z.boolean(),
      }),
    ),
    questions: z.array(z.object({ question: z.string(), byName: z.string(), at: z.string(), open: z.boolean() })),
    supplements: z.array(z.object({ text: z.string(), at: z.string() })),
    escalations: z.array(
      z.object({
        stage: z.enum(ESCALATION_STAGES),
        level: z.enum(ESCALATION_LEVELS),
        due: z.string().nullable(),
        overdueWorkdays: z.number().int(),
        at: z.string(),
      }),
    ),
    sensitiveBecause: z.object(remark).nullable(),
    leaderReview: z
      .object({ by: z.string(), byName: z.string(), at: z.string(), note: z.string().nullable() })
      .nullable(),
    /** Every answer given, oldest first. */
    answers: z.array(
      z.object({
        reply: z.string(),
        release,
        translated: translatedReply.nullable(),
        byName: z.string(),
        at: z.string(),
        note: z.string().nullable(),
        rating: z.object({ score: z.number().int(), comment: z.string().nullable() }).nullable(),
      }),
    ),
    promises: z.array(
      z.object({
        id: z.string(),
        what: z.string(),
        dueOn: z.string(),
        kept: z.object({ byName: z.string(), at: z.string(), note: z.string() }).nullable(),
      }),
    ),
    reopenedBecause: z.object({ reason: z.string(), at: z.string() }).nullable(),
    correctingBecause: z.object(remark).nullable(),
    retractedBecause: z.object(remark).nullable(),
    withdrawn: z.object({ reason: z.string().nullable(), at: z.string() }).nullable(),
    attachments: z.array(attachmentView),
    /** The last day on which it can be returned (退回); null where no day is set. */
    returnUntil: z.string().nullable(),
    findings: z.object({ question: z.array(findingView), release: z.array(releaseFinding) }),
    history: z.array(historyEntry),
    actions: z.array(actionView),
  })
  .meta({ id: 'DeskMessageInFull' })
