import { dateShape, departmentShape } from '@gongkai/task-model'
import * as z from 'zod'
import { LENGTHS } from '../values.ts'
import { cleanLine } from '../clean-text.ts'
import { line, optionalText, text } from '../text-shape.ts'
import { FAQ_LENGTHS, ISSUE_LENGTHS, REMEDY_KINDS, VERDICTS } from './values.ts'

const reason = text(ISSUE_LENGTHS.note)
const receipts = z.array(z.string().min(1).max(40)).min(1).max(ISSUE_LENGTHS.receipts)
const cluster = z.string().min(1).max(80)
const count = z.number().int().min(0)

/** Messages counted over so many days. */
export const periodShape = z.object({ messages: count, days: z.number().min(0) })

/** What opens a common issue: the cluster, how it is called, and what was counted. */
export const openIssueInput = z.object({
  cluster,
  title: line(ISSUE_LENGTHS.title),
  messages: count,
  /** So many within so many days opened it; a person who opens one by hand gives a reason instead. */
  threshold: z.object({ messages: count, days: count }).nullable(),
  reason: optionalText(ISSUE_LENGTHS.note).optional(),
  /** Days of receipt of the first and last message, `YYYY-MM-DD`. */
  firstOn: dateShape,
  lastOn: dateShape,
})

/** What each action on a common issue asks of whoever does it. */
export const issueInputs = {
  own: z.object({
    department: departmentShape,
    /** Who answers for it, by account; the department's head where nobody is named. */
    person: z.string().max(60).nullable().default(null),
    personName: z.string().max(60).nullable().default(null),
    dueOn: dateShape.optional(),
  }),
  plan: z.object({ remedy: z.enum(REMEDY_KINDS), what: text(ISSUE_LENGTHS.what) }),
  remedy: z.object({
    remedy: z.enum(REMEDY_KINDS),
    what: text(ISSUE_LENGTHS.what),
    /** The day it took effect. */
    on: dateShape,
    faq: z.string().max(60).nullable().default(null),
  }),
  measure: z.object({ before: periodShape, after: periodShape, verdict: z.enum(VERDICTS), on: dateShape }),
  close: z.object({ note: optionalText(ISSUE_LENGTHS.note).optional() }),
  resume: z.object({ reason }),
  drop: z.object({ reason }),
  rename: z.object({ title: line(ISSUE_LENGTHS.title) }),
  'take-in': z.object({ receipts }),
  'leave-out': z.object({ receipts }),
  split: z.object({ receipts, title: line(ISSUE_LENGTHS.title), cluster: cluster.optional() }),
  merge: z.object({ issue: z.string().min(1).max(60), reason, cluster: cluster.optional() }),
  'be-merged': z.object({ into: z.string().min(1).max(60), reason }),
} as const

/** A policy an answer rests on, as it is drafted. */
export const faqPolicyInput = z.object({
  title: line(FAQ_LENGTHS.policyTitle),
  number: optionalText(FAQ_LENGTHS.number).overwrite(cleanLine).nullable().default(null),
  article: optionalText(FAQ_LENGTHS.number).overwrite(cleanLine).nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .max(FAQ_LENGTHS.url)
    .nullable()
    .default(null),
})

/** The texts of an entry as they are drafted. */
export const faqDraftInput = z.object({
  question: line(FAQ_LENGTHS.question),
  answer: text(FAQ_LENGTHS.answer),
  policies: z.array(faqPolicyInput).max(FAQ_LENGTHS.policies).default([]),
  /** The board it stands under; null where it concerns every board. */
  board: z.string().max(60).nullable().default(null),
})

/** Decisions of the review on what the screening found, by the keys of the findings. */
export const faqDecisions = z
  .array(
    z.object({
      key: z.string().max(200),
      decision: z.enum(['keep', 'remove']),
      reason: optionalText(LENGTHS.reason),
    }),
  )
  .max(500)

export const faqInputs = {
  /** A correction of what is published says what it corrects: readers are told. */
  revise: faqDraftInput.extend({ note: optionalText(ISSUE_LENGTHS.note).nullable().default(null) }),
  review: z.object({ decisions: faqDecisions.default([]) }),
  'send-back': z.object({ reason }),
  publish: z.object({}),
  withdraw: z.object({ reason }),
} as const

export type IssueInput<Action extends keyof typeof issueInputs> = z.output<(typeof issueInputs)[Action]>
export type FaqDraftInput = z.output<typeof faqDraftInput>
