import * as z from 'zod'
import { aboutView } from './enquiries/views.ts'
import { attachmentView, limitView, namedLimit, organView } from './shapes.ts'
import { BOARD_KINDS, MESSAGE_STATES, RELEASE_MODES } from './values.ts'

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
    /** Bound to a policy page (政策页留言板), to a topic (专题), or to a department. */
    kind: z.enum(BOARD_KINDS),
    /** Whether the list of boards shows it. */
    listed: z.boolean(),
    /** How many files a message may bring along, and how large each may be; 0 files where none are taken. */
    files: z.object({ most: z.number().int(), mostBytes: z.number().int() }),
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
  .extend({
    question: z.string(),
    reply: z.string(),
    version: z.number().int(),
    /** What a correction (更正) changed; null for a first answer. */
    note: z.string().nullable(),
    /** The versions before this one, newest first: they stay readable. */
    earlier: z.array(
      z.object({ version: z.number().int(), answeredOn: z.string(), reply: z.string(), note: z.string().nullable() }),
    ),
    /** The answer was taken off (撤下): when and why; its texts are empty then. */
    retracted: z.object({ on: z.string(), reason: z.string() }).nullable(),
    /** In which language the question was asked; `zh` but for an enquiry. */
    language: z.string(),
    /** The same in that language, reviewed with it; null for a message in Chinese and where it was taken off. */
    translated: z.object({ subject: z.string(), question: z.string(), reply: z.string() }).nullable(),
  })
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
      .object({
        text: z.string(),
        /** The same in the language of an enquiry. */
        translated: z.string().nullable(),
        departmentName: z.string(),
        answeredAt: z.string(),
        mode: z.enum(RELEASE_MODES),
      })
      .nullable(),
    rating: z.object({ score: z.number().int(), comment: z.string().nullable() }).nullable(),
    mayRate: z.boolean(),
    mayWithdraw: z.boolean(),
    mayReopen: z.boolean(),
    /** The last day on which it can be reopened; null where it cannot. */
    reopenUntil: z.string().nullable(),
    /** Every limit the writer is told of, the answer's first. */
    limits: z.array(namedLimit),
    /** The question that waits for the writer (请补充); null while none does. */
    asked: z.object({ question: z.string(), at: z.string(), until: z.string().nullable() }).nullable(),
    supplements: z.array(z.object({ text: z.string(), at: z.string() })),
    /** Every answer given, oldest first; the last is `reply`. */
    answers: z.array(
      z.object({
        text: z.string(),
        translated: z.string().nullable(),
        departmentName: z.string(),
        answeredAt: z.string(),
        mode: z.enum(RELEASE_MODES),
        note: z.string().nullable(),
      }),
    ),
    /** What the answers promised, and whether it was kept. */
    promises: z.array(z.object({ what: z.string(), dueOn: z.string(), kept: z.boolean() })),
    /** The answer was taken off the public pages: when and why. */
    retracted: z.object({ at: z.string(), reason: z.string() }).nullable(),
    /** Where to go instead, when it was not taken up. */
    referred: organView.nullable(),
    attachments: z.array(attachmentView),
    /** Whether another organ forwarded it (转办). */
    forwarded: z.boolean(),
    /** In which language it was written; `zh` but for an enquiry. */
    language: z.string(),
    about: aboutView.nullable(),
  })
  .meta({ id: 'MessageStatus' })
