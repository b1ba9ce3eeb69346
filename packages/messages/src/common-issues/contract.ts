import { defineRoutes } from '@gongkai/contract-kit'
import { APPROVAL_REFUSALS } from '@gongkai/disclosure-rules'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import * as z from 'zod'
import { clusterView, faqDeskView, issueItem, issueView } from './desk-views.ts'
import { faqDraftInput } from './inputs.ts'
import { faqEntry, faqItem, suggestion } from './public-views.ts'
import { FAQ_REFUSALS, ISSUE_REFUSALS, SHARED_REFUSALS } from './refusals.ts'
import { commonIssueRoutes } from './routes.ts'
import { FAQ_ACTIONS, ISSUE_ACTIONS, ISSUE_LENGTHS, ISSUE_STATES } from './values.ts'

const lang = z.enum(['zh', 'en']).optional()
const wv = z.string().max(20).optional()
const board = z.string().max(60).optional()
const entryParams = z.object({ entry: z.string().max(60) })
const issueParams = z.object({ issue: z.string().max(60) })
const issueRefusals = ['not-found', ...ENGINE_REFUSALS, ...SHARED_REFUSALS, ...ISSUE_REFUSALS] as const
const faqRefusals = [
  'not-found',
  ...ENGINE_REFUSALS,
  ...SHARED_REFUSALS,
  ...APPROVAL_REFUSALS,
  ...FAQ_REFUSALS,
] as const

export const commonIssuesContract = defineRoutes({
  suggestions: {
    at: commonIssueRoutes.suggestions,
    summary: 'Answers already given to what somebody is asking: entries of the FAQ first, then published answers',
    audience: 'public',
    query: z.object({ q: z.string().max(300), board, lang, wv }),
    answer: z.object({ items: z.array(suggestion) }).meta({ id: 'Suggestions' }),
  },
  faq: {
    at: commonIssueRoutes.faq,
    summary: 'Frequently asked questions, of one board or of all, newest first or best match first',
    audience: 'public',
    query: z.object({
      board,
      q: z.string().max(100).optional(),
      size: z.coerce.number().int().min(1).max(100).optional(),
      lang,
      wv,
    }),
    answer: z.object({ items: z.array(faqItem) }).meta({ id: 'Faq' }),
  },
  faqEntry: {
    at: commonIssueRoutes.faqEntry,
    summary: 'One frequently asked question with its answer',
    audience: 'public',
    params: entryParams,
    query: z.object({ lang, wv }),
    answer: faqEntry,
    refusals: ['not-found'],
  },
  rateFaq: {
    at: commonIssueRoutes.rateFaq,
    summary: 'Say whether the entry answered the question: a number is counted, nothing about the reader is kept',
    audience: 'public',
    params: entryParams,
    query: z.object({ lang, wv }),
    body: z.object({ helped: z.boolean() }),
    answer: faqEntry,
    refusals: ['not-found'],
  },
  deskIssues: {
    at: commonIssueRoutes.deskIssues,
    summary: 'Common issues, and clusters of messages about which none was opened yet',
    audience: 'staff',
    query: z.object({ state: z.enum(ISSUE_STATES).optional(), lang }),
    answer: z
      .object({
        items: z.array(issueItem),
        clusters: z.array(clusterView),
        /** Messages of the last 30 days that ask like no other. */
        unassigned: z.number().int(),
        threshold: z.object({ messages: z.number().int(), days: z.number().int() }),
      })
      .meta({ id: 'CommonIssues' }),
  },
  deskIssue: {
    at: commonIssueRoutes.deskIssue,
    summary: 'One common issue: its messages, those alike, its remedy, its entry of the FAQ',
    audience: 'staff',
    params: issueParams,
    query: z.object({ lang }),
    answer: issueView,
    refusals: ['not-found'],
  },
  openIssue: {
    at: commonIssueRoutes.openIssue,
    summary: 'Open a common issue about a cluster before the threshold does',
    audience: 'staff',
    query: z.object({ lang }),
    body: z.object({
      cluster: z.string().max(80),
      title: z.string().max(ISSUE_LENGTHS.title),
      reason: z.string().max(ISSUE_LENGTHS.note),
    }),
    answer: issueView,
    status: 201,
    refusals: issueRefusals,
  },
  actOnIssue: {
    at: commonIssueRoutes.actOnIssue,
    summary: 'Do one action on the version that was read',
    audience: 'staff',
    params: issueParams.extend({ action: z.enum(ISSUE_ACTIONS) }),
    query: z.object({ lang }),
    body: z.looseObject({ version: z.number().int() }),
    answer: issueView,
    refusals: issueRefusals,
  },
  draftFaq: {
    at: commonIssueRoutes.draftFaq,
    summary: 'Draft an entry of the FAQ from a common issue',
    audience: 'staff',
    params: issueParams,
    query: z.object({ lang }),
    body: faqDraftInput,
    answer: faqDeskView,
    status: 201,
    refusals: faqRefusals,
  },
  deskFaq: {
    at: commonIssueRoutes.deskFaq,
    summary: 'One entry of the FAQ as it is drafted, reviewed and published',
    audience: 'staff',
    params: entryParams,
    query: z.object({ lang }),
    answer: faqDeskView,
    refusals: ['not-found'],
  },
  actOnFaq: {
    at: commonIssueRoutes.actOnFaq,
    summary: 'Do one action on the version that was read',
    audience: 'staff',
    params: entryParams.extend({ action: z.enum(FAQ_ACTIONS) }),
    query: z.object({ lang }),
    body: z.looseObject({ version: z.number().int() }),
    answer: faqDeskView,
    refusals: faqRefusals,
  },
})
