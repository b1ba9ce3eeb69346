import { defineRoutes } from '@gongkai/contract-kit'
import { APPROVAL_REFUSALS } from '@gongkai/disclosure-rules'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import * as z from 'zod'
import { deskItem, deskMessage } from './desk-views.ts'
import { countedConditions, inboxConditions } from './inbox/conditions.ts'
import { inboxCounts } from './inbox/item.ts'
import { PROCEDURE_REFUSALS } from './procedure/refusals.ts'
import { challengeView, receiptView, boardView, publishedItem, publishedMessage, statusView } from './public-views.ts'
import { messageRoutes } from './routes.ts'
import { RULING_REFUSALS } from './rulings.ts'
import { countView, findingView } from './shapes.ts'
import { submission } from './submission.ts'
import { optionalText, text } from './text-shape.ts'
import { LENGTHS, MESSAGE_ACTIONS } from './values.ts'

const receiptParams = z.object({ receipt: z.string().max(40) })
const cursor = z.string().max(200).optional()
const lang = z.enum(['zh', 'en']).optional()

const page = <T extends z.ZodType>(item: T, id: string) =>
  z.object({ items: z.array(item), next: z.string().nullable() }).meta({ id })

export const messagesContract = defineRoutes({
  challenge: {
    at: messageRoutes.challenge,
    summary: 'A proof-of-work challenge for one submission',
    audience: 'public',
    answer: challengeView,
  },
  submit: {
    at: messageRoutes.submit,
    summary: 'Submit a message to a board',
    audience: 'public',
    query: z.object({ lang }),
    body: submission,
    answer: receiptView,
    status: 201,
    refusals: ['unknown-board', 'challenge-invalid', 'challenge-expired', 'challenge-replayed'],
  },
  status: {
    at: messageRoutes.status,
    summary: 'What has become of a message, for the writer who holds receipt and code',
    audience: 'writer',
    params: receiptParams,
    query: z.object({ code: z.string().max(40).optional(), lang }),
    answer: statusView,
    refusals: ['wrong-receipt-or-code'],
  },
  lookUp: {
    at: messageRoutes.lookUp,
    summary:
      'The same as the status, with the code in the body: addresses are kept by proxies and histories, bodies are not',
    audience: 'writer',
    params: receiptParams,
    query: z.object({ lang, wv: z.string().max(20).optional() }),
    body: z.object({ code: z.string().max(40) }),
    answer: statusView,
    refusals: ['wrong-receipt-or-code'],
  },
  rate: {
    at: messageRoutes.rate,
    summary: 'The writer rates the answer',
    audience: 'writer',
    params: receiptParams,
    query: z.object({ lang, wv: z.string().max(20).optional() }),
    body: z.object({
      code: z.string().max(40),
      version: z.number().int(),
      score: z.number().int().min(1).max(5),
      comment: optionalText(LENGTHS.comment).optional(),
    }),
    answer: statusView,
    refusals: ['wrong-receipt-or-code', ...ENGINE_REFUSALS, 'action-closed'],
  },
  supplement: {
    at: messageRoutes.supplement,
    summary: 'The writer answers what the bureau asked (补充); the limit runs on',
    audience: 'writer',
    params: receiptParams,
    query: z.object({ lang, wv: z.string().max(20).optional() }),
    body: z.object({ code: z.string().max(40), version: z.number().int(), text: text(LENGTHS.supplement) }),
    answer: statusView,
    refusals: ['wrong-receipt-or-code', ...ENGINE_REFUSALS, 'nothing-asked', 'action-closed'],
  },
  withdraw: {
    at: messageRoutes.withdraw,
    summary: 'The writer withdraws the message (撤回) while it is unanswered',
    audience: 'writer',
    params: receiptParams,
    query: z.object({ lang, wv: z.string().max(20).optional() }),
    body: z.object({
      code: z.string().max(40),
      version: z.number().int(),
      reason: optionalText(LENGTHS.reason).optional(),
    }),
    answer: statusView,
    refusals: ['wrong-receipt-or-code', ...ENGINE_REFUSALS, 'answered-already', 'action-closed'],
  },
  reopen: {
    at: messageRoutes.reopen,
    summary:
      'The writer asks for the message to be handled anew (重办): once, within days of the answer, with a reason',
    audience: 'writer',
    params: receiptParams,
    query: z.object({ lang, wv: z.string().max(20).optional() }),
    body: z.object({ code: z.string().max(40), version: z.number().int(), reason: text(LENGTHS.reason) }),
    answer: statusView,
    refusals: ['wrong-receipt-or-code', ...ENGINE_REFUSALS, 'reopen-too-late', 'reopened-too-often', 'action-closed'],
  },
  boards: {
    at: messageRoutes.boards,
    summary: 'The boards and the policy each belongs to',
    audience: 'public',
    query: z.object({ lang }),
    answer: z.object({ items: z.array(boardView) }).meta({ id: 'Boards' }),
  },
  published: {
    at: messageRoutes.published,
    summary: 'Published messages of a board, newest first',
    audience: 'public',
    params: z.object({ board: z.string().max(60) }),
    query: z.object({
      after: cursor,
      q: z.string().max(100).optional(),
      size: z.coerce.number().int().min(1).max(50).optional(),
      lang,
      wv: z.string().max(20).optional(),
    }),
    answer: page(publishedItem, 'PublishedMessages'),
    refusals: ['unknown-board', 'bad-cursor'],
  },
  publishedAll: {
    at: messageRoutes.publishedAll,
    summary: 'Published messages of every board, newest first',
    audience: 'public',
    query: z.object({
      after: cursor,
      q: z.string().max(100).optional(),
      board: z.string().max(60).optional(),
      department: z.string().max(60).optional(),
      size: z.coerce.number().int().min(1).max(50).optional(),
      lang,
      wv: z.string().max(20).optional(),
    }),
    answer: page(publishedItem, 'PublishedMessages'),
    refusals: ['unknown-board', 'bad-cursor'],
  },
  publication: {
    at: messageRoutes.publication,
    summary: 'One published message in full',
    audience: 'public',
    params: z.object({ board: z.string().max(60), publication: z.string().max(60) }),
    query: z.object({ lang, wv: z.string().max(20).optional() }),
    answer: publishedMessage,
    refusals: ['not-found'],
  },
  deskList: {
    at: messageRoutes.deskList,
    summary: 'The messages this person may see, most urgent first',
    audience: 'staff',
    query: z.object({
      ...inboxConditions,
      after: cursor,
      lang,
    }),
    answer: z
      .object({
        items: z.array(deskItem),
        next: z.string().nullable(),
        counts: inboxCounts,
      })
      .meta({ id: 'DeskMessages' }),
    refusals: ['bad-cursor'],
  },
  deskFigures: {
    at: messageRoutes.deskFigures,
    summary: 'The on-time rate as two counts, each with the query that lists its messages',
    audience: 'staff',
    query: z.object({ ...countedConditions, lang }),
    answer: z
      .object({ onTime: z.object({ numerator: countView, denominator: countView }) })
      .meta({ id: 'MessageFigures' }),
  },
  deskMessage: {
    at: messageRoutes.deskMessage,
    summary: 'One message with its history, findings, and every action open or closed with its reason',
    audience: 'staff',
    params: receiptParams,
    query: z.object({ lang }),
    answer: deskMessage,
    refusals: ['not-found'],
  },
  deskColleagues: {
    at: messageRoutes.deskColleagues,
    summary: 'Who of the lead departments can take the message in hand today (派件交接)',
    audience: 'staff',
    params: receiptParams,
    query: z.object({ lang }),
    answer: z
      .object({ items: z.array(z.object({ person: z.string(), name: z.string(), department: z.string() })) })
      .meta({ id: 'Colleagues' }),
    refusals: ['not-found'],
  },
  deskContact: {
    at: messageRoutes.deskContact,
    summary: 'Show the writer’s contact in clear; who looked is recorded in the history',
    audience: 'staff',
    params: receiptParams,
    query: z.object({ lang }),
    body: z.object({ reason: text(LENGTHS.reason) }),
    answer: z
      .object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() })
      .meta({ id: 'Contact' }),
    refusals: ['not-found', 'forbidden'],
  },
  deskAct: {
    at: messageRoutes.deskAct,
    summary: 'Do one action on the version that was read',
    audience: 'staff',
    params: receiptParams.extend({ action: z.enum(MESSAGE_ACTIONS) }),
    query: z.object({ lang }),
    body: z.looseObject({ version: z.number().int() }),
    answer: deskMessage,
    refusals: [
      'not-found',
      ...ENGINE_REFUSALS,
      ...PROCEDURE_REFUSALS,
      ...APPROVAL_REFUSALS,
      ...RULING_REFUSALS,
      'action-closed',
    ],
  },
  deskScreen: {
    at: messageRoutes.deskScreen,
    summary: 'Screen a draft text; nothing is kept',
    audience: 'staff',
    query: z.object({ lang }),
    body: z.object({ text: z.string().max(LENGTHS.reply) }),
    answer: z.object({ findings: z.array(findingView) }).meta({ id: 'Screening' }),
  },
})
