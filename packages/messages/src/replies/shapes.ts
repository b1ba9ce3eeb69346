import * as z from 'zod'
import { RELEASE_MODES } from '../values.ts'
import {
  ANSWER_VERDICTS,
  ASK_KINDS,
  CHECK_KINDS,
  CHECK_SEVERITIES,
  CHECKED_FIELDS,
  LINK_STATES,
  POLICY_STATES,
  REPLY_ELEMENTS,
} from './values.ts'

/** UTF-16 units of the named field: `text === field.slice(start, end)`. */
const place = { start: z.number().int(), end: z.number().int(), text: z.string() }

export const checkFindingView = z
  .object({
    id: z.string(),
    kind: z.enum(CHECK_KINDS),
    rule: z.string(),
    severity: z.enum(CHECK_SEVERITIES),
    field: z.enum(CHECKED_FIELDS),
    ...place,
    /** What is the matter, and what to do: sentences in the reader's language. */
    message: z.string(),
    todo: z.string(),
  })
  .meta({ id: 'ReplyFinding' })

export const questionView = z
  .object({
    id: z.string(),
    /** Where in the message the question stands, of an enquiry in its Chinese summary; supplements (补充) count as one text, a line break between them. */
    field: z.enum(['subject', 'body', 'supplement']),
    ...place,
    verdict: z.enum(ANSWER_VERDICTS),
    /** What it asks, part by part: a figure, a day, a place, yes or no. */
    asks: z.array(
      z.object({
        ...place,
        kind: z.enum(ASK_KINDS),
        verdict: z.enum(ANSWER_VERDICTS),
        /** The passage of the reply that speaks of it. */
        passage: z.object(place).nullable(),
      }),
    ),
  })
  .meta({ id: 'ReplyQuestion' })

export const promiseView = z.object({ what: z.string(), dueOn: z.string().nullable(), ...place }).meta({
  id: 'ReplyPromise',
  description: 'A proposal: `dueOn` is YYYY-MM-DD by the work calendar, null where no day is said.',
})

export const replyCheckView = z
  .object({
    questions: z.array(questionView),
    elements: z.array(
      z.object({
        element: z.enum(REPLY_ELEMENTS),
        name: z.string(),
        needed: z.boolean(),
        present: z.boolean(),
      }),
    ),
    /** Needed elements that are there, of those needed. */
    score: z.object({ numerator: z.number().int(), denominator: z.number().int() }),
    promises: z.array(promiseView),
    findings: z.array(checkFindingView),
  })
  .meta({ id: 'ReplyCheck' })

export const policyLinkView = z.object({
  state: z.enum(LINK_STATES),
  /** In Asia/Shanghai. */
  checkedAt: z.string().nullable(),
  status: z.number().int().nullable(),
  /** The title of the page that answered, where it is another. */
  title: z.string().nullable(),
  message: z.string(),
})

export const policyView = z
  .object({
    id: z.string(),
    title: z.string(),
    number: z.string(),
    issuer: z.string(),
    date: z.string(),
    state: z.enum(POLICY_STATES),
    endedOn: z.string().nullable(),
    supersededBy: z.object({ title: z.string(), number: z.string() }).nullable(),
    url: z.string().nullable(),
    link: policyLinkView,
    /** The articles that were searched for, or all in their order. */
    articles: z.array(z.object({ article: z.string(), text: z.string() })),
    /** Full title and number, as a reply cites it. */
    citation: z.string(),
  })
  .meta({ id: 'ReplyPolicy' })

export const pastAnswerView = z
  .object({
    receipt: z.string(),
    subject: z.string(),
    question: z.string(),
    reply: z.string(),
    department: z.string(),
    departmentName: z.string(),
    answeredOn: z.string(),
    published: z.boolean(),
    /** How alike the questions are, 0 to 1. */
    alike: z.number(),
    /** Every policy of the register that the answer cites, as it stands today. */
    policies: z.array(z.object({ title: z.string(), number: z.string(), state: z.enum(POLICY_STATES) })),
    /** The note that is put behind an inserted passage. */
    source: z.string(),
  })
  .meta({ id: 'PastAnswer' })

/** A draft as the form holds it while somebody types. */
export const draftToCheck = z.object({
  reply: z.string().max(20_000),
  mode: z.enum(RELEASE_MODES),
  publicSubject: z.string().max(400).optional(),
  publicQuestion: z.string().max(10_000).optional(),
  publicReply: z.string().max(20_000).optional(),
})

export type CheckFindingView = z.output<typeof checkFindingView>
export type QuestionView = z.output<typeof questionView>
export type ReplyCheckView = z.output<typeof replyCheckView>
export type PolicyView = z.output<typeof policyView>
export type PastAnswerView = z.output<typeof pastAnswerView>
export type DraftToCheck = z.output<typeof draftToCheck>
