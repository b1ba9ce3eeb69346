import * as z from 'zod'
import { findingView, limitView } from '../shapes.ts'
import { faqPolicy } from './public-views.ts'
import { FAQ_ACTIONS, FAQ_STATES, ISSUE_ACTIONS, ISSUE_STATES, REMEDY_KINDS, VERDICTS } from './values.ts'

const reason = z.object({ code: z.string(), message: z.string() })

/** A rate per 30 days with its exact 95 % interval; null where nothing was observed at all. */
export const rateView = z.object({
  messages: z.number().int(),
  days: z.number(),
  rate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})

export const recurrenceView = z
  .object({
    before: rateView,
    after: rateView,
    verdict: z.enum(VERDICTS),
    /** 解决前每月12件，解决后每月3件（95%区间1–6）。 */
    text: z.string(),
  })
  .meta({ id: 'Recurrence' })

/** How many messages came in, week by week, oldest first; and that in words. */
const trendView = z.object({ weeks: z.array(z.number().int()), text: z.string() })

/** Messages alike about which no issue was opened yet. */
export const clusterView = z
  .object({
    cluster: z.string(),
    title: z.string(),
    messages: z.number().int(),
    /** Received within the days that the threshold looks at. */
    recent: z.number().int(),
    threshold: z.number().int(),
    trend: trendView,
  })
  .meta({ id: 'MessageCluster' })

export const issueItem = z
  .object({
    id: z.string(),
    cluster: z.string(),
    version: z.number().int(),
    title: z.string(),
    state: z.enum(ISSUE_STATES),
    stateName: z.string(),
    messages: z.number().int(),
    recent: z.number().int(),
    trend: trendView,
    department: z.string().nullable(),
    departmentName: z.string().nullable(),
    personName: z.string().nullable(),
    remedy: z.enum(REMEDY_KINDS).nullable(),
    remedyName: z.string().nullable(),
    limit: limitView.nullable(),
    recurrence: recurrenceView.nullable(),
    openedOn: z.string(),
  })
  .meta({ id: 'CommonIssue' })

/** A message of an issue, or one that is like them and in no cluster. `likeness` is 0 to 1. */
export const issueMessage = z
  .object({
    receipt: z.string(),
    subject: z.string(),
    excerpt: z.string(),
    receivedOn: z.string(),
    state: z.string(),
    stateName: z.string(),
    likeness: z.number(),
    /** A person put it here. */
    byHand: z.boolean(),
    /** This person may open it on the desk. */
    maySee: z.boolean(),
  })
  .meta({ id: 'CommonIssueMessage' })

const actionView = <T extends readonly [string, ...string[]]>(actions: T) =>
  z.object({ action: z.enum(actions), open: z.boolean(), reason: reason.optional() })

const personView = z.object({ by: z.string(), byName: z.string(), at: z.string() })

export const faqDeskView = z
  .object({
    id: z.string(),
    issue: z.string(),
    version: z.number().int(),
    state: z.enum(FAQ_STATES),
    stateName: z.string(),
    question: z.string(),
    answer: z.string(),
    policies: z.array(faqPolicy),
    board: z.string().nullable(),
    note: z.string().nullable(),
    drafted: personView,
    reviewed: personView.nullable(),
    sentBack: personView.extend({ reason: z.string() }).nullable(),
    withdrawn: personView.extend({ reason: z.string() }).nullable(),
    /** What the public reads now; null where nothing is published. */
    published: z
      .object({ version: z.number().int(), question: z.string(), answer: z.string(), on: z.string() })
      .nullable(),
    ratings: z.object({ helped: z.number().int(), notHelped: z.number().int() }),
    findings: z.array(findingView),
    actions: z.array(actionView(FAQ_ACTIONS)),
  })
  .meta({ id: 'DeskFaqEntry' })

export const issueView = issueItem
  .extend({
    plan: z.object({ remedy: z.enum(REMEDY_KINDS), what: z.string() }).nullable(),
    remedied: z.object({ what: z.string(), on: z.string(), byName: z.string() }).nullable(),
    mergedInto: z.string().nullable(),
    members: z.array(issueMessage),
    /** Not shown in `members` because there are too many. */
    more: z.number().int(),
    alike: z.array(issueMessage),
    faq: z.array(faqDeskView),
    /** A first wording to begin an entry with: made from the messages, to be rewritten by a person. */
    suggestedFaq: z.object({ question: z.string(), answer: z.string(), policies: z.array(faqPolicy) }),
    mayDraftFaq: z.boolean(),
    /** Who can be made to answer for it: the departments of today and their people. */
    owners: z.array(
      z.object({
        department: z.string(),
        departmentName: z.string(),
        people: z.array(z.object({ person: z.string(), name: z.string() })),
      }),
    ),
    /** Running issues it can be merged with. */
    others: z.array(z.object({ id: z.string(), title: z.string() })),
    history: z.array(
      z.object({
        seq: z.number().int(),
        at: z.string(),
        byName: z.string(),
        action: z.string(),
        text: z.string(),
      }),
    ),
    actions: z.array(actionView(ISSUE_ACTIONS)),
  })
  .meta({ id: 'CommonIssueInFull' })

export type IssueItem = z.output<typeof issueItem>
export type IssueView = z.output<typeof issueView>
export type ClusterView = z.output<typeof clusterView>
export type IssueMessage = z.output<typeof issueMessage>
export type FaqDeskView = z.output<typeof faqDeskView>
export type RecurrenceView = z.output<typeof recurrenceView>
