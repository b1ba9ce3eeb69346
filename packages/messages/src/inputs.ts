import { parseDepartmentId } from '@gongkai/department-registry'
import {
  dateShape,
  followHeirInput,
  recountInput,
  returnInput,
  superviseInput,
  urgeInput,
  workdayTerm,
} from '@gongkai/task-model'
import * as z from 'zod'
import { about, foreignLanguage, translatedReply, workingSummary } from './enquiries/shapes.ts'
import { RULING_REACHES } from './rulings.ts'
import { release } from './shapes.ts'
import { line, optionalText, text } from './text-shape.ts'
import { ESCALATION_STAGES, LENGTHS, MESSAGE_CLASSES, MOST_HANDLING, REJECT_REASONS } from './values.ts'
import type { MessageAction } from './values.ts'

const department = z.string().transform((printed, context) => {
  const id = parseDepartmentId(printed)
  if (id !== null) return id
  context.addIssue({ code: 'custom', params: { code: 'unknown-department' } })
  return z.NEVER
})

/**
 * A reviewer's decision on one finding. Keeping it needs a reason of its own, or the ruling (沿用决定) it follows; one that is kept can be
 * remembered for the board or the bureau.
 */
export const findingDecision = z
  .object({
    key: z.string().max(200),
    decision: z.enum(['keep', 'remove']),
    reason: optionalText(LENGTHS.reason),
    remember: z.enum(RULING_REACHES).optional(),
    ruling: z.string().max(60).optional(),
  })
  .meta({ id: 'FindingDecision' })

const outerText = line(80)
/** What a transfer sheet (转办单) says of a message. Days are those of the sheet. */
export const forwarded = z.object({
  platform: outerText,
  outerId: outerText,
  transferNo: outerText.optional(),
  dueOn: dateShape.optional(),
  receivedOn: dateShape.optional(),
})
/** A file sent with a message, as it is kept: `sha256` in hex, `size` in bytes. */
export const attachment = z.object({
  id: z.string().min(1).max(60),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(0),
})
/** What a draft promises by a day. */
export const promise = z.object({ what: line(LENGTHS.promise), dueOn: dateShape })
const organ = z.object({
  name: line(LENGTHS.name),
  phone: line(LENGTHS.phone),
  url: z
    .string()
    .max(300)
    .regex(/^https?:\/\/\S+$/)
    .optional(),
})

/** What opens a message. The contact is not part of it: personal data never enters the history. */
export const received = z.object({
  board: z.string().min(1).max(60),
  subject: line(LENGTHS.subject),
  body: text(LENGTHS.body),
  mayPublish: z.boolean(),
  forwarded: forwarded.optional(),
  attachments: z.array(attachment).max(10).optional(),
  /** Absent for a message in Chinese. */
  language: foreignLanguage.optional(),
  about: about.optional(),
})

/** The most an extension can ever ask for; how much one may is `MessageLimits.longestExtension`. */
export const MOST_EXTENSION = 60
const reason = text(LENGTHS.reason)
const messageClass = z.enum(MESSAGE_CLASSES)

/** What each action asks of the person who does it: the body of the action's route beside `version`. */
export const messageInputs = {
  accept: z.object({ class: messageClass.optional() }),
  reject: z.object({
    reason: z.enum(REJECT_REASONS),
    explanation: text(LENGTHS.reason),
    organ: organ.optional(),
    duplicateOf: z.string().min(1).max(40).optional(),
  }),
  assign: z.object({
    lead: z.array(department).min(1).max(3),
    support: z.array(department).max(20).default([]),
    handlingWorkdays: z.int().min(1).max(MOST_HANDLING).optional(),
  }),
  return: returnInput(reason),
  draft: z.object({
    reply: text(LENGTHS.reply),
    release,
    promises: z.array(promise).max(10).optional(),
    /** The reply in the writer's language, for a message that is not in Chinese. */
    translated: translatedReply.optional(),
  }),
  'department-review': z.object({ note: optionalText(LENGTHS.reason).optional() }),
  'send-back': z.object({ reason: text(LENGTHS.reason) }),
  'office-review': z.object({ decisions: z.array(findingDecision).max(500).default([]) }),
  answer: z.object({}),
  rate: z.object({
    score: z.number().int().min(1).max(5),
    comment: optionalText(LENGTHS.comment).optional(),
  }),
  close: z.object({}),
  urge: urgeInput(reason),
  supervise: superviseInput(reason),
  'lift-supervision': z.object({ reason }),
  'ask-extension': z.object({ term: workdayTerm(MOST_EXTENSION), reason }),
  'approve-extension': z.object({}),
  'refuse-extension': z.object({ reason }),
  'follow-heir': followHeirInput,
  recount: recountInput,
  classify: z.object({ class: messageClass }),
  'sign-for': z.object({}),
  'hand-over': z.object({ person: z.string().min(1).max(60), name: z.string().default(''), reason }),
  consult: z.object({ department, question: text(LENGTHS.question), dueOn: dateShape.optional() }),
  'reply-consult': z.object({ id: z.string().min(1).max(20), answer: text(LENGTHS.supplement) }),
  'ask-writer': z.object({ question: text(LENGTHS.question) }),
  supplement: z.object({ text: text(LENGTHS.supplement) }),
  withdraw: z.object({ reason: optionalText(LENGTHS.reason).optional() }),
  escalate: z.object({
    stage: z.enum(ESCALATION_STAGES).exclude(['reopened']),
    due: dateShape,
    overdueWorkdays: z.int().min(0),
  }),
  'mark-sensitive': z.object({ reason }),
  'leader-review': z.object({ note: optionalText(LENGTHS.reason).optional() }),
  reopen: z.object({ reason }),
  correct: z.object({ note: reason }),
  retract: z.object({ reason }),
  'keep-promise': z.object({ id: z.string().min(1).max(20), note: reason }),
  'return-outer': z.object({ reason }),
  summarise: workingSummary,
} as const satisfies Record<MessageAction, z.ZodType>
