import { parseDepartmentId } from '@gongkai/department-registry'
import { followHeirInput, recountInput, returnInput, superviseInput, urgeInput, workdayTerm } from '@gongkai/task-model'
import * as z from 'zod'
import { RULING_REACHES } from './rulings.ts'
import { release } from './shapes.ts'
import { line, optionalText, text } from './text-shape.ts'
import { LENGTHS, REJECT_REASONS } from './values.ts'
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

/** What opens a message. The contact is not part of it: personal data never enters the history. */
export const received = z.object({
  board: z.string().min(1).max(60),
  subject: line(LENGTHS.subject),
  body: text(LENGTHS.body),
  mayPublish: z.boolean(),
})

/** The most an extension can ever ask for; how much one may is `MessageLimits.longestExtension`. */
export const MOST_EXTENSION = 60
const reason = text(LENGTHS.reason)

/** What each action asks of the person who does it: the body of the action's route beside `version`. */
export const messageInputs = {
  accept: z.object({}),
  reject: z.object({ reason: z.enum(REJECT_REASONS), explanation: text(LENGTHS.reason) }),
  assign: z.object({ lead: z.array(department).min(1).max(3), support: z.array(department).max(20).default([]) }),
  return: returnInput(reason),
  draft: z.object({ reply: text(LENGTHS.reply), release }),
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
} as const satisfies Record<MessageAction, z.ZodType>
